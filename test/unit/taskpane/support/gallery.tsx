/**
 * A page for looking at the pane by itself, without a spreadsheet: `?lang=fr&theme=dark&state=plan`. Bundled by hand when
 * wanted; nothing ships with it.
 */
import { createRoot } from 'react-dom/client';
import { HostError } from '../../../../src/hosts/host-error';
import { isLanguage } from '../../../../src/core/model/language';
import { App } from '../../../../src/taskpane/app';
import type { PaneTheme } from '../../../../src/taskpane/theme/themes';
import { someFindings } from './findings';
import { MemorySheet } from './memory-sheet';

const query = new URLSearchParams(location.search);
const lang = query.get('lang');
const language = isLanguage(lang) ? lang : 'en';
const state = query.get('state') ?? 'plan';
const sheet = new MemorySheet(
  state === 'start'
    ? 'foreign'
    : {
        keyResults: {
          'O1.KR2': { current: 1 },
          'O1.KR3': { current: 5700 },
          'O2.KR1': { due: null, objective: 'O2' },
          'O2.KR2': { owner: '', current: 15 },
        },
      },
  language,
);
if (sheet.workbook && state !== 'clear') sheet.findings = someFindings(sheet.workbook);
if (state === 'start') sheet.takenSheets = ['Objectives'];
if (state === 'error') {
  sheet.fail(
    new HostError({
      code: 'sheet-protected',
      retryable: true,
      damage: 'nothing-changed',
      subject: 'Key results',
      detail: '',
    }),
  );
}
sheet.scoreReport = { scoresUpdated: 3, formulasRestored: [{ table: 'keyResults', column: 'score', cells: 1 }] };
if (query.has('hold')) sheet.hold();
Object.assign(window, { sheet });

const pane = document.getElementById('pane');
if (!pane) throw new Error('The page has no place for the pane.');
createRoot(pane).render(
  <App
    commands={sheet}
    theme={(query.get('theme') ?? 'light') as PaneTheme}
    displayLanguage={language}
    language={language}
  />,
);
