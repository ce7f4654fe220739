import { dayOf, numberOf } from '../model/cells';
import type { Day } from '../model/cells';
import { threeMonthsFrom } from '../model/days';
import type { Language } from '../model/language';
import type { Settings } from '../model/okrs';
import { parseQuarter, quarterDates } from '../model/quarter';
import { matchColumns } from './match-columns';
import { choiceCell, dateCell, numericCell, textOf } from './read-cell';
import { PROFILE_LABELS } from './schema/labels';
import { SCHEMA_VERSION, SETTING_DEFAULTS } from './schema/setting-keys';
import type { SettingKey } from './schema/setting-keys';
import type { TableReader } from './table-reader';
import type { CellValue, TableSnapshot } from './snapshot';

/** Settings as plain text by key, read before the language is known. */
export function settingTexts(table: TableSnapshot): ReadonlyMap<string, string> {
  const { key, value } = matchColumns('settings', table.headers).columns;
  if (!key || !value) return new Map();
  return new Map(
    table.rows.map((row) => [
      textOf(row[key.index] ?? null)
        .trim()
        .toLowerCase(),
      textOf(row[value.index] ?? null).trim(),
    ]),
  );
}

/** What Settings say, with FRAMEWORK section 6's defaults where they say nothing readable: as the formulas do. */
export function decodeSettings(reader: TableReader | undefined, language: Language): Settings {
  const values = new Map<string, CellValue>();
  for (const row of reader?.rows ?? []) {
    const key = row.text('key').toLowerCase();
    // MATCH takes the first of equals: so does this.
    if (!values.has(key)) values.set(key, row.raw('value'));
  }
  const raw = (key: SettingKey): CellValue => values.get(key) ?? null;
  const number = (key: SettingKey, fallback: number): number => numberOf(numericCell(raw(key), language)) ?? fallback;
  const day = (key: SettingKey): Day | null => dayOf(dateCell(raw(key), language));

  const quarterText = textOf(raw('quarter')).trim();
  const quarter = parseQuarter(quarterText);
  const fiscalYearStartMonth = number('fiscal-year-start-month', SETTING_DEFAULTS.fiscalYearStartMonth);
  const calendar = quarter ? quarterDates(quarter, fiscalYearStartMonth) : null;
  const ownStart = day('quarter-start');
  return {
    team: textOf(raw('team')).trim(),
    quarter,
    quarterText,
    quarterStart: ownStart ?? calendar?.start ?? null,
    quarterEnd: day('quarter-end') ?? (ownStart === null ? (calendar?.end ?? null) : threeMonthsFrom(ownStart) - 1),
    fiscalYearStartMonth,
    language,
    profile: choiceCell(raw('profile'), PROFILE_LABELS, language, 'framework').value,
    onTrackWithin: number('on-track-within', SETTING_DEFAULTS.onTrackWithin),
    atRiskWithin: number('at-risk-within', SETTING_DEFAULTS.atRiskWithin),
    staleAfterDays: number('stale-after-days', SETTING_DEFAULTS.staleAfterDays),
    asOf: day('as-of'),
    summarySheet: textOf(raw('summary-sheet')).trim(),
    schemaVersion: number('schema-version', SCHEMA_VERSION),
  };
}
