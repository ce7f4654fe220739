import type { Finding } from '../model/finding';
import type { Language } from '../model/language';
import type { DecodedWorkbook } from '../workbook/decoded';
import { factsFor, runRulesOn, type RuleContext } from './run';
import { sayIn, typeset } from './say';
import { countFindings, severityCounts } from './severity-words';
import { smartLights, type KeyResultSmart } from './smart';

/** A workbook in four numbers. */
export interface Verdict {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Key results of this quarter, and how many of them have all five lights. */
  readonly keyResults: number;
  readonly smart: number;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly smart: readonly KeyResultSmart[];
  readonly verdict: Verdict;
}

export function verdictOf(findings: readonly Finding[], smart: readonly KeyResultSmart[]): Verdict {
  const { error, warning, info } = countFindings(findings);
  return {
    errors: error,
    warnings: warning,
    hints: info,
    keyResults: smart.length,
    smart: smart.filter(({ isSmart }) => isSmart).length,
  };
}

/** Findings, SMART lights and verdict of a workbook; each text is read once for all of them. */
export function judgeWorkbook(workbook: DecodedWorkbook, context: Omit<RuleContext, 'only'>): Judgement {
  const facts = factsFor(workbook, context);
  const findings = runRulesOn(facts);
  const smart = smartLights(facts);
  return { findings, smart, verdict: verdictOf(findings, smart) };
}

const CLEAN: Readonly<Record<Language, string>> = {
  en: 'no errors or warnings',
  fr: 'ni erreur ni avertissement',
  it: 'nessun errore e nessun avviso',
  pl: 'żadnych błędów ani ostrzeżeń',
};

/** "11 of 14 key results are SMART". */
const SMART_SHARE: { readonly [L in Language]: (smart: number, all: number) => string } = {
  en: (smart, all) => {
    const say = sayIn('en');
    const nouns = say.plural(all, { one: 'key result', other: 'key results' });
    const verb = say.plural(smart, { one: 'is', other: 'are' });
    return `${say.number(smart)} of ${say.number(all)} ${nouns} ${verb} SMART`;
  },
  fr: (smart, all) => {
    const say = sayIn('fr');
    if (smart === 0) return `aucun résultat clé sur ${say.number(all)} n’est SMART`;
    const nouns = say.count(smart, { one: 'résultat clé', other: 'résultats clés' });
    return `${nouns} sur ${say.number(all)} ${say.plural(smart, { one: 'est', other: 'sont' })} SMART`;
  },
  it: (smart, all) => {
    const say = sayIn('it');
    if (smart === 0) return `nessun risultato chiave su ${say.number(all)} è SMART`;
    const nouns = say.count(smart, { one: 'risultato chiave', other: 'risultati chiave' });
    return `${nouns} su ${say.number(all)} ${say.plural(smart, { one: 'è', other: 'sono' })} SMART`;
  },
  pl: (smart, all) => {
    const say = sayIn('pl');
    const genitive = { few: 'kluczowych rezultatów', many: 'kluczowych rezultatów' };
    const nouns = say.plural(all, { one: 'kluczowego rezultatu', ...genitive, other: 'kluczowego rezultatu' });
    const verb = say.plural(smart, { one: 'spełnia', few: 'spełniają', many: 'spełnia', other: 'spełnia' });
    return `${say.number(smart)} z ${say.number(all)} ${nouns} ${verb} SMART`;
  },
};

/** The verdict in one line: "2 errors, 5 warnings, 11 of 14 key results are SMART". */
export function verdictWords(verdict: Verdict, language: Language): string {
  const counts = severityCounts({ error: verdict.errors, warning: verdict.warnings, info: 0 }, language);
  const parts = [
    ...(counts.length === 0 ? [CLEAN[language]] : counts),
    ...(verdict.keyResults === 0 ? [] : [SMART_SHARE[language](verdict.smart, verdict.keyResults)]),
  ];
  const line = parts.join(', ');
  return typeset(`${line.charAt(0).toUpperCase()}${line.slice(1)}`, language);
}
