import type { Language, Localized } from '../model/language';
import { newWorkbookSite, printFormula } from './formulas/print';
import type { FormulaSite } from './formulas/print';
import type { FormulaTemplate, FormulaWords } from './formulas/template';
import type { CellStyle, FreeCell, SheetSpec } from './patch';
import { TAB_COLOURS } from './encode';
import { GRADE_TONES, statusTones } from './schema/column-parts';

/** The fewest objective rows that the summary keeps ready, so that adding one needs no refresh. */
const READY_ROWS = 8;
const FIRST_FIGURE_ROW = 3;

const WORDS = {
  overall: { en: 'Overall score', fr: 'Note globale', it: 'Punteggio complessivo', pl: 'Wynik ogólny' },
  netConfidence: { en: 'Net confidence', fr: 'Confiance nette', it: 'Fiducia netta', pl: 'Pewność netto' },
  daysLeft: { en: 'Days left', fr: 'Jours restants', it: 'Giorni rimasti', pl: 'Pozostało dni' },
  onTrack: {
    en: 'Key results on track',
    fr: 'Résultats clés en bonne voie',
    it: 'Risultati chiave in linea',
    pl: 'Kluczowe rezultaty na dobrej drodze',
  },
  objective: { en: 'Objective', fr: 'Objectif', it: 'Obiettivo', pl: 'Cel' },
  score: { en: 'Score', fr: 'Note', it: 'Punteggio', pl: 'Wynik' },
  status: { en: 'Status', fr: 'Avancement', it: 'Andamento', pl: 'Status' },
  owner: { en: 'Owner', fr: 'Responsable', it: 'Responsabile', pl: 'Właściciel' },
} as const satisfies Record<string, Localized>;

const COLUMNS = { margin: 0, objective: 1, score: 2, status: 3, owner: 4 } as const;

/** Shows a blank where the formula would show an error. */
const orNothing =
  (template: FormulaTemplate): FormulaTemplate =>
  (words) =>
    `IFERROR(${template(words)},"")`;

/** A column of the objective that comes `place`-th (from 1) among the active ones. */
function nthActive(column: string, place: number): FormulaTemplate {
  return orNothing(({ all }) => {
    const order = all('objectives', 'order');
    return `INDEX(${all('objectives', column)},MATCH(SMALL(${order},${place}),${order},0))`;
  });
}

function asText(template: FormulaTemplate): FormulaTemplate {
  return orNothing((words) => `${template(words)}&""`);
}

/** Counting key results with one of these statuses, as a SUMPRODUCT. */
function countOf({ all, status }: FormulaWords, statuses: readonly ('on-track' | 'done' | 'off-track')[]): string {
  const either = statuses.map((one) => `(${all('keyResults', 'status')}=${status(one)})`).join('+');
  return `SUMPRODUCT((${either})*(${all('keyResults', 'weightUsed')}>0))`;
}

const counting = ({ all }: FormulaWords): string => `SUMPRODUCT((${all('keyResults', 'weightUsed')}>0)*1)`;

const overall: FormulaTemplate = orNothing(({ all }) => `AVERAGE(${all('objectives', 'counts')})`);

const netConfidence: FormulaTemplate = orNothing(
  (words) => `(${countOf(words, ['on-track', 'done'])}-${countOf(words, ['off-track'])})/${counting(words)}`,
);

const onTrack: FormulaTemplate = orNothing(
  (words) => `${countOf(words, ['on-track', 'done'])}&" / "&${counting(words)}`,
);

const daysLeft: FormulaTemplate = orNothing((words) => {
  const { setting, today, all } = words;
  const calendarEnd = `EDATE(MAX(${all('keyResults', 'quarterStart')}),3)-1`;
  return `MAX(0,IF(ISNUMBER(${setting('quarter-end')}),${setting('quarter-end')},${calendarEnd})-${today()})`;
});

export type FigureKey = 'overall' | 'netConfidence' | 'onTrack' | 'daysLeft';

interface Figure {
  readonly key: FigureKey;
  readonly label: Localized;
  readonly formula: FormulaTemplate;
  readonly numberFormat: string | null;
  readonly graded: boolean;
}

const FIGURES: readonly Figure[] = [
  { key: 'overall', label: WORDS.overall, formula: overall, numberFormat: '0.00', graded: true },
  { key: 'netConfidence', label: WORDS.netConfidence, formula: netConfidence, numberFormat: '0 %', graded: false },
  { key: 'onTrack', label: WORDS.onTrack, formula: onTrack, numberFormat: null, graded: false },
  { key: 'daysLeft', label: WORDS.daysLeft, formula: daysLeft, numberFormat: '0', graded: false },
];

const HEADING_ROW = FIRST_FIGURE_ROW + 1 + FIGURES.length;

function lineCount(objectives: number): number {
  return Math.max(READY_ROWS, objectives);
}

/** Where the formulas of the summary stand (0-based), for whoever stores their results. */
export const SUMMARY_PLACES = {
  columns: COLUMNS,
  team: 0,
  quarter: 1,
  figures: FIGURES.map(({ key }, index) => ({ key, row: FIRST_FIGURE_ROW + index })),
  firstLine: HEADING_ROW + 1,
  lineCount,
} as const;

/**
 * The Summary sheet: team, quarter, the figures that leadership asks for, and one line an active objective. Every number is
 * a live formula. A first, simple page; the weekly trend, wins and risks join it later.
 * @param objectives how many objectives there are, so that each has a line
 * @param site prints the formulas; leave it out in a new workbook
 */
export function summarySheet(
  name: string,
  language: Language,
  objectives: number,
  site: FormulaSite = newWorkbookSite(null, language),
): SheetSpec {
  const cell = (row: number, column: number, style: CellStyle, parts: Partial<FreeCell>): FreeCell => ({
    row,
    column,
    value: null,
    formula: null,
    style,
    numberFormat: null,
    span: 1,
    wrap: false,
    tones: [],
    bar: false,
    ...parts,
  });
  const formula = (template: FormulaTemplate): string => printFormula(template, site);

  const title = [
    cell(0, COLUMNS.objective, 'title', { formula: formula(asText(({ setting }) => setting('team'))) }),
    cell(1, COLUMNS.objective, 'subtitle', {
      formula: formula(asText(({ setting }) => `"OKR "&${setting('quarter')}`)),
    }),
  ];
  const figures = FIGURES.flatMap(({ label, formula: template, numberFormat, graded }, index) => [
    cell(FIRST_FIGURE_ROW + index, COLUMNS.objective, 'label', { value: label[language] }),
    cell(FIRST_FIGURE_ROW + index, COLUMNS.score, 'figure', {
      formula: formula(template),
      numberFormat,
      tones: graded ? GRADE_TONES : [],
    }),
  ]);
  const headingRow = HEADING_ROW;
  const headings = (['objective', 'score', 'status', 'owner'] as const).map((key) =>
    cell(headingRow, COLUMNS[key], 'heading', { value: WORDS[key][language] }),
  );
  const lines = Array.from({ length: lineCount(objectives) }, (_, index) => {
    const row = headingRow + 1 + index;
    return [
      cell(row, COLUMNS.objective, 'text', { formula: formula(asText(nthActive('text', index + 1))), wrap: true }),
      cell(row, COLUMNS.score, 'figure', {
        formula: formula(nthActive('score', index + 1)),
        numberFormat: '0.00',
        tones: GRADE_TONES,
        bar: true,
      }),
      cell(row, COLUMNS.status, 'text', {
        formula: formula(asText(nthActive('status', index + 1))),
        tones: statusTones(language),
      }),
      cell(row, COLUMNS.owner, 'text', { formula: formula(asText(nthActive('owner', index + 1))) }),
    ];
  }).flat();

  return {
    name,
    tabColour: TAB_COLOURS.summary,
    columnWidths: [2, 64, 20, 18, 20],
    rowHeights: [{ row: 0, points: 30 }],
    gridlines: false,
    page: { landscape: true, fit: 'one-page' },
    cells: [...title, ...figures, ...headings, ...lines],
  };
}
