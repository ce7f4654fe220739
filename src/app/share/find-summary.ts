import { BLOCKS, LAST_COLUMN, NOTES_A_KIND, NOTE_KINDS, ROWS } from '../../core/workbook/summary-layout';
import type { NoteKind } from '../../core/workbook/summary-layout';
import { SUMMARY_MARKS } from '../../core/workbook/summary';
import type { AreaRequest, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { DecodedWorkbook } from '../../core/workbook/decoded';
import type { SpreadsheetHost } from '../../hosts/host';
import { HostError } from '../../hosts/host-error';
import { standingSummary } from '../sheet-names';

/** The summary's sheet as it stands, and what people typed on it. */
export interface FoundSummary {
  readonly sheet: SheetSnapshot;
  /** The texts of each kind, by place: a blank place is ''. */
  readonly places: Readonly<Record<NoteKind, readonly string[]>>;
}

/** More sheets than that are not looked through for a renamed summary. */
const MOST_SHEETS = 40;

/**
 * Finds the sheet by what stands on it: it may have been renamed, and the one of its name may be the user's own by now. One read, and
 * none when no sheet can be it.
 */
export async function findSummary(
  host: SpreadsheetHost,
  workbook: DecodedWorkbook,
  snapshot: WorkbookSnapshot,
): Promise<FoundSummary | null> {
  const named = standingSummary(workbook, snapshot);
  const withTables = new Set([...snapshot.tables, ...snapshot.otherTables].map(({ sheet }) => sheet));
  const free = snapshot.sheets.filter(({ name }) => name !== named && !withTables.has(name)).slice(0, MOST_SHEETS);
  // A workbook whose Settings never named a summary has none: a sheet that looks like one was copied from elsewhere.
  const wanted =
    workbook.okrs.settings.summarySheet === ''
      ? []
      : [...(named === null ? [] : [named]), ...free.map(({ name }) => name)];
  if (wanted.length === 0) return null;
  const { areas = [], sheets } = await host.read({ tables: [], areas: wanted.map(notesArea) });
  const index = areas.findIndex(isSummary);
  const sheet = sheets.find(({ name }) => name === wanted[index]);
  return sheet ? { sheet, places: placesIn(areas[index] ?? []) } : null;
}

/** From the headings of the notes to the last of them. */
const notesArea = (sheet: string): AreaRequest => ({
  sheet,
  row: ROWS.notesHeading,
  column: 0,
  rows: ROWS.firstNote - ROWS.notesHeading + NOTES_A_KIND,
  columns: LAST_COLUMN + 1,
});

/** The notes of the sheet that is said to be the summary. One read. @throws HostError `sheet-missing`, or `name-taken` when it is none */
export async function readNotesArea(host: SpreadsheetHost, sheet: string): Promise<Area> {
  const { areas } = await host.read({ tables: [], areas: [notesArea(sheet)] });
  const area = areas?.[0] ?? [];
  if (isSummary(area)) return area;
  const detail = `The sheet ${sheet} does not look like the summary`;
  throw new HostError({ code: 'name-taken', retryable: false, damage: 'nothing-changed', subject: sheet, detail });
}

type Area = readonly (readonly CellValue[])[];

function isSummary(area: Area): boolean {
  return SUMMARY_MARKS.every(({ row, column, anyOf }) =>
    anyOf.includes(textIn(area[row - ROWS.notesHeading]?.[column] ?? null)),
  );
}

export function placesIn(area: Area): FoundSummary['places'] {
  const typed = (kind: NoteKind): readonly string[] =>
    Array.from({ length: NOTES_A_KIND }, (_, place) =>
      textIn(area[ROWS.firstNote - ROWS.notesHeading + place]?.[columnOf(kind)] ?? null),
    );
  return { wins: typed('wins'), risks: typed('risks'), decisions: typed('decisions') };
}

/** The column in which notes of a kind stand. */
export const columnOf = (kind: NoteKind): number => BLOCKS[NOTE_KINDS.indexOf(kind)] ?? 0;

const textIn = (value: CellValue): string => (value === null ? '' : String(value).trim());
