import type { Language } from '../core/model/language';
import { languageFor } from '../i18n/load';

/** The language of a POSIX environment: `LC_ALL=fr_FR.UTF-8` is French; `C`, and what we do not speak, is English. */
export function languageOfEnvironment(env: Readonly<Record<string, string | undefined>>): Language {
  // The first one that is set decides, even when empty ones stand before it (POSIX, section 8.2).
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return languageFor(locale?.replace(/[.@].*$/u, '').replaceAll('_', '-') ?? null);
}
