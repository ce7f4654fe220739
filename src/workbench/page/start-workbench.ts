import { isLanguage, type Language } from '../../core/model/language';
import type { GridBook } from '../grid/grid-book';
import { createOfficeShell, type OfficeShell, type WorkbenchTheme } from '../pane/office-shell';
import type { FocusExit } from '../pane/pane-channel';
import { byId } from './element';
import { downloadWorkbook, readFile, refusalWords } from './files';
import { goRoundWithF6 } from './regions';
import { renderRibbon } from './ribbon';
import { createSidePane } from './side-pane';
import { createSplitter } from './splitter';
import type { WorkbenchTestApi } from './test-api';
import { WORDS } from './words';
import './workbench.css';

declare global {
  interface Window {
    /** For the bridge in the pane's frame. */
    lamppostShell?: OfficeShell;
  }
}

export interface WorkbenchOptions {
  /** Requirement sets that the stand-in offers the add-in, as the manifest asks for them. */
  readonly requirements: Readonly<Record<string, string>>;
}

/** Puts the page together: the ribbon at once, then the grid, then the pane over its stand-in for Excel. */
export async function startWorkbench({ requirements }: WorkbenchOptions): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  let language = firstLanguage(query.get('lang'));
  let theme: WorkbenchTheme = 'light';
  let fileName = '';
  let lastCommand: Promise<void> = Promise.resolve();
  const words = () => WORDS[language];

  const side = byId('side');
  const splitter = byId('splitter');
  const gridPlace = byId('grid');
  const say = (text: string): void => byId('status').replaceChildren(text);
  createSplitter(splitter, side);

  const gridParts = import(/* webpackChunkName: "univer" */ '../grid/grid');
  const grid: Promise<GridBook> = gridParts.then(async ({ createGrid, createGridBook, loadGridLocale }) => {
    const locale = await loadGridLocale(language);
    gridPlace.replaceChildren();
    return createGridBook(createGrid({ container: gridPlace, locale, dark: false, workbook: { name: 'workbook' } }));
  });

  let connected: GridBook | null = null;
  const shell = createOfficeShell({
    requirements,
    connectWorkbook() {
      if (!connected) throw new Error('The pane was opened before the spreadsheet.');
      return connected.connect();
    },
    language: () => language,
    theme: () => theme,
    onVisible: (visible) => (visible ? pane.show() : pane.hide()),
    onFocusExit: (exit) => FOCUS_TARGETS[exit]()?.focus(),
  });
  window.lamppostShell = shell;
  const pane = createSidePane(side, splitter, shell);
  goRoundWithF6([
    { place: gridPlace, focus: () => FOCUS_TARGETS['to-grid']()?.focus() },
    { place: byId('ribbon'), focus: () => FOCUS_TARGETS.forward()?.focus() },
    { place: side, focus: () => pane.focus() },
  ]);

  const load = (parameters: Readonly<Record<string, string>>): void =>
    pane.load(words(), { lang: language, ...parameters });

  const openFile = async (file: File): Promise<void> => {
    try {
      await (await grid).open(await readFile(file));
    } catch (error) {
      say(refusalWords(error, words())(file.name));
      return;
    }
    fileName = file.name;
    load({});
    say(words().fileOpened(file.name));
  };
  const saveFile = async (): Promise<void> => {
    const name = fileName || `${words().fileName}.xlsx`;
    downloadWorkbook(await (await grid).save(), name);
    say(words().fileSaved(name));
  };
  const press = async (action: string, controlId: string): Promise<void> => {
    pane.show();
    try {
      await shell.press(action, controlId);
    } catch (error) {
      console.error(error);
      say(words().commandFailed);
    }
  };
  const changeLanguage = async (next: Language): Promise<void> => {
    language = next;
    draw();
    const { loadGridLocale } = await gridParts;
    (await grid).setLocale(await loadGridLocale(next));
    // Office tells an add-in the display language once, when it starts.
    load({});
  };
  const changeTheme = async (next: WorkbenchTheme): Promise<void> => {
    theme = next;
    draw();
    (await grid).setDark(next !== 'light');
    // The pane reads the theme again when it gets the focus, as it would on coming back from Excel's options.
    pane.window?.dispatchEvent(new Event('focus'));
  };
  const draw = (): void => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = words().title;
    gridPlace.setAttribute('aria-label', words().grid);
    renderRibbon(
      byId('ribbon'),
      { language, theme },
      {
        openPane: () => {
          pane.show();
          pane.focus();
        },
        press: (action, controlId) => {
          lastCommand = press(action, controlId);
        },
        openFile: (file) => void openFile(file),
        saveFile: () => void saveFile(),
        changeLanguage: (next) => void changeLanguage(next),
        changeTheme: (next) => void changeTheme(next),
      },
    );
  };

  draw();
  window.workbench = testApi(
    grid,
    () => connected,
    async (bytes) => {
      await (await grid).open(bytes);
      load({});
    },
    () => lastCommand,
  );
  connected = await grid;
  const example = query.get('example');
  load(example === null ? {} : { example });
}

const FOCUS_TARGETS: Readonly<Record<FocusExit, () => HTMLElement | null>> = {
  forward: () => document.querySelector<HTMLElement>('#ribbon button'),
  backward: () => document.querySelector<HTMLElement>('#side .close'),
  'to-grid': () => document.querySelector<HTMLElement>('#grid [contenteditable]'),
};

function firstLanguage(wanted: string | null): Language {
  const candidates = [wanted, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return candidates.find(isLanguage) ?? 'en';
}

function testApi(
  grid: Promise<GridBook>,
  connected: () => GridBook | null,
  open: (bytes: Uint8Array) => Promise<void>,
  lastCommand: () => Promise<void>,
): WorkbenchTestApi {
  const now = (): GridBook => {
    const book = connected();
    if (!book) throw new Error('The spreadsheet is not there yet: await workbench.ready.');
    return book;
  };
  return {
    ready: grid.then(() => undefined),
    readCell: (address) => now().readCell(address),
    formulaOf: (address) => now().formulaOf(address),
    setCell: (address, typed) => now().setCell(address, typed),
    select: (address) => now().select(address),
    selection: () => now().selection(),
    sheetNames: () => now().sheetNames(),
    save: () => now().save(),
    open,
    messageCount: () => now().messageCount(),
    waitForCalculation: () => now().settle(),
    waitForCommand: lastCommand,
    setCellEditMode: (isOn) => now().setCellEditMode(isOn),
    protectSheet: (name, isOn) => now().protectSheet(name, isOn),
    protectStructure: (isOn) => now().protectStructure(isOn),
  };
}
