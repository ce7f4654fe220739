/** The rows of the Settings table, by the key that never changes and that formulas look up. */
export const SETTING_KEYS = [
  'team',
  'quarter',
  'quarter-start',
  'quarter-end',
  'fiscal-year-start-month',
  'language',
  'profile',
  'on-track-within',
  'at-risk-within',
  'stale-after-days',
  'as-of',
  'summary-sheet',
  'schema-version',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

export const SCHEMA_VERSION = 1;

/** FRAMEWORK section 6: what holds where Settings say nothing. */
export const SETTING_DEFAULTS = {
  fiscalYearStartMonth: 1,
  onTrackWithin: 0.1,
  atRiskWithin: 0.25,
  staleAfterDays: 14,
} as const;
