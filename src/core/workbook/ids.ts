import type { DecodedWorkbook } from './decoded';

/** Every id that the workbook knows of a row, living or only remembered by a reference or a reading: ids are never used twice. */
function knownIds(workbook: DecodedWorkbook): readonly string[] {
  const { objectives, keyResults, actions, checkIns } = workbook.okrs;
  return [
    ...objectives.map(({ id }) => id),
    ...keyResults.flatMap(({ id, objective }) => [id, objective]),
    ...actions.flatMap(({ id, keyResult }) => [id, keyResult]),
    ...checkIns.map(({ keyResult }) => keyResult),
  ].filter((id): id is string => id !== null);
}

function nextNumber(ids: readonly string[], prefix: string): number {
  const start = prefix.toLowerCase();
  const used = ids.flatMap((id) => {
    const text = id.trim().toLowerCase();
    const number = text.startsWith(start) ? /^\d{1,9}/.exec(text.slice(start.length)) : null;
    return number ? [Number(number[0])] : [];
  });
  return Math.max(0, ...used) + 1;
}

/** `O5`, after `O4` or anything that mentions it. */
export function nextObjectiveId(workbook: DecodedWorkbook): string {
  return `O${nextNumber(knownIds(workbook), 'O')}`;
}

/** `O2.KR4`; without an objective, `KR1`. */
export function nextKeyResultId(workbook: DecodedWorkbook, objective: string | null): string {
  const prefix = objective === null ? 'KR' : `${objective}.KR`;
  return `${prefix}${nextNumber(knownIds(workbook), prefix)}`;
}

/** `O2.KR4.A1`; without a key result, `A1`. */
export function nextActionId(workbook: DecodedWorkbook, keyResult: string | null): string {
  const prefix = keyResult === null ? 'A' : `${keyResult}.A`;
  return `${prefix}${nextNumber(knownIds(workbook), prefix)}`;
}
