import type { TextAnalysis, TextType } from '../language/analysis';
import type { Day } from '../model/cells';
import type { Finding, Place } from '../model/finding';
import type { Language } from '../model/language';
import {
  SEVERITIES,
  TABLE_KEYS,
  type Profile,
  type RowRef,
  type RuleSetting,
  type Severity,
  type SeveritySetting,
} from '../model/okrs';
import type { Scores } from '../score/scores';
import type { DecodedWorkbook } from '../workbook/decoded';
import { gatherFacts, type Analyse, type Facts } from './facts';
import { RULES } from './index';
import type { AnyRule, Fault, FindingData, TextSubject } from './rule';
import { isBlank } from './shared/text';
import { internalFailure } from './sheet/internal-failure';

export interface RuleContext {
  /** The day that counts as today; `settings.asOf` wins over it, as in scoring. */
  readonly today: Day;
  readonly scores: Scores;
  readonly analyse: Analyse;
  /** Only findings of this row are wanted: rules of other rows are not run. */
  readonly only?: Pick<RowRef, 'table' | 'index'>;
}

/** The severity that a profile gives a rule. */
export function severityInProfile(rule: Pick<AnyRule, 'severity' | 'profiles'>, profile: Profile): SeveritySetting {
  return rule.profiles?.[profile] ?? rule.severity;
}

/** The severity of each rule in a workbook: its own setting over the profile's over the rule's default. */
export function severitiesIn(
  settings: readonly RuleSetting[],
  profile: Profile,
  rules: readonly AnyRule[] = RULES,
): ReadonlyMap<string, SeveritySetting> {
  const severities = new Map(rules.map((rule) => [rule.id, severityInProfile(rule, profile)]));
  for (const { rule, severity } of settings) {
    const id = rule.trim().toLowerCase();
    if (severity.kind === 'choice' && severities.has(id)) severities.set(id, severity.value);
  }
  return severities;
}

type AnyFault = Fault<FindingData, string>;
type FaultsOf<Row> = (row: Row) => readonly AnyFault[];

function findingOf(rule: AnyRule, severity: Severity, home: RowRef | null, fault: AnyFault): Finding {
  return {
    rule: rule.id,
    severity,
    place: {
      row: fault.row === undefined ? home : fault.row,
      column: fault.column === undefined ? rule.column : fault.column,
    },
    data: fault.data,
    suggestions: fault.suggestions ?? [],
  };
}

function failureOf(rule: AnyRule, home: RowRef | null, cause: unknown): Finding {
  return {
    rule: internalFailure.id,
    severity: internalFailure.severity,
    place: { row: home, column: null },
    data: { failed: rule.id, reason: cause instanceof Error ? cause.message : String(cause) },
    suggestions: [],
  };
}

/** Turns faults into findings. A rule that throws becomes a finding too: the other rules' findings are not lost with it. */
function findingsOf(
  rule: AnyRule,
  severity: SeveritySetting,
  home: RowRef | null,
  check: () => readonly AnyFault[],
): readonly Finding[] {
  if (severity === 'off') return [];
  try {
    return check().map((fault) => findingOf(rule, severity, home, fault));
  } catch (cause: unknown) {
    return [failureOf(rule, home, cause)];
  }
}

function textFaults<Row>(
  rule: { readonly blankOnly?: true; readonly check: (subject: TextSubject<Row>) => readonly AnyFault[] },
  text: string,
  read: () => TextAnalysis,
  home: TextSubject<Row>['home'],
): readonly AnyFault[] {
  if (isBlank(text) !== (rule.blankOnly === true)) return [];
  return rule.check({ text, analysis: read(), home });
}

/** Runs one rule over what it looks at. Plain loops: this is rules times rows, and nearly always finds nothing. */
function runRule(rule: AnyRule, facts: Facts, wants: (row: RowRef) => boolean): readonly Finding[] {
  const severity = facts.severityOf(rule.id);
  if (severity === 'off') return [];
  const each = <Row extends { readonly ref: RowRef }>(
    rows: readonly Row[],
    faultsOf: FaultsOf<Row>,
  ): readonly Finding[] => {
    const findings: Finding[] = [];
    for (const row of rows) {
      if (!wants(row.ref)) continue;
      try {
        for (const fault of faultsOf(row)) findings.push(findingOf(rule, severity, row.ref, fault));
      } catch (cause: unknown) {
        findings.push(failureOf(rule, row.ref, cause));
      }
    }
    return findings;
  };

  switch (rule.on) {
    case 'objective-text':
      return each(facts.activeObjectives, (row) =>
        textFaults(rule, row.text, () => facts.readObjective(row), { row, facts }),
      );
    case 'key-result-text':
      return each(facts.keyResults, (row) =>
        textFaults(rule, row.text, () => facts.readKeyResult(row), { row, facts }),
      );
    case 'action-text':
      return each(facts.actions, (row) => textFaults(rule, row.text, () => facts.readAction(row), { row, facts }));
    case 'objective':
      return each(facts.activeObjectives, (row) => rule.check({ row, facts }));
    case 'key-result':
      return each(facts.keyResults, (row) => rule.check({ row, facts }));
    case 'action':
      return each(facts.actions, (row) => rule.check({ row, facts }));
    case 'workbook':
      return findingsOf(rule, severity, null, () => rule.check(facts)).filter(
        ({ place }) => place.row === null || wants(place.row),
      );
  }
}

/** The workbook first, then table by table and row by row; within a place the worst first. */
function compareFindings(a: Finding, b: Finding): number {
  const table = (place: Place): number => (place.row === null ? -1 : TABLE_KEYS.indexOf(place.row.table));
  const index = (place: Place): number => place.row?.index ?? -1;
  const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    table(a.place) - table(b.place) ||
    index(a.place) - index(b.place) ||
    compareText(a.place.column ?? '', b.place.column ?? '') ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.rule, b.rule)
  );
}

/** The facts on which the rules of a workbook run; the SMART lights are reckoned from the same. */
export function factsFor(
  workbook: DecodedWorkbook,
  context: Omit<RuleContext, 'only'>,
  rules: readonly AnyRule[] = RULES,
): Facts {
  const { ruleSettings, settings } = workbook.okrs;
  const severities = severitiesIn(ruleSettings, settings.profile, rules);
  return gatherFacts({
    workbook,
    today: context.today,
    scores: context.scores,
    analyse: context.analyse,
    ruleIds: new Set(rules.map((rule) => rule.id)),
    severityOf: (id) => severities.get(id) ?? 'off',
  });
}

/** As `runRules`, on facts that are there already. */
export function runRulesOn(
  facts: Facts,
  only?: RuleContext['only'],
  rules: readonly AnyRule[] = RULES,
): readonly Finding[] {
  const wants = (row: RowRef): boolean => only === undefined || (row.table === only.table && row.index === only.index);
  return rules
    .flatMap((rule) => runRule(rule, facts, wants))
    .filter(({ place }) => only === undefined || place.row !== null)
    .sort(compareFindings);
}

/**
 * Every finding of a workbook, sorted by place and then by severity. Never throws. The same input gives the same findings.
 * @param rules for tests; by default all of them
 */
export function runRules(
  workbook: DecodedWorkbook,
  context: RuleContext,
  rules: readonly AnyRule[] = RULES,
): readonly Finding[] {
  return runRulesOn(factsFor(workbook, context, rules), context.only, rules);
}

const RULES_ON = { objective: 'objective-text', key_result: 'key-result-text', action: 'action-text' } as const;

/** The findings of a text that stands in no workbook: text rules only, without suggestions. */
export function runTextRules(
  text: string,
  type: TextType,
  _language: Language,
  analysis: TextAnalysis,
  profile: Profile = 'framework',
): readonly Finding[] {
  return RULES.flatMap((rule) => {
    switch (rule.on) {
      case 'objective-text':
      case 'key-result-text':
      case 'action-text':
        return rule.on === RULES_ON[type]
          ? findingsOf(rule, severityInProfile(rule, profile), null, () =>
              textFaults<never>(rule, text, () => analysis, null),
            )
          : [];
      default:
        return [];
    }
  }).sort(compareFindings);
}
