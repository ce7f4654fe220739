import { contributions } from '../score/contributions';
import { sameId } from '../score/score-workbook';
import type { Scores } from '../score/scores';
import { NEVER, trendReadings } from '../score/trend';
import type { DatedReading, TrendReading } from '../score/trend';
import type { DecodedWorkbook } from './decoded';

/** The check-ins of a workbook that the trend is made of: dated, with a score, and of a key result that exists. */
export function trendOf(workbook: DecodedWorkbook, scores: Scores): readonly TrendReading[] {
  const rowOf = new Map<string, number>();
  for (const { id, ref } of workbook.okrs.keyResults) {
    if (id !== null && !rowOf.has(sameId(id))) rowOf.set(sameId(id), ref.index);
  }
  const shares = new Map(contributions(scores).map(({ entry, share }) => [entry.keyResult.ref.index, share]));
  const readings = workbook.okrs.checkIns.flatMap((checkIn): readonly DatedReading[] => {
    const { when, keyResult, scoreThen, ref } = checkIn;
    const keyResultRow = keyResult === null ? undefined : rowOf.get(sameId(keyResult));
    if (keyResultRow === undefined || when.kind !== 'date' || scoreThen.kind !== 'number') return [];
    if (when.day < 1 || when.day >= NEVER) return [];
    return [{ row: ref.index, keyResultRow, day: when.day, scoreThen: scoreThen.value }];
  });
  return trendReadings(readings, (row) => shares.get(row) ?? 0);
}

/** The texts of the key results that count in each objective, in the order of the sheet, by the objective's id in lower case. */
export function keyResultTexts(scores: Scores): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { entry, countsIn } of contributions(scores)) {
    if (countsIn === '') continue;
    const group = texts.get(sameId(countsIn));
    if (group) group.push(entry.keyResult.text);
    else texts.set(sameId(countsIn), [entry.keyResult.text]);
  }
  return texts;
}
