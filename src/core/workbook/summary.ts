import { LANGUAGES } from '../model/language';
import type { Language } from '../model/language';
import { sameId } from '../score/score-workbook';
import { measuredBy, statement } from '../summary/sentence';
import { TAB_COLOURS } from './encode';
import { newWorkbookSite, printIfAllThere } from './formulas/print';
import type { FormulaSite } from './formulas/print';
import type { FormulaTemplate } from './formulas/template';
import type { CellStyle, FreeCell, SheetMark, SheetSpec } from './patch';
import { statusTones } from './schema/column-parts';
import * as formulas from './summary-formulas';
import {
  BLOCKS,
  BLOCK_COLUMNS,
  COLUMNS,
  COLUMN_WIDTHS,
  DECLINED_BLOCK,
  LAST_COLUMN,
  SENTENCE_SPAN,
} from './summary-layout';
import { NOTES_A_KIND, NOTE_KINDS, ROWS, ROWS_A_LINE, STAMP, WEEK_COLUMNS, lineCount } from './summary-layout';
import { rowHeights } from './summary-heights';
import type { SummaryLine } from './summary-heights';
import { summaryWord } from './summary-words';
import type { SummaryWord } from './summary-words';

/** The lines that the sheet will show, from rows as they are read or about to be written. */
export function summaryLines(
  objectives: readonly { readonly id: string; readonly text: string }[],
  keyResults: readonly { readonly objective: string; readonly text: string }[],
  language: Language,
): readonly SummaryLine[] {
  return objectives.map(({ id, text }) => {
    const own = keyResults.filter(({ objective }) => id !== '' && sameId(objective) === sameId(id));
    return {
      statement: statement(text, language),
      measuredBy: measuredBy(
        own.map((one) => one.text),
        language,
      ),
    };
  });
}

export interface SummaryRequest {
  readonly name: string;
  readonly language: Language;
  /** Of the active objectives, in the order of the sheet. */
  readonly lines: readonly SummaryLine[];
  /** Prints the formulas; leave it out in a new workbook. */
  readonly site?: FormulaSite;
}

/**
 * The Summary sheet: one landscape page that leadership reads in half a minute. Every number and every text about the plan is a
 * live formula; wins, risks and decisions are cells to type in, which a rewrite keeps. A refresh fits the heights and the number of
 * lines to the texts as they are then.
 */
export function summarySheet({ name, language, lines, site }: SummaryRequest): SheetSpec {
  const build = builder(language, site ?? newWorkbookSite(null, language));
  const listed = lineCount(lines.length);
  return {
    name,
    tabColour: TAB_COLOURS.summary,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: rowHeights(lines, listed),
    gridlines: false,
    page: { landscape: true, fit: 'one-page' },
    cells: [
      ...head(build),
      ...cards(build),
      ...objectiveLines(build, language, lines.length, listed),
      ...trend(build),
      ...notes(build),
    ],
  };
}

/** What the sheet is known by, whatever its name: the headings of the blocks that people type into, in any of the languages. */
export const SUMMARY_MARKS: readonly SheetMark[] = NOTE_KINDS.map((kind, block) => ({
  row: ROWS.notesHeading,
  column: BLOCKS[block] ?? 0,
  anyOf: LANGUAGES.map((language) => summaryWord(kind, language)),
}));

interface Builder {
  cell(row: number, column: number, style: CellStyle, parts?: Partial<FreeCell>): FreeCell;
  word(row: number, column: number, style: CellStyle, key: SummaryWord, span?: number): FreeCell;
  live(row: number, column: number, style: CellStyle, template: FormulaTemplate, parts?: Partial<FreeCell>): FreeCell;
  /** A number format that writes a word before the number. */
  prefixed(key: SummaryWord, format: string): string;
}

function builder(language: Language, site: FormulaSite): Builder {
  const cell: Builder['cell'] = (row, column, style, parts = {}) => ({
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
  return {
    cell,
    word: (row, column, style, key, span = 1) => cell(row, column, style, { value: summaryWord(key, language), span }),
    live: (row, column, style, template, parts = {}) =>
      cell(row, column, style, { formula: printIfAllThere(template, site), ...parts }),
    prefixed: (key, format) => `"${summaryWord(key, language)}"${format}`,
  };
}

const DATE = 'yyyy-mm-dd';
const SCORE = '0.00';
const SIGNED_SHARE = '+0%;-0%;0%';

function head({ word, live }: Builder): readonly FreeCell[] {
  const span = BLOCKS[3] - BLOCKS[0];
  return [
    live(ROWS.title, COLUMNS.sentence, 'title', formulas.team, { span }),
    live(ROWS.subtitle, COLUMNS.sentence, 'subtitle', formulas.quarter, { span }),
    word(ROWS.title, STAMP.start, 'label', 'firstDay'),
    word(ROWS.title, STAMP.end, 'label', 'lastDay'),
    word(ROWS.title, STAMP.today, 'label', 'asOf'),
    live(ROWS.subtitle, STAMP.start, 'stamp', formulas.quarterStart, { numberFormat: DATE }),
    live(ROWS.subtitle, STAMP.end, 'stamp', formulas.quarterEnd, { numberFormat: DATE }),
    live(ROWS.subtitle, STAMP.today, 'stamp', formulas.today, { numberFormat: DATE }),
  ];
}

function cards({ cell, word, live, prefixed }: Builder): readonly FreeCell[] {
  const [first, second, third, fourth] = BLOCKS;
  const span = BLOCK_COLUMNS;
  const card = (
    column: number,
    label: SummaryWord,
    figure: FormulaTemplate,
    numberFormat: string | null,
    note: FreeCell,
  ): readonly FreeCell[] => [
    word(ROWS.cardLabel, column, 'card-label', label, span),
    live(ROWS.cardFigure, column, 'card-figure', figure, { span, numberFormat }),
    note,
  ];
  const expected = { span, numberFormat: prefixed('expected', SCORE) };
  const ofDays = { span, numberFormat: prefixed('ofDays', '0') };
  return [
    ...card(
      first,
      'overall',
      formulas.overall,
      SCORE,
      live(ROWS.cardNote, first, 'card-note', formulas.expectedOverall, expected),
    ),
    ...card(
      second,
      'netConfidence',
      formulas.netConfidence,
      SIGNED_SHARE,
      word(ROWS.cardNote, second, 'card-note', 'netMeaning', span),
    ),
    ...card(
      third,
      'onTrack',
      formulas.onTrack,
      null,
      live(ROWS.cardNote, third, 'card-note', formulas.notOnTrack, { span }),
    ),
    ...card(
      fourth,
      'daysLeft',
      formulas.daysLeft,
      '0',
      live(ROWS.cardNote, fourth, 'card-note', formulas.daysInAll, ofDays),
    ),
    // A row of its own, so that clearing the sheet clears the gap too.
    cell(ROWS.afterCards, first, 'text'),
  ];
}

const STATUS_SPAN = 2;
const WEAKEST_SPAN = LAST_COLUMN - COLUMNS.weakest + 1;

function objectiveLines(
  { cell, word, live }: Builder,
  language: Language,
  taken: number,
  listed: number,
): readonly FreeCell[] {
  const heading = ROWS.objectivesHeading;
  const lines = Array.from({ length: listed }, (_, index) => {
    const [row, place] = [ROWS.firstLine + index * ROWS_A_LINE, index + 1];
    const first = place === 1 ? formulas.firstStatement : formulas.activeText('statement', place);
    const score = { numberFormat: SCORE, bar: true };
    // Wrapped, so that it stands at the top like the texts beside it.
    const weakest = { ...score, wrap: true };
    return [
      live(row, COLUMNS.sentence, 'statement', first, { span: SENTENCE_SPAN, wrap: true }),
      live(row, COLUMNS.score, 'score', formulas.activeNumber('score', place), score),
      live(row, COLUMNS.status, 'status', formulas.activeText('status', place), {
        span: STATUS_SPAN,
        tones: statusTones(language),
      }),
      live(row, COLUMNS.owner, 'text', formulas.activeText('owner', place), { span: BLOCK_COLUMNS }),
      live(row + 1, COLUMNS.sentence, 'detail', formulas.activeText('measuredBy', place), {
        span: SENTENCE_SPAN,
        wrap: true,
      }),
      live(row + 1, COLUMNS.score, 'detail-score', formulas.weakestScore(place), weakest),
      live(row + 1, COLUMNS.weakest, 'detail', formulas.weakestText(place), { span: WEAKEST_SPAN, wrap: true }),
      // No lines under places that nobody has taken yet.
      cell(row + 2, COLUMNS.sentence, place === 1 || place <= taken ? 'rule' : 'text', { span: LAST_COLUMN }),
    ];
  }).flat();
  return [
    word(heading, COLUMNS.sentence, 'heading', 'objectives', BLOCKS[2] - BLOCKS[0]),
    word(heading, COLUMNS.score, 'heading', 'score'),
    word(heading, COLUMNS.status, 'heading', 'status', COLUMNS.owner - COLUMNS.status),
    word(heading, COLUMNS.owner, 'heading', 'owner', BLOCK_COLUMNS),
    ...lines,
    live(ROWS.unlisted, COLUMNS.sentence, 'muted', formulas.unlisted(listed), { span: LAST_COLUMN }),
  ];
}

function trend({ word, live }: Builder): readonly FreeCell[] {
  return [
    word(ROWS.trendHeading, COLUMNS.sentence, 'heading', 'trend', LAST_COLUMN),
    ...WEEK_COLUMNS.flatMap((column, index) => {
      const before = WEEK_COLUMNS[index - 1];
      const week = before === undefined ? formulas.firstWeek : formulas.weekAfter(before);
      const score = formulas.weekScore(column, BLOCKS[0]);
      return [
        live(ROWS.weeks, column, 'week', week, { numberFormat: DATE }),
        live(ROWS.weekScores, column, 'week-score', score, { numberFormat: SCORE, bar: true }),
      ];
    }),
  ];
}

const HINTS = { wins: 'winsHint', risks: 'risksHint', decisions: 'decisionsHint' } as const;

function notes({ cell, word, live }: Builder): readonly FreeCell[] {
  const span = BLOCK_COLUMNS;
  const typed = NOTE_KINDS.flatMap((kind, block) => {
    const column = BLOCKS[block] ?? 0;
    const places = Array.from({ length: NOTES_A_KIND }, (_, index) => ROWS.firstNote + index);
    return [
      word(ROWS.notesHeading, column, 'heading', kind, span),
      word(ROWS.notesHint, column, 'muted', HINTS[kind], span),
      ...places.map((row) => cell(row, column, 'input', { span, wrap: true, numberFormat: '@' })),
    ];
  });
  const declined = Array.from({ length: NOTES_A_KIND }, (_, index) =>
    live(ROWS.firstNote + index, DECLINED_BLOCK, 'detail', formulas.declined(index + 1), { span, wrap: true }),
  );
  return [
    ...typed,
    word(ROWS.notesHeading, DECLINED_BLOCK, 'heading', 'notNow', span),
    word(ROWS.notesHint, DECLINED_BLOCK, 'muted', 'notNowHint', span),
    ...declined,
  ];
}
