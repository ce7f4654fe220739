import { isLanguage, type Language } from '../../core/model/language';
import { createOfficeShell, type OfficeShell, type WorkbenchTheme } from '../pane/office-shell';
import { byId } from './element';
import { renderRibbon } from './ribbon';
import { createSidePane } from './side-pane';
import { createSplitter } from './splitter';
import { WORDS } from './words';
import './workbench.css';

declare global {
  interface Window {
    /** For the bridge in the pane's frame. */
    lamppostShell?: OfficeShell;
  }
}

/** Puts the page together: ribbon at once, then the grid, then the pane on top of its stand-in for Excel. */
export async function startWorkbench(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  let language = firstLanguage(query.get('lang'));
  let theme: WorkbenchTheme = 'light';

  const side = byId('side');
  const splitter = byId('splitter');
  createSplitter(splitter, side);

  const gridParts = import(/* webpackChunkName: "univer" */ '../grid/grid');
  const draw = (): void => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = WORDS[language].title;
    renderRibbon(byId('ribbon'), { language, theme }, handlers);
  };
  const handlers = {
    openPane: () => pane.show(),
    press: (action: string, controlId: string) => {
      pane.show();
      void shell.press(action, controlId);
    },
    openFile: () => undefined,
    saveFile: () => undefined,
    changeLanguage: (next: Language) => {
      language = next;
      draw();
    },
    changeTheme: (next: WorkbenchTheme) => {
      theme = next;
      draw();
    },
  };
  const shell = createOfficeShell({
    connectWorkbook: () => ({ sendMessageToHost: () => undefined, onMessageFromHost: () => undefined }),
    language: () => language,
    theme: () => theme,
    onVisible: (visible) => (visible ? pane.show() : pane.hide()),
    onFocusExit: () => undefined,
  });
  window.lamppostShell = shell;
  const pane = createSidePane(side, splitter, shell, 'taskpane.html');
  draw();
  const { createGrid, loadGridLocale } = await gridParts;
  createGrid({ container: byId('grid'), locale: await loadGridLocale(language), dark: false, workbook: {} });
  pane.reload(WORDS[language]);
}

function firstLanguage(wanted: string | null): Language {
  const candidates = [wanted, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return candidates.find(isLanguage) ?? 'en';
}
