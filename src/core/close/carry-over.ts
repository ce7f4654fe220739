import type { ChoiceCell, Day } from '../model/cells';
import { asWritten, numberOf } from '../model/cells';
import type { KeyResult, Okrs } from '../model/okrs';
import { formatQuarter } from '../model/quarter';
import type { Quarter } from '../model/quarter';
import { highestNumbers, keyResultPrefix, nextId } from '../rules/shared/ids';
import type { CellValue } from '../workbook/snapshot';

function choiceAsWritten(cell: ChoiceCell<string> | { readonly kind: 'none' }): CellValue {
  if (cell.kind === 'unknown') return cell.text;
  return cell.kind === 'choice' ? cell.value : null;
}

/** Where the next quarter sets out from: the latest reading, or where this one set out when there was none. */
export function startOfNext({ start, current }: KeyResult): CellValue {
  return numberOf(current) ?? asWritten(start);
}

/**
 * The cells of a key result as it begins anew: what it measures stays, Target too until a person revises it; readings, grade and verdict
 * do not. In the order of writing: what it goes on with first and the due date last, so that a row is known from its first cell on, and as
 * unfinished up to its last (`isHalfWritten`).
 * @param due the next quarter's last day
 */
export function carriedOver(
  source: KeyResult,
  { id, quarter, due }: { readonly id: string; readonly quarter: Quarter; readonly due: Day },
): Readonly<Record<string, CellValue>> {
  return {
    follows: source.id,
    quarter: formatQuarter(quarter),
    id,
    objective: source.objective,
    text: source.text,
    owner: source.owner,
    measure: choiceAsWritten(source.measure),
    unit: source.unit,
    start: startOfNext(source),
    target: asWritten(source.target),
    weight: asWritten(source.weight),
    indicator: choiceAsWritten(source.indicator),
    definition: source.definition,
    due,
  };
}

/** Gives ids to new key results, each once: no row has one of them or had it, and those that other rows merely mention are taken. */
export function keyResultIds(okrs: Okrs): (objective: string | null) => string {
  const highest = new Map(
    highestNumbers([
      ...okrs.objectives.map(({ id }) => id),
      ...okrs.keyResults.flatMap(({ id, objective, follows }) => [id, objective, follows]),
      ...okrs.actions.flatMap(({ id, keyResult }) => [id, keyResult]),
      ...okrs.checkIns.map(({ keyResult }) => keyResult),
    ]),
  );
  return (objective) => {
    const prefix = keyResultPrefix(objective);
    const id = nextId(highest, prefix);
    highest.set(prefix.toUpperCase(), Number(id.slice(prefix.length)));
    return id;
  };
}
