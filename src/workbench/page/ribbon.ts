import { LANGUAGES, isLanguage, type Language } from '../../core/model/language';
import type { WorkbenchTheme } from '../pane/office-shell';
import { element } from './element';
import { LANGUAGE_NAMES, WORDS, type WorkbenchWords } from './words';

export interface RibbonHandlers {
  readonly openPane: () => void;
  /** A button of the add-in: the function's name in manifest.xml, and the button's id. */
  readonly press: (action: string, controlId: string) => void;
  readonly openFile: (file: File) => void;
  readonly saveFile: () => void;
  readonly changeLanguage: (language: Language) => void;
  readonly changeTheme: (theme: WorkbenchTheme) => void;
}

const THEMES = ['light', 'dark', 'high-contrast'] as const satisfies readonly WorkbenchTheme[];

/** The bar above the grid: the add-in's ribbon group as manifest.xml has it, files, and the two switches. */
export function renderRibbon(
  place: HTMLElement,
  state: { readonly language: Language; readonly theme: WorkbenchTheme },
  handlers: RibbonHandlers,
): void {
  const words = WORDS[state.language];
  const themeNames = { light: words.light, dark: words.dark, 'high-contrast': words.highContrast };
  place.replaceChildren(
    titleBar(words),
    element(
      'div',
      { class: 'ribbon-groups', role: 'toolbar', 'aria-label': words.title },
      group(
        words.okrGroup,
        button('lamppost', words.openPane, 'open-pane', handlers.openPane),
        button('validate', words.validate, 'validate', () => handlers.press('validate', 'Lamppost.Validate')),
        button('scores', words.calculateScores, 'calculate-scores', () =>
          handlers.press('calculateScores', 'Lamppost.CalculateScores'),
        ),
        button('summary', words.leadershipSummary, 'leadership-summary', () =>
          handlers.press('leadershipSummary', 'Lamppost.LeadershipSummary'),
        ),
      ),
      group(
        words.fileGroup,
        fileButton(words, handlers.openFile),
        button('save', words.saveFile, 'save-file', handlers.saveFile),
      ),
      group(
        words.viewGroup,
        choice(
          words.language,
          'language',
          LANGUAGES,
          (value) => LANGUAGE_NAMES[value],
          state.language,
          (value) => {
            if (isLanguage(value)) handlers.changeLanguage(value);
          },
        ),
        choice(
          words.theme,
          'theme',
          THEMES,
          (value) => themeNames[value],
          state.theme,
          (value) => {
            const theme = THEMES.find((each) => each === value);
            if (theme) handlers.changeTheme(theme);
          },
        ),
      ),
    ),
  );
}

function titleBar(words: WorkbenchWords): HTMLElement {
  return element(
    'div',
    { class: 'title-bar' },
    element('h1', {}, words.title),
    element('p', { class: 'stand-in' }, words.standIn),
    element('p', { id: 'status', class: 'status', role: 'status' }),
  );
}

function group(label: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { class: 'ribbon-group', role: 'group', 'aria-label': label },
    element('div', { class: 'ribbon-items' }, ...children),
    element('span', { class: 'ribbon-label', 'aria-hidden': 'true' }, label),
  );
}

function icon(name: string): HTMLElement {
  return element('img', { src: `assets/${name}.svg`, width: '28', height: '28', alt: '' });
}

function button(iconName: string, label: string, id: string, onPress: () => void): HTMLElement {
  const node = element('button', { type: 'button', class: 'ribbon-button', id: `ribbon-${id}` }, icon(iconName), label);
  node.addEventListener('click', onPress);
  return node;
}

/** A button that opens the browser's file dialogue through an input of its own. */
function fileButton(words: WorkbenchWords, onFile: (file: File) => void): HTMLElement {
  const input = element('input', { type: 'file', accept: '.xlsx', hidden: '', id: 'ribbon-file-input' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file may be chosen twice in a row; without this the second choice would not count as a change.
    input.value = '';
    if (file) onFile(file);
  });
  const opener = button('open', words.openFile, 'open-file', () => input.click());
  return element('span', { class: 'ribbon-file' }, opener, input);
}

function choice<T extends string>(
  label: string,
  id: string,
  values: readonly T[],
  nameOf: (value: T) => string,
  current: T,
  onChoose: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    { id: `ribbon-${id}` },
    ...values.map((value) => {
      const option = element('option', { value }, nameOf(value));
      option.selected = value === current;
      return option;
    }),
  );
  select.addEventListener('change', () => onChoose(select.value));
  return element('label', { class: 'ribbon-choice' }, label, select);
}
