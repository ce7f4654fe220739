import { carriedOver, keyResultIds, startOfNext } from '../../core/close/carry-over';
import { datesOfNext, settingsOfNext } from '../../core/close/move-on';
import {
  isHalfWritten,
  keyResultsOf,
  sameQuarter,
  scoresOf,
  successorOf,
  successorsIn,
} from '../../core/close/quarter-rows';
import { isOpenUnder, obstacleOf, timesOfIds } from '../../core/close/review';
import { asWritten, numberOf } from '../../core/model/cells';
import type { Day } from '../../core/model/cells';
import type { Action, KeyResult, RowRef } from '../../core/model/okrs';
import { formatQuarter, nextQuarter } from '../../core/model/quarter';
import type { Quarter } from '../../core/model/quarter';
import { readingsByKeyResult } from '../../core/score/readings';
import { sameId } from '../../core/score/score-workbook';
import type { DecodedWorkbook } from '../../core/workbook/decoded';
import type { SettingKey } from '../../core/workbook/schema/setting-keys';
import type { CellValue } from '../../core/workbook/snapshot';
import { cellsOf, findKeyResult } from '../check-in-cells';
import type { Cells } from '../check-in-cells';
import type { CloseRefusal, CloseRequest, KeyResultChoice } from './types';

/** Everything that closing a quarter is going to write, found in the workbook as it is now. */
export interface ClosePlan {
  readonly next: Quarter;
  readonly grades: readonly { readonly keyResult: KeyResult; readonly values: Cells }[];
  /** Rows of this quarter that leave their quarter, or a due date, to Settings, which are about to say something else. */
  readonly stamps: readonly { readonly keyResult: KeyResult; readonly values: Cells }[];
  readonly carried: readonly { readonly source: KeyResult; readonly id: string; readonly values: Cells }[];
  /** Rows that an earlier attempt left unfinished, with the cells that they still lack. */
  readonly completed: readonly { readonly keyResult: KeyResult; readonly id: string; readonly values: Cells }[];
  readonly carriedBefore: number;
  readonly renewed: readonly { readonly keyResult: KeyResult; readonly values: Cells }[];
  readonly actions: readonly { readonly action: Action; readonly values: Cells }[];
  readonly settings: Readonly<Partial<Record<SettingKey, CellValue>>>;
  readonly ungraded: readonly KeyResult[];
  readonly refused: readonly { readonly row: RowRef; readonly why: CloseRefusal }[];
}

/** Null when Settings name neither the quarter nor the one after it. What an earlier attempt has done is not planned again. */
export function planClose(workbook: DecodedWorkbook, request: CloseRequest, today: Day): ClosePlan | null {
  const { okrs } = workbook;
  const { settings } = okrs;
  const next = nextQuarter(request.quarter);
  const isRunning = sameQuarter(settings.quarter, request.quarter);
  if (!isRunning && !sameQuarter(settings.quarter, next)) return null;

  const own = keyResultsOf(okrs, request.quarter);
  const times = timesOfIds(okrs);
  const refused: ClosePlan['refused'][number][] = [];
  const accepted = request.choices.flatMap((choice) => {
    const keyResult = findKeyResult(workbook, choice.row);
    const why = refusalOf(keyResult, choice, own, times);
    if (keyResult !== null && why === null) return [{ choice, keyResult }];
    refused.push({ row: choice.row, why: why ?? 'row-gone' });
    return [];
  });

  const scores = new Map(
    scoresOf(okrs, request.quarter, today).keyResults.map((entry) => [entry.keyResult, entry.score]),
  );
  const grades = request.draft
    ? []
    : accepted.flatMap(({ choice, keyResult }) => {
        const values = gradeOf(choice, keyResult, scores.get(keyResult) ?? null);
        if (values === null) refused.push({ row: choice.row, why: 'changed-meanwhile' });
        return values === null || Object.keys(values).length === 0 ? [] : [{ keyResult, values }];
      });
  const end = isRunning ? (settings.quarterEnd ?? request.dates.end) : request.dates.end;
  return {
    next,
    grades,
    stamps: request.draft ? [] : stampsOf(own, request.quarter, end),
    ...carryOver(workbook, accepted, request, next),
    settings: request.draft ? {} : settingsAfter(settings, request, isRunning),
    ungraded: request.draft ? [] : own.filter((keyResult) => isUngraded(keyResult, grades)),
    refused,
  };
}

function refusalOf(
  keyResult: KeyResult | null,
  { row, grade }: KeyResultChoice,
  own: readonly KeyResult[],
  times: ReadonlyMap<string, number>,
): CloseRefusal | null {
  if (row.id === null) return 'without-id';
  if (keyResult === null) return 'row-gone';
  if (!own.includes(keyResult)) return 'changed-meanwhile';
  if (typeof grade === 'number' && !(grade >= 0 && grade <= 1)) return 'out-of-range';
  return obstacleOf(keyResult, times);
}

/** The cells of a grade that differ from what stands there; null when a co-author has written something else since. */
function gradeOf({ seen, grade, note }: KeyResultChoice, keyResult: KeyResult, score: number | null): Cells | null {
  const wanted: Cells = { finalGrade: grade === 'computed' ? score : grade, gradeNote: note.trim() || null };
  const there: Cells = { finalGrade: asWritten(keyResult.finalGrade), gradeNote: keyResult.gradeNote.trim() || null };
  const before: Cells = { finalGrade: asWritten(seen.finalGrade), gradeNote: seen.gradeNote.trim() || null };
  const columns = Object.keys(wanted).filter((column) => wanted[column] !== there[column]);
  if (columns.some((column) => there[column] !== before[column])) return null;
  return Object.fromEntries(columns.map((column) => [column, wanted[column] ?? null]));
}

/** A blank quarter or due date means that of Settings: before Settings move on, the row says itself what it meant. */
function stampsOf(own: readonly KeyResult[], quarter: Quarter, end: Day): ClosePlan['stamps'] {
  return own.flatMap((keyResult) => {
    const values: Cells = {
      ...(keyResult.quarterText.trim() === '' ? { quarter: formatQuarter(quarter) } : {}),
      ...(keyResult.due.kind === 'blank' ? { due: end } : {}),
    };
    return Object.keys(values).length === 0 ? [] : [{ keyResult, values }];
  });
}

function carryOver(
  workbook: DecodedWorkbook,
  accepted: readonly { readonly choice: KeyResultChoice; readonly keyResult: KeyResult }[],
  request: CloseRequest,
  next: Quarter,
): Pick<ClosePlan, 'carried' | 'completed' | 'carriedBefore' | 'renewed' | 'actions'> {
  const { okrs } = workbook;
  const later = successorsIn(okrs, next);
  const readings = readingsByKeyResult(okrs);
  const newId = keyResultIds(okrs);
  const due = datesOfNext(request.quarter, request.dates, okrs.settings.fiscalYearStartMonth).end;
  const carried: ClosePlan['carried'][number][] = [];
  const completed: ClosePlan['completed'][number][] = [];
  const renewed: ClosePlan['renewed'][number][] = [];
  const actions: ClosePlan['actions'][number][] = [];
  let carriedBefore = 0;
  for (const { choice, keyResult } of accepted) {
    if (!choice.goesOn) continue;
    const successor = successorOf(keyResult, later);
    const id = successor?.id ?? newId(keyResult.objective);
    const whole = carriedOver(keyResult, { id, quarter: next, due });
    if (successor === null) carried.push({ source: keyResult, id, values: whole });
    else if (isHalfWritten(successor)) {
      completed.push({ keyResult: successor, id, values: cellsLacking(workbook, successor.ref, whole) });
    } else {
      carriedBefore += 1;
      const values = renewedStart(successor, keyResult, readings.get(sameId(keyResult.id ?? '')) ?? []);
      if (values !== null) renewed.push({ keyResult: successor, values });
    }
    if (request.draft || (successor !== null && successor.id === null && !isHalfWritten(successor))) continue;
    const coming = okrs.actions.filter(
      (action) => isOpenUnder(action, keyResult) && choice.actions.some((row) => sameRow(row, action.ref)),
    );
    actions.push(...coming.map((action) => ({ action, values: { keyResult: id } })));
  }
  return { carried, completed, carriedBefore, renewed, actions };
}

function cellsLacking(workbook: DecodedWorkbook, row: RowRef, whole: Cells): Cells {
  const there = cellsOf(workbook, row, Object.keys(whole));
  return Object.fromEntries(
    Object.entries(whole).filter(([column, value]) => value !== null && there[column] === null),
  );
}

/** An action by its id, and where it has none by its place. */
const sameRow = (one: RowRef, other: RowRef): boolean =>
  one.id === null ? other.id === null && one.index === other.index : one.id === other.id;

/**
 * A draft set out from the reading of its day. As long as nobody has given it another start, it sets out from the latest one when the
 * quarter closes.
 */
function renewedStart(
  successor: KeyResult,
  source: KeyResult,
  readings: readonly { readonly value: number }[],
): Cells | null {
  if (successor.follows === null || successor.current.kind !== 'blank') return null;
  const start = asWritten(successor.start);
  const wanted = startOfNext(source);
  const ours = start === asWritten(source.start) || readings.some(({ value }) => value === start);
  return ours && start !== wanted ? { start: wanted } : null;
}

/** In a quarter that an earlier attempt has left already, only days that it left behind are put right. */
function settingsAfter(
  settings: DecodedWorkbook['okrs']['settings'],
  { quarter, dates }: CloseRequest,
  isRunning: boolean,
): ClosePlan['settings'] {
  const { quarterStart, quarterEnd } = settings;
  const after = settingsOfNext(quarter, dates, settings);
  if (!isRunning) return quarterStart === dates.start || quarterEnd === dates.end ? after : {};
  const isHalfWay = after['quarter-start'] !== null && quarterStart === after['quarter-start'];
  return isHalfWay || quarterStart === null || quarterEnd === null
    ? after
    : settingsOfNext(quarter, { start: quarterStart, end: quarterEnd }, settings);
}

function isUngraded(keyResult: KeyResult, grades: ClosePlan['grades']): boolean {
  if (numberOf(keyResult.weight) === 0) return false;
  const written = grades.find((grade) => grade.keyResult === keyResult)?.values;
  const grade = written && 'finalGrade' in written ? written['finalGrade'] : numberOf(keyResult.finalGrade);
  return typeof grade !== 'number';
}
