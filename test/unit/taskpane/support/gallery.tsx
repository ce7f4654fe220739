/**
 * A page for looking at the pane by itself, without a spreadsheet: `?lang=fr&theme=dark&state=plan`. Bundled by hand when
 * wanted; nothing ships with it.
 */
import { createRoot } from 'react-dom/client';
import { HostError } from '../../../../src/hosts/host-error';
import { isLanguage } from '../../../../src/core/model/language';
import { App } from '../../../../src/taskpane/app';
import type { PaneTheme } from '../../../../src/taskpane/theme/themes';
import { loadJudge } from '../../../../src/app/judge';
import { scoreWorkbook } from '../../../../src/core/score/score-workbook';
import { createRuleBook } from '../../../../src/app/rule-book';
import { MemorySheet, TODAY } from './memory-sheet';

const query = new URLSearchParams(location.search);
const lang = query.get('lang');
const language = isLanguage(lang) ? lang : 'en';
const state = query.get('state') ?? 'plan';
const sheet = new MemorySheet(
  state === 'start'
    ? 'foreign'
    : {
        objectives: {
          O3: {
            text: {
              en: 'Increase the pipeline by 30%',
              fr: 'Augmenter le pipeline de 30 %',
              it: 'Aumentare la pipeline del 30%',
              pl: 'Zwiększyć pipeline o 30%',
            },
            owner: '',
          },
        },
        keyResults: {
          'O3.KR1': {
            text: {
              en: 'Improve our content by 20%',
              fr: 'Améliorer nos contenus de 20 %',
              it: 'Migliorare i nostri contenuti del 20%',
              pl: 'Ulepszyć nasze treści o 20%',
            },
          },
          'O1.KR2': { current: 1 },
          'O1.KR3': { current: 5700 },
          'O2.KR1': { due: null, objective: 'O2' },
          'O2.KR2': { owner: '', current: 15 },
        },
      },
  language,
);
if (sheet.workbook && state !== 'clear') {
  const judge = await loadJudge();
  sheet.findings = judge.findings(sheet.workbook, scoreWorkbook(sheet.workbook.okrs, TODAY), TODAY);
  sheet.checkText = async (text, type, lang) => judge.textFindings(text, type, lang, 'framework');
}
sheet.loadRuleBook = async () => createRuleBook({ today: () => TODAY });
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
