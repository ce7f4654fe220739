import { analyseText } from '../language/analyse';
import { dayFromIso } from '../model/days';
import { LANGUAGES, type Language } from '../model/language';
import { PROFILES } from '../model/okrs';
import { scoreWorkbook } from '../score/score-workbook';
import { PROFILE_LABELS, SEVERITY_LABELS } from '../workbook/schema/labels';
import { RULE_GROUP_NAMES, RULE_GROUPS, RULES, type RuleGroup } from './index';
import type { AnyRule } from './rule';
import { runRules, severityInProfile } from './run';
import type { SampleChange, TextExamples, WorkbookExamples } from './sample/change';
import { SAMPLE_TODAY } from './sample/clean';
import { describeChange } from './sample/describe';
import { sampleWorkbook } from './sample/workbook';
import { findingWords, ruleTitle, type FindingWords } from './words';

export interface DocumentFile {
  /** File name inside `docs/rules`. */
  readonly name: string;
  readonly text: string;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  it: 'Italiano',
  pl: 'Polski',
};

const GROUPS: Readonly<Record<RuleGroup, string>> = {
  workbook: 'The set as a whole',
  objective: 'Objectives',
  keyResult: 'Key results',
  action: 'Actions',
  sheet: 'The workbook itself',
};

const LOOKS_AT: Readonly<Record<AnyRule['on'], string>> = {
  'objective-text': 'the wording of an objective',
  'key-result-text': 'the wording of a key result',
  'action-text': 'the wording of an action',
  objective: 'an objective and what belongs to it',
  'key-result': 'a key result and its cells',
  action: 'an action and its cells',
  workbook: 'the whole workbook',
};

type TextRuleOn = Extract<AnyRule['on'], `${string}-text`>;

interface Spoken {
  readonly words: FindingWords;
  /** What each suggestion would write, null where there is nothing to show. */
  readonly previews: readonly (string | null)[];
}

/** The first finding of a rule in a changed sample, in words; null when it finds nothing. */
function speak(rule: AnyRule, change: SampleChange, language: Language): Spoken | null {
  const workbook = sampleWorkbook(change, language);
  const today = dayFromIso(change.today ?? SAMPLE_TODAY) ?? 0;
  const findings = runRules(workbook, { today, scores: scoreWorkbook(workbook.okrs, today), analyse: analyseText });
  const finding = findings.find((one) => one.rule === rule.id);
  if (finding === undefined) return null;
  return { words: findingWords(finding, language), previews: finding.suggestions.map(({ preview }) => preview) };
}

/** A text as the sample's first row of its kind. The strict profile: a page shows what a rule says even where another profile is silent. */
function inFirstRow(on: TextRuleOn, text: string): SampleChange {
  const settings = { profile: 'strict' } as const;
  switch (on) {
    case 'objective-text':
      return { settings, objectives: { O1: { text } } };
    case 'key-result-text':
      return { settings, keyResults: { 'O1.KR1': { text } } };
    case 'action-text':
      return { settings, actions: { 'O1.KR1.A1': { text } } };
  }
}

/** Underscores and asterisks of an example are characters, not emphasis. */
function escaped(text: string): string {
  return text.replace(/[*_<>|]/gu, '\\$&');
}

function said(spoken: Spoken | null): readonly string[] {
  if (spoken === null) return [];
  const { words, previews } = spoken;
  const suggestions = words.suggestions.map((label, index) => {
    const preview = previews[index] ?? null;
    return `  - → ${escaped(label)}${preview === null ? '' : ` — ${escaped(preview)}`}`;
  });
  return [`  - **${escaped(words.what)}** ${escaped(words.why)} *${escaped(words.how)}*`, ...suggestions];
}

function textSection(rule: AnyRule, on: TextRuleOn, examples: TextExamples, language: Language): readonly string[] {
  const { bad, good } = examples[language];
  return [
    ...bad.flatMap((text) => [
      `- ✗ ${text.trim() === '' ? '*(blank)*' : escaped(text)}`,
      ...said(speak(rule, inFirstRow(on, text), language)),
    ]),
    ...good.map((text) => `- ✓ ${escaped(text)}`),
  ];
}

function workbookSection(rule: AnyRule, examples: WorkbookExamples, language: Language): readonly string[] {
  const show = (mark: string, change: SampleChange): string =>
    `- ${mark} ${describeChange(change, language).join('; ')}`.trimEnd();
  return [
    ...examples.bad.flatMap((change) => [show('✗', change), ...said(speak(rule, change, language))]),
    ...(examples.good ?? []).map((change) => show('✓', change)),
  ];
}

function examplesIn(rule: AnyRule, language: Language): readonly string[] {
  switch (rule.on) {
    case 'objective-text':
    case 'key-result-text':
    case 'action-text':
      return textSection(rule, rule.on, rule.examples, language);
    default:
      return workbookSection(rule, rule.examples, language);
  }
}

const NOTE = '<!-- Written by `npm run docs` from the rule’s own file. Change that, not this. -->';

function rulePage(rule: AnyRule): DocumentFile {
  const severities = PROFILES.map((profile) => SEVERITY_LABELS[severityInProfile(rule, profile)].en);
  const lines = [
    NOTE,
    '',
    `# ${ruleTitle(rule, 'en')}`,
    '',
    `\`${rule.id}\` looks at ${LOOKS_AT[rule.on]}.`,
    '',
    `| Profile | ${PROFILES.map((profile) => PROFILE_LABELS[profile].en).join(' | ')} |`,
    `|---|${PROFILES.map(() => '---').join('|')}|`,
    `| Severity | ${severities.join(' | ')} |`,
    '',
    ...LANGUAGES.flatMap((language) => {
      const examples = examplesIn(rule, language);
      const heading =
        language === 'en' ? LANGUAGE_NAMES.en : `${LANGUAGE_NAMES[language]}: ${ruleTitle(rule, language)}`;
      return examples.length === 0 ? [] : [`## ${heading}`, '', ...examples, ''];
    }),
  ];
  return { name: `${rule.id}.md`, text: `${lines.join('\n').trimEnd()}\n` };
}

function indexPage(): DocumentFile {
  const lines = [
    NOTE,
    '',
    '# What Lamppost checks',
    '',
    'Every rule says what it found, why it matters and how to mend it; some suggest a new text, which you see before anything changes.',
    'An **error** means that the row is not a valid OKR, a **warning** that it goes against the framework, an **info** is coaching.',
    'Three profiles differ in what is contested, such as percentages. In the sheet Settings, each rule can be set to Off, Info, Warning or Error.',
    '',
    ...RULE_GROUP_NAMES.flatMap((group) => [
      `## ${GROUPS[group]}`,
      '',
      `| Rule | What it finds | ${PROFILES.map((profile) => PROFILE_LABELS[profile].en).join(' | ')} |`,
      `|---|---|${PROFILES.map(() => '---').join('|')}|`,
      ...RULE_GROUPS[group].map((rule) => {
        const severities = PROFILES.map((profile) => SEVERITY_LABELS[severityInProfile(rule, profile)].en);
        return `| [\`${rule.id}\`](${rule.id}.md) | ${ruleTitle(rule, 'en')} | ${severities.join(' | ')} |`;
      }),
      '',
    ]),
  ];
  return { name: 'README.md', text: `${lines.join('\n').trimEnd()}\n` };
}

/** All of `docs/rules`: an index and a page for each rule, from metadata and executed examples. */
export function documentRules(): readonly DocumentFile[] {
  return [indexPage(), ...RULES.map(rulePage)];
}
