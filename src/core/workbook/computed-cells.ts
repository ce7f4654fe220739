import type { KeyResultScore, ObjectiveScore, Scores } from '../score/scores';
import { contributions } from '../score/contributions';
import { datesOf } from '../score/key-result';
import { sameId } from '../score/score-workbook';
import { NEVER } from '../score/trend';
import { measuredBy, statement } from '../summary/sentence';
import type { TableKey } from '../model/okrs';
import type { DecodedWorkbook } from './decoded';
import { ROWS } from './formulas/contributions';
import { keyResultTexts, trendOf } from './trend-of';
import { STATUS_LABELS } from './schema/labels';
import { formulaColumns } from './schema';
import type { CellValue } from './snapshot';

/** What the engine says a calculated column shows, for every data row in sheet order; `''` where the formula yields `""`. */
export interface ComputedColumn {
  readonly table: TableKey;
  readonly column: string;
  readonly header: string;
  readonly values: readonly CellValue[];
}

type ColumnValues = Readonly<Record<string, (row: number) => CellValue>>;

/**
 * The engine's value of every formula cell of the workbook: to audit what the cells show, and to cache it in a file
 * whose reader does not calculate.
 */
export function computedCells(workbook: DecodedWorkbook, scores: Scores): readonly ComputedColumn[] {
  const byTable: Readonly<Partial<Record<TableKey, ColumnValues>>> = {
    objectives: objectiveValues(workbook, scores),
    keyResults: keyResultValues(workbook, scores),
    actions: { keyResultText: parentTexts(workbook, 'actions', 'keyResult', 'keyResults') },
    checkIns: {
      keyResultText: parentTexts(workbook, 'checkIns', 'keyResult', 'keyResults'),
      ...checkInValues(workbook, scores),
    },
    notNow: notNowValues(workbook),
  };
  return Object.entries(byTable).flatMap(([key, columns]) => {
    const table = key as TableKey;
    const layout = workbook.layout[table];
    if (!layout) return [];
    return formulaColumns(table).flatMap((column): readonly ComputedColumn[] => {
      const place = layout.columns[column];
      const valueOf = columns[column];
      return place && valueOf
        ? [{ table, column, header: place.header, values: layout.rows.map((_, row) => valueOf(row)) }]
        : [];
    });
  });
}

const shown = (value: CellValue): CellValue => value ?? '';

function keyResultValues(workbook: DecodedWorkbook, scores: Scores): ColumnValues {
  const byRow = new Map<number, KeyResultScore>(scores.keyResults.map((entry) => [entry.keyResult.ref.index, entry]));
  const { settings } = workbook.okrs;
  const parts = new Map(contributions(scores).map((part) => [part.entry.keyResult.ref.index, part]));
  // A row with nothing in it has no entry: its formulas still show what a blank row shows.
  const blankRowStart = settings.quarterStart;
  const number = (pick: (entry: KeyResultScore) => number | null) => (row: number) => {
    const entry = byRow.get(row);
    return shown(entry ? pick(entry) : null);
  };
  return {
    objectiveText: parentTexts(workbook, 'keyResults', 'objective', 'objectives'),
    progress: number((entry) => entry.progress),
    score: number((entry) => entry.score),
    expected: number((entry) => entry.expected),
    status: (row) => {
      const status = byRow.get(row)?.status;
      return status ? STATUS_LABELS[status][workbook.language] : '';
    },
    quarterStart: (row) => {
      const entry = byRow.get(row);
      return shown(entry ? (datesOf(entry.keyResult, settings)?.start ?? null) : blankRowStart);
    },
    weightUsed: (row) => byRow.get(row)?.weightUsed ?? 0,
    countsIn: (row) => {
      const entry = byRow.get(row);
      return entry && entry.weightUsed > 0 ? (entry.keyResult.objective ?? '') : '';
    },
    place: (row) => {
      const part = parts.get(row);
      return part && part.objectiveRow !== null ? `${part.countsIn}#${part.place}` : '';
    },
    orderIn: (row) => {
      const objectiveRow = parts.get(row)?.objectiveRow ?? null;
      return objectiveRow === null ? '' : (objectiveRow + 1) * ROWS + sheetRow(workbook, 'keyResults', row);
    },
    weakestOf: (row) => {
      const part = parts.get(row);
      return part?.isWeakest === true ? part.countsIn : '';
    },
    share: (row) => parts.get(row)?.share ?? 0,
  };
}

function objectiveValues(workbook: DecodedWorkbook, scores: Scores): ColumnValues {
  const named = keyResultTexts(scores);
  const { language } = workbook;
  const byRow = new Map<number, ObjectiveScore>(scores.objectives.map((entry) => [entry.objective.ref.index, entry]));
  return {
    score: (row) => shown(byRow.get(row)?.score ?? null),
    expected: (row) => shown(byRow.get(row)?.expected ?? null),
    status: (row) => {
      const status = byRow.get(row)?.status;
      return status ? STATUS_LABELS[status][workbook.language] : '';
    },
    counts: (row) => {
      const entry = byRow.get(row);
      return entry?.objective.state.value === 'active' ? shown(entry.score) : '';
    },
    order: (row) => {
      const objective = byRow.get(row)?.objective;
      const listed = objective?.state.value === 'active' && objective.text !== '';
      return listed ? sheetRow(workbook, 'objectives', row) : '';
    },
    statement: (row) => statement(byRow.get(row)?.objective.text ?? '', language),
    measuredBy: (row) => {
      const objective = byRow.get(row)?.objective;
      if (!objective || objective.text === '') return '';
      return measuredBy(named.get(sameId(objective.id ?? '')) ?? [], language);
    },
  };
}

/** What ROW() says in a data row: sheet rows count from 1, and the header stands above the first. */
function sheetRow({ layout }: DecodedWorkbook, table: TableKey, row: number): number {
  return (layout[table]?.headerRow ?? 0) + row + 2;
}

/** A cell of a data row as it stands. */
function rawCells({ layout }: DecodedWorkbook, table: TableKey, column: string): (row: number) => CellValue {
  const position = layout[table]?.columns[column]?.index;
  return (row) => (position === undefined ? null : (layout[table]?.rows[row]?.[position] ?? null));
}

function checkInValues(workbook: DecodedWorkbook, scores: Scores): ColumnValues {
  const byRow = new Map(trendOf(workbook, scores).map((reading) => [reading.row, reading]));
  return {
    readingKey: (row) => {
      const reading = byRow.get(row);
      if (!reading) return '';
      return (reading.keyResultRow + 1) * NEVER + reading.day + sheetRow(workbook, 'checkIns', row) / ROWS;
    },
    until: (row) => byRow.get(row)?.until ?? '',
    points: (row) => shown(byRow.get(row)?.points ?? null),
  };
}

function notNowValues(workbook: DecodedWorkbook): ColumnValues {
  const [date, request] = [rawCells(workbook, 'notNow', 'date'), rawCells(workbook, 'notNow', 'request')];
  return {
    order: (row) => {
      const day = date(row);
      const isListed = (request(row) ?? '') !== '';
      return isListed ? (typeof day === 'number' ? day : 0) + sheetRow(workbook, 'notNow', row) / ROWS : '';
    },
  };
}

/** The text of each row's parent, as INDEX and MATCH find it: the first row of that id. */
function parentTexts(
  workbook: DecodedWorkbook,
  child: TableKey,
  reference: string,
  parent: 'objectives' | 'keyResults',
): (row: number) => CellValue {
  const texts = new Map<string, string>();
  for (const { id, text } of workbook.okrs[parent]) {
    if (id !== null && !texts.has(sameId(id))) texts.set(sameId(id), text);
  }
  const layout = workbook.layout[child];
  const position = layout?.columns[reference]?.index;
  return (row) => {
    const id = position === undefined ? null : (layout?.rows[row]?.[position] ?? null);
    return id === null ? '' : (texts.get(sameId(String(id))) ?? '');
  };
}
