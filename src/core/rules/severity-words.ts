import type { Finding } from '../model/finding';
import type { Language } from '../model/language';
import { SEVERITIES, type Severity } from '../model/okrs';
import { sayIn, type PluralForms } from './say';

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countFindings(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

type CountedNouns = { readonly [L in Language]: Readonly<Record<Severity, PluralForms[L]>> };

const NOUNS: CountedNouns = {
  en: {
    error: { one: 'error', other: 'errors' },
    warning: { one: 'warning', other: 'warnings' },
    info: { one: 'hint', other: 'hints' },
  },
  fr: {
    error: { one: 'erreur', other: 'erreurs' },
    warning: { one: 'avertissement', other: 'avertissements' },
    info: { one: 'conseil', other: 'conseils' },
  },
  it: {
    error: { one: 'errore', other: 'errori' },
    warning: { one: 'avviso', other: 'avvisi' },
    info: { one: 'consiglio', other: 'consigli' },
  },
  pl: {
    error: { one: 'błąd', few: 'błędy', many: 'błędów', other: 'błędu' },
    warning: { one: 'ostrzeżenie', few: 'ostrzeżenia', many: 'ostrzeżeń', other: 'ostrzeżenia' },
    info: { one: 'wskazówka', few: 'wskazówki', many: 'wskazówek', other: 'wskazówki' },
  },
};

/** `2 errors`, `1 warning`: one piece for each severity that occurs, worst first. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- one language for the words and for the formatter that speaks them
export function severityCounts<L extends Language>(counts: SeverityCounts, language: L): readonly string[] {
  const nouns: CountedNouns[L] = NOUNS[language];
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    sayIn(language).count(counts[severity], nouns[severity]),
  );
}
