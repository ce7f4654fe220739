import { BLANK, type ChoiceCell, type DateCell, type NumericCell } from '../../model/cells';
import { dayFromIso } from '../../model/days';
import type { Language } from '../../model/language';
import type { Action, CheckIn, KeyResult, Objective, RowRef, RuleSetting, Settings, TableKey } from '../../model/okrs';
import { parseQuarter } from '../../model/quarter';
import type { DecodedWorkbook } from '../../workbook/decoded';
import type {
  SampleAction,
  SampleCell,
  SampleChange,
  SampleCheckIn,
  SampleKeyResult,
  SampleObjective,
  SampleText,
} from './change';
import { CLEAN_ACTIONS, CLEAN_KEY_RESULTS, CLEAN_OBJECTIVES, SAMPLE_QUARTER } from './clean';

function textIn(text: SampleText, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

function numeric(cell: SampleCell): NumericCell {
  if (cell === null) return BLANK;
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  const reading = cell.trim() === '' ? Number.NaN : Number(cell.replace(',', '.'));
  return { kind: 'unreadable', text: cell, reading: Number.isNaN(reading) ? null : reading };
}

function date(cell: SampleCell): DateCell {
  if (cell === null) return BLANK;
  if (typeof cell === 'number') return { kind: 'date', day: cell };
  const day = dayFromIso(cell);
  return day === null ? { kind: 'unreadable', text: cell, reading: null } : { kind: 'date', day };
}

function choice<T extends string>(value: T): ChoiceCell<T> {
  return { kind: 'choice', value };
}

/** Carries out a change by handle: rows of the clean sample keep their place, new ones come last in the order given. */
function changed<T extends { readonly id: string | null }>(
  clean: readonly T[],
  changes: Readonly<Record<string, Partial<T> | null>> = {},
): readonly T[] {
  const [model] = clean;
  const known = new Set(clean.map(({ id }) => id));
  const kept = clean.flatMap((row) => {
    const change = row.id === null ? undefined : changes[row.id];
    return change === null ? [] : [{ ...row, ...change }];
  });
  const added = Object.entries(changes).flatMap(([handle, change]) =>
    known.has(handle) || change === null || model === undefined ? [] : [{ ...model, id: handle, ...change }],
  );
  return [...kept, ...added];
}

function refs<T extends { readonly id: string | null }>(
  table: TableKey,
  rows: readonly T[],
): readonly (T & { ref: RowRef })[] {
  return rows.map((row, index) => ({ ...row, ref: { table, index, id: row.id } }));
}

function objectiveOf(row: SampleObjective & { readonly ref: RowRef }, language: Language): Objective {
  return {
    ref: row.ref,
    id: row.id,
    text: textIn(row.text, language),
    why: textIn(row.why, language),
    owner: row.owner,
    supports: textIn(row.supports, language),
    ambition: choice(row.ambition),
    state: row.stateText ? { kind: 'unknown', ...row.stateText, value: row.state } : choice(row.state),
    check: '',
  };
}

function keyResultOf(row: SampleKeyResult & { readonly ref: RowRef }, language: Language): KeyResult {
  return {
    ref: row.ref,
    id: row.id,
    objective: row.objective,
    text: textIn(row.text, language),
    owner: row.owner,
    quarterText: row.quarter,
    quarter: parseQuarter(row.quarter),
    measure: choice(row.measure),
    unit: row.unit,
    start: numeric(row.start),
    target: numeric(row.target),
    current: numeric(row.current),
    due: date(row.due),
    weight: numeric(row.weight),
    indicator: row.indicator === null ? { kind: 'none' } : choice(row.indicator),
    confidence: numeric(row.confidence),
    lastCheckIn: date(row.lastCheckIn),
    definition: textIn(row.definition, language),
    finalGrade: numeric(row.finalGrade),
    gradeNote: '',
    follows: null,
    check: '',
  };
}

function actionOf(row: SampleAction & { readonly ref: RowRef }, language: Language): Action {
  return {
    ref: row.ref,
    id: row.id,
    keyResult: row.keyResult,
    text: textIn(row.text, language),
    owner: row.owner,
    due: date(row.due),
    state: choice(row.state),
    budget: BLANK,
    check: '',
  };
}

function checkInOf(row: SampleCheckIn, index: number): CheckIn {
  return {
    ref: { table: 'checkIns', index, id: null },
    when: date(row.when),
    keyResult: row.keyResult,
    value: numeric(row.value),
    confidence: BLANK,
    note: '',
    by: '',
    scoreThen: BLANK,
  };
}

function settingsIn(language: Language): Settings {
  return {
    team: 'Marketing',
    quarter: parseQuarter(SAMPLE_QUARTER),
    quarterText: SAMPLE_QUARTER,
    quarterStart: dayFromIso('2027-01-01'),
    quarterEnd: dayFromIso('2027-03-31'),
    fiscalYearStartMonth: 1,
    language,
    profile: 'framework',
    onTrackWithin: 0.1,
    atRiskWithin: 0.25,
    staleAfterDays: 14,
    summarySheet: 'Summary',
    asOf: null,
    schemaVersion: 1,
  };
}

/** The clean sample workbook in a language, with one change carried out. */
export function sampleWorkbook(change: SampleChange, language: Language): DecodedWorkbook {
  const objectives = refs('objectives', changed(CLEAN_OBJECTIVES, change.objectives));
  const keyResults = refs('keyResults', changed(CLEAN_KEY_RESULTS, change.keyResults));
  const actions = refs('actions', changed(CLEAN_ACTIONS, change.actions));
  const ruleSettings: readonly RuleSetting[] = Object.entries(change.ruleSettings ?? {}).map(
    ([rule, severity], index) => ({
      ref: { table: 'rules', index, id: rule },
      rule,
      severity: choice(severity),
    }),
  );
  return {
    okrs: {
      settings: { ...settingsIn(language), ...change.settings },
      objectives: objectives.map((row) => objectiveOf(row, language)),
      keyResults: keyResults.map((row) => keyResultOf(row, language)),
      actions: actions.map((row) => actionOf(row, language)),
      checkIns: (change.checkIns ?? []).map(checkInOf),
      declinedRequests: [],
      glossary: (change.glossary ?? []).map((term, index) => ({
        ref: { table: 'glossary', index, id: null },
        term,
        definition: term,
        source: '',
      })),
      ruleSettings,
    },
    language,
    layout: {},
    problems: change.problems ?? [],
  };
}
