import type { TextAnalysis, TextType } from '../language/analysis';
import type { Day } from '../model/cells';
import type { Language } from '../model/language';
import type { Action, CheckIn, KeyResult, Objective, SeveritySetting } from '../model/okrs';
import { quarterDates, type Quarter, type QuarterDates } from '../model/quarter';
import { isInCurrentQuarter } from '../score/key-result';
import type { KeyResultScore, Scores } from '../score/scores';
import type { DecodedWorkbook } from '../workbook/decoded';
import { highestNumbers, nextId, type HighestNumbers } from './shared/ids';
import { isTakenOut } from './shared/taken-out';
import { normaliseId } from './shared/text';

/** Reads a text. Given to the rules rather than imported, so that a host may cache it and a test may replace it. */
export type Analyse = (text: string, type: TextType, language: Language) => TextAnalysis;

export interface FactSources {
  readonly workbook: DecodedWorkbook;
  /** The day that counts as today, unless Settings show the workbook as of another. */
  readonly today: Day;
  readonly scores: Scores;
  readonly analyse: Analyse;
  readonly ruleIds: ReadonlySet<string>;
  readonly severityOf: (ruleId: string) => SeveritySetting;
}

/** What rules may know about a workbook: its rows, who belongs to whom, the quarter, today, scores and read texts. */
export interface Facts extends FactSources {
  readonly quarter: Quarter | null;
  /** First and last day of the quarter, null when Settings does not say. */
  readonly quarterDates: QuarterDates | null;
  readonly objectives: readonly Objective[];
  readonly activeObjectives: readonly Objective[];
  /** Key results of this quarter, and of later ones being planned: those that rules judge. */
  readonly keyResults: readonly KeyResult[];
  /** Actions that are not dropped, of key results that are neither of a past quarter nor taken out. */
  readonly actions: readonly Action[];
  objectiveOf(keyResult: KeyResult): Objective | null;
  keyResultOf(action: Action): KeyResult | null;
  /** Key results of this quarter under an objective. */
  keyResultsOf(objective: Objective): readonly KeyResult[];
  actionsOf(keyResult: KeyResult): readonly Action[];
  checkInsOf(keyResult: KeyResult): readonly CheckIn[];
  scoreOf(keyResult: KeyResult): KeyResultScore | null;
  isActive(objective: Objective): boolean;
  /** Counts in the quarter of Settings, as scoring sees it; when Settings name no quarter, every key result is taken to. */
  isThisQuarter(keyResult: KeyResult): boolean;
  /** An id that no row has or had: the prefix (`O`, `O1.KR`) and the number after the highest one known. */
  nextId(prefix: string): string;
  readObjective(objective: Objective): TextAnalysis;
  readKeyResult(keyResult: KeyResult): TextAnalysis;
  readAction(action: Action): TextAnalysis;
}

/** First row of each id; rows without an id are in nobody's way. */
function byId<T extends { readonly id: string | null }>(rows: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const row of rows) {
    const id = normaliseId(row.id);
    if (id !== null && !map.has(id)) map.set(id, row);
  }
  return map;
}

function groupBy<T>(rows: readonly T[], parent: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = normaliseId(parent(row));
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function compareQuarters(a: Quarter, b: Quarter): number {
  return a.year - b.year || a.number - b.number;
}

/** Gathers the facts once, so that every rule stays linear in the number of rows. */
export function gatherFacts(sources: FactSources): Facts {
  const { okrs, language } = sources.workbook;
  const { settings } = okrs;
  const quarter = settings.quarter;
  const reckoned = quarter && quarterDates(quarter, settings.fiscalYearStartMonth);
  const start = settings.quarterStart ?? reckoned?.start ?? null;
  const end = settings.quarterEnd ?? reckoned?.end ?? null;

  const isPast = (keyResult: KeyResult): boolean =>
    quarter !== null && keyResult.quarter !== null && compareQuarters(keyResult.quarter, quarter) < 0;
  const thisQuarter = new Set(
    okrs.keyResults.filter((keyResult) => quarter === null || isInCurrentQuarter(keyResult, settings)),
  );
  const isThisQuarter = (keyResult: KeyResult): boolean => thisQuarter.has(keyResult);
  const isActive = (objective: Objective): boolean => objective.state.value === 'active';

  const objectivesById = byId(okrs.objectives);
  const keyResultsById = byId(okrs.keyResults);
  const keyResultsByObjective = groupBy(okrs.keyResults.filter(isThisQuarter), (row) => row.objective);
  const actionsByKeyResult = groupBy(okrs.actions, (row) => row.keyResult);
  const checkInsByKeyResult = groupBy(okrs.checkIns, (row) => row.keyResult);
  const scores = new Map(sources.scores.keyResults.map((score) => [score.keyResult, score]));

  // Few runs suggest a new id, so what ids there are is gathered when the first is asked for.
  let highest: HighestNumbers | null = null;
  const knownIds = (): readonly (string | null)[] => [
    ...okrs.objectives.map(({ id }) => id),
    ...okrs.keyResults.flatMap(({ id, objective }) => [id, objective]),
    ...okrs.actions.flatMap(({ id, keyResult }) => [id, keyResult]),
    ...okrs.checkIns.map(({ keyResult }) => keyResult),
  ];

  const at = <T>(map: ReadonlyMap<string, T>, id: string | null): T | null => {
    const key = normaliseId(id);
    return key === null ? null : (map.get(key) ?? null);
  };
  const readings = new Map<Objective | KeyResult | Action, TextAnalysis>();
  const read = (row: Objective | KeyResult | Action, type: TextType): TextAnalysis => {
    const known = readings.get(row);
    if (known !== undefined) return known;
    const analysis = sources.analyse(row.text, type, language);
    readings.set(row, analysis);
    return analysis;
  };
  const keyResultOf = (action: Action): KeyResult | null => at(keyResultsById, action.keyResult);

  return {
    ...sources,
    today: settings.asOf ?? sources.today,
    quarter,
    quarterDates: start !== null && end !== null && start <= end ? { start, end } : null,
    objectives: okrs.objectives,
    activeObjectives: okrs.objectives.filter(isActive),
    keyResults: okrs.keyResults.filter((keyResult) => !isPast(keyResult)),
    actions: okrs.actions.filter((action) => {
      const parent = keyResultOf(action);
      return action.state.value !== 'dropped' && (parent === null || !(isPast(parent) || isTakenOut(parent)));
    }),
    objectiveOf: (keyResult) => at(objectivesById, keyResult.objective),
    keyResultOf,
    keyResultsOf: (objective) => at(keyResultsByObjective, objective.id) ?? [],
    actionsOf: (keyResult) => at(actionsByKeyResult, keyResult.id) ?? [],
    checkInsOf: (keyResult) => at(checkInsByKeyResult, keyResult.id) ?? [],
    scoreOf: (keyResult) => scores.get(keyResult) ?? null,
    isActive,
    isThisQuarter,
    nextId: (prefix) => nextId((highest ??= highestNumbers(knownIds())), prefix),
    readObjective: (objective) => read(objective, 'objective'),
    readKeyResult: (keyResult) => read(keyResult, 'key_result'),
    readAction: (action) => read(action, 'action'),
  };
}
