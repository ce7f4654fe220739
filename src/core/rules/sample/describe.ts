import type { Language, Localized } from '../../model/language';
import type { TableKey } from '../../model/okrs';
import { columnSchema, SCHEMA } from '../../workbook/schema';
import { SETTING_WORDS } from '../../workbook/schema/settings';
import { columnName, sheetName } from '../shared/names';
import type { SampleChange, SampleText } from './change';
import { CLEAN_ACTIONS, CLEAN_KEY_RESULTS, CLEAN_OBJECTIVES } from './clean';

const BLANK: Localized = { en: '(blank)', fr: '(vide)', it: '(vuota)', pl: '(puste)' };
const WITHOUT: Localized = { en: 'without', fr: 'sans', it: 'senza', pl: 'bez' };
const WITH: Localized = { en: 'with', fr: 'avec', it: 'con', pl: 'dodane:' };
const ON_DAY: Localized = { en: 'seen on', fr: 'vu le', it: 'visto il', pl: 'stan na' };

function isLocalized(value: object): value is Localized {
  return 'en' in value && 'pl' in value;
}

/** A cell as the sheet would show it. A `stateText` holds what was typed into State. */
function cellText(table: TableKey, column: string, value: unknown, language: Language): string {
  switch (typeof value) {
    case 'string':
      return value.trim() === ''
        ? BLANK[language]
        : (columnSchema(table, column).choices?.[value]?.[language] ?? value);
    case 'number':
      return String(value);
    case 'object':
      if (value === null) return BLANK[language];
      if (isLocalized(value)) return value[language];
      return 'text' in value && typeof value.text === 'string' ? value.text : BLANK[language];
    default:
      return BLANK[language];
  }
}

function textOf(text: SampleText, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

interface SampleRow {
  readonly id: string | null;
  readonly text: SampleText;
}

function rowLines<Row extends SampleRow>(
  table: TableKey,
  clean: readonly Row[],
  changes: Readonly<Record<string, Partial<Row> | null>> | undefined,
  language: Language,
): readonly string[] {
  return Object.entries(changes ?? {}).map(([handle, change]) => {
    const row = clean.find(({ id }) => id === handle);
    const name = `\`${row?.id ?? change?.id ?? handle}\``;
    const text = row && textOf(row.text, language);
    if (change === null) return `${WITHOUT[language]} ${name} ${text ?? ''}`.trim();
    const cells: readonly (readonly [string, unknown])[] = Object.entries(change);
    const shown = cells
      .map(([key, value]) => [key === 'stateText' ? 'state' : key, value] as const)
      .filter(([column]) => SCHEMA[table].columns[column] !== undefined && !(row === undefined && column === 'id'))
      .map(([column, value]) => `*${columnName(table, column, language)}* ${cellText(table, column, value, language)}`);
    const lead = row === undefined ? `${WITH[language]} ${name}` : `${name}${'text' in change ? '' : ` ${text ?? ''}`}`;
    return shown.length === 0 ? lead : `${lead} — ${shown.join(', ')}`;
  });
}

/** An example in words: what differs from a clean workbook, one line each, in a language. Problems of the file are left to the finding. */
export function describeChange(change: SampleChange, language: Language): readonly string[] {
  const { settings } = change;
  return [
    ...(change.today === undefined ? [] : [`${ON_DAY[language]} ${change.today}`]),
    ...(settings?.staleAfterDays === undefined
      ? []
      : [`*${SETTING_WORDS['stale-after-days'].label[language]}* ${settings.staleAfterDays}`]),
    ...(settings?.quarterText === undefined
      ? []
      : [
          `*${SETTING_WORDS.quarter.label[language]}* ${settings.quarterText === '' ? BLANK[language] : settings.quarterText}`,
        ]),
    ...rowLines('objectives', CLEAN_OBJECTIVES, change.objectives, language),
    ...rowLines('keyResults', CLEAN_KEY_RESULTS, change.keyResults, language),
    ...rowLines('actions', CLEAN_ACTIONS, change.actions, language),
    ...(change.checkIns ?? []).map(
      ({ when, keyResult, value }) =>
        `*${sheetName('checkIns', language)}* ${String(when ?? BLANK[language])}, ${keyResult ?? ''}: ${String(value)}`,
    ),
    ...(change.glossary ?? []).map((term) => `*${sheetName('glossary', language)}* ${term}`),
    ...Object.entries(change.ruleSettings ?? {}).map(
      ([rule, severity]) =>
        `*${columnName('rules', 'rule', language)}* ${rule}: ${cellText('rules', 'severity', severity, language)}`,
    ),
  ];
}
