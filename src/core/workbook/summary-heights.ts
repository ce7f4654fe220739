import type { SheetSpec } from './patch';
import { COLUMNS, LINE_CAPACITY, NOTES_A_KIND, ROWS, ROWS_A_LINE, SENTENCE_SPAN, widthOf } from './summary-layout';

/** The texts of the active objectives as they stand: a cell of several columns does not find its height by itself. */
export interface SummaryLine {
  readonly statement: string;
  readonly measuredBy: string;
}

/** Heights in points. A merged cell does not grow with its text, in any spreadsheet. */
const HEIGHTS = {
  [ROWS.title]: 30,
  [ROWS.subtitle]: 18,
  [ROWS.afterHead]: 6,
  [ROWS.cardLabel]: 18,
  [ROWS.cardFigure]: 34,
  [ROWS.cardNote]: 17,
  [ROWS.afterCards]: 8,
  [ROWS.objectivesHeading]: 19,
  [ROWS.unlisted]: 13,
  [ROWS.trendHeading]: 19,
  [ROWS.weeks]: 14,
  [ROWS.weekScores]: 18,
  [ROWS.afterTrend]: 8,
  [ROWS.notesHeading]: 19,
  [ROWS.notesHint]: 14,
} as const;
const NOTE_HEIGHT = 40;
/** Two lines: with many objectives the page would else be too high to be read when it is shrunk to fit. */
const CROWDED_NOTE_HEIGHT = 29;
/** The second row of a line that no objective takes yet. */
const READY_HEIGHT = 4;
/** Longer texts are cut off: the page must stay readable, and the whole text stands on its own sheet. */
const MOST_LINES = 4;
const CROWDED = 6;
const LINES_WHEN_CROWDED = { statement: 2, measuredBy: 1 } as const;
/** Below a line that goes on unseen: with more room the tops of the next line's letters would show. */
const CUT_LINE = 2;
const RULE_HEIGHT = 1.5;
/** Not 0, which would hide the row and make it hard to bring back. */
const CLOSED_HEIGHT = 0.75;

/** @param listed for how many objectives the sheet has lines */
export function rowHeights(lines: readonly SummaryLine[], listed: number): SheetSpec['rowHeights'] {
  const fixed = Object.entries(HEIGHTS).map(([row, points]) => ({ row: Number(row), points }));
  const places = Array.from({ length: LINE_CAPACITY }, (_, index) => index);
  const width = widthOf(COLUMNS.sentence, SENTENCE_SPAN);
  const isCrowded = lines.length > CROWDED;
  const most = isCrowded ? LINES_WHEN_CROWDED : { statement: MOST_LINES, measuredBy: MOST_LINES };
  const ofLines = places.flatMap((index) => {
    const row = ROWS.firstLine + index * ROWS_A_LINE;
    const line = lines[index];
    const isOpen = index < listed;
    const first = 4 + 15 * Math.min(most.statement, linesOf(line?.statement ?? '', width, BOLD));
    const below = isCrowded ? CUT_LINE : 3;
    const second = line ? below + 12 * Math.min(most.measuredBy, linesOf(line.measuredBy, width, PLAIN)) : READY_HEIGHT;
    return [
      { row, points: isOpen ? first : CLOSED_HEIGHT },
      { row: row + 1, points: isOpen ? second : CLOSED_HEIGHT },
      { row: row + 2, points: isOpen ? RULE_HEIGHT : CLOSED_HEIGHT },
    ];
  });
  const ofNotes = Array.from({ length: NOTES_A_KIND }, (_, index) => ({
    row: ROWS.firstNote + index,
    points: isCrowded ? CROWDED_NOTE_HEIGHT : NOTE_HEIGHT,
  }));
  return [...fixed, ...ofLines, ...ofNotes];
}

/** Size of the font in whose characters widths are given. */
const WIDTH_FONT = 11;

interface Print {
  /** Points. */
  readonly size: number;
  /** Letters of running text are narrower than the digits that widths are counted in; measured in a wide font, as a page is read anywhere. */
  readonly lettersADigit: number;
}

const BOLD: Print = { size: 11, lettersADigit: 1.1 };
const PLAIN: Print = { size: 9, lettersADigit: 1.15 };

/** Lines that a text takes in a cell of that many characters. */
function linesOf(text: string, width: number, { size, lettersADigit }: Print): number {
  const perLine = ((width * WIDTH_FONT) / size) * lettersADigit;
  return Math.max(1, Math.ceil(text.length / perLine));
}
