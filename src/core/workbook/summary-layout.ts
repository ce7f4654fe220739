/*
 * Where everything stands on the Summary sheet (0-based). Cells in which people type keep their place whatever the number of
 * objectives: the sheet keeps room for twelve, and the lines that are not needed are as good as closed.
 */

/** Four blocks of three columns, with a gutter between. */
export const BLOCKS = [1, 5, 9, 13] as const;
export const BLOCK_COLUMNS = 3;
export const LAST_COLUMN = 15;

export const COLUMNS = {
  sentence: 1,
  score: 9,
  status: 10,
  owner: 13,
  /** Beside the score of the weakest key result, in the second line of an objective. */
  weakest: 10,
} as const;

/** What an objective's sentence covers: two blocks and the gutter between. */
export const SENTENCE_SPAN = BLOCKS[2] - BLOCKS[0] - 1;

const COLUMN_WIDTH = 13;
const GUTTER = 1.5;

export const COLUMN_WIDTHS: readonly number[] = Array.from({ length: LAST_COLUMN + 1 }, (_, column) =>
  BLOCKS.some((first) => column >= first && column < first + BLOCK_COLUMNS) ? COLUMN_WIDTH : GUTTER,
);

/** In characters of the default font. */
export function widthOf(column: number, span: number): number {
  return COLUMN_WIDTHS.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}

/** Lines for objectives that a summary has ready, so that adding the first few needs no refresh, and the most that it lists. */
const READY_LINES = 5;
export const LINE_CAPACITY = 12;

export function lineCount(activeObjectives: number): number {
  return Math.min(LINE_CAPACITY, Math.max(READY_LINES, activeObjectives));
}

/** An objective takes a row for its first half and figures, one for what it is measured by, and a thin line. */
export const ROWS_A_LINE = 3;

const OBJECTIVES_HEADING = 7;
const FIRST_LINE = OBJECTIVES_HEADING + 1;
const AFTER_LINES = FIRST_LINE + LINE_CAPACITY * ROWS_A_LINE;

export const ROWS = {
  title: 0,
  subtitle: 1,
  afterHead: 2,
  cardLabel: 3,
  cardFigure: 4,
  cardNote: 5,
  afterCards: 6,
  objectivesHeading: OBJECTIVES_HEADING,
  firstLine: FIRST_LINE,
  unlisted: AFTER_LINES,
  trendHeading: AFTER_LINES + 1,
  weeks: AFTER_LINES + 2,
  weekScores: AFTER_LINES + 3,
  afterTrend: AFTER_LINES + 4,
  notesHeading: AFTER_LINES + 5,
  notesHint: AFTER_LINES + 6,
  firstNote: AFTER_LINES + 7,
} as const;

/** The day stamp at the top right. */
export const STAMP = { start: 13, end: 14, today: 15 } as const;

/** What people type, three cells each, by the block that it stands in; the fourth block holds what was declined. */
export const NOTE_KINDS = ['wins', 'risks', 'decisions'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
export const NOTES_A_KIND = 3;
export const DECLINED_BLOCK = BLOCKS[3];

/** The columns of the twelve weeks. */
export const WEEK_COLUMNS: readonly number[] = BLOCKS.flatMap((first) => [first, first + 1, first + 2]);
