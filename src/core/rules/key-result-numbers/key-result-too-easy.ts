import { numberOf, type Day } from '../../model/cells';
import type { KeyResult } from '../../model/okrs';
import type { Facts } from '../facts';
import { defineRule } from '../rule';
import { isReach, startOf } from '../shared/cells';

/** This much done at the start is too much. */
const NEARLY_DONE = 0.8;
/** A reading in the first days tells how the quarter began. */
const FIRST_DAYS = 7;

type Data = { readonly when: 'from-the-start' | 'before-half'; readonly progress: number };

function progressAt(keyResult: KeyResult, value: number): number | null {
  const start = startOf(keyResult);
  const target = numberOf(keyResult.target);
  return start === null || target === null || start === target ? null : (value - start) / (target - start);
}

/** The last reading no later than a day: from the check-ins, else the current value while that day has not passed. */
function readingBy(facts: Facts, keyResult: KeyResult, day: Day): number | null {
  let found: { readonly when: Day; readonly value: number } | null = null;
  for (const { when, value } of facts.checkInsOf(keyResult)) {
    if (when.kind !== 'date' || value.kind !== 'number' || when.day > day) continue;
    if (found === null || when.day >= found.when) found = { when: when.day, value: value.value };
  }
  return found?.value ?? (facts.today <= day ? numberOf(keyResult.current) : null);
}

export const keyResultTooEasy = defineRule<Data>({
  id: 'key-result-too-easy',
  on: 'key-result',
  severity: 'info',
  column: 'target',
  check: ({ row, facts }) => {
    const dates = facts.quarterDates;
    if (!isReach(row) || dates === null || !facts.isThisQuarter(row)) return [];
    const early = readingBy(facts, row, dates.start + FIRST_DAYS);
    const begun = early === null ? null : progressAt(row, early);
    if (begun !== null && begun >= NEARLY_DONE) return [{ data: { when: 'from-the-start', progress: begun } }];

    const half = (dates.start + dates.end) / 2;
    const current = readingBy(facts, row, half);
    const progress = current === null ? null : progressAt(row, current);
    return progress !== null && progress >= 1 ? [{ data: { when: 'before-half', progress } }] : [];
  },
  messages: {
    en: {
      title: 'A target that is too easy',
      what: ({ when, progress }, say) =>
        when === 'from-the-start'
          ? `${say.share(progress)} of the way was done when the quarter began.`
          : 'It was reached before half of the quarter had gone.',
      why: 'Hard but not impossible: that is the distance that makes a team find new ways.',
      how: 'Raise the target to something you are not sure to reach, and celebrate what you have done.',
    },
    fr: {
      title: 'Une cible trop facile',
      what: ({ when, progress }, say) =>
        when === 'from-the-start'
          ? `${say.share(progress)} du chemin était fait au début du trimestre.`
          : 'Elle a été atteinte avant la moitié du trimestre.',
      why: 'Difficile mais pas impossible : c’est cette distance qui pousse une équipe à inventer.',
      how: 'Relevez la cible à un niveau qui n’est pas gagné d’avance, et fêtez ce qui est fait.',
    },
    it: {
      title: 'Un traguardo troppo facile',
      what: ({ when, progress }, say) =>
        when === 'from-the-start'
          ? `All’inizio del trimestre era già fatto il ${say.share(progress)} della strada.`
          : 'È stato raggiunto prima di metà trimestre.',
      why: 'Difficile ma non impossibile: è questa la distanza che spinge un team a trovare strade nuove.',
      how: 'Alza il traguardo a qualcosa che non è scontato raggiungere, e festeggia quello che avete fatto.',
    },
    pl: {
      title: 'Zbyt łatwa wartość docelowa',
      what: ({ when, progress }, say) =>
        when === 'from-the-start'
          ? `Na początku kwartału było już zrobione ${say.share(progress)} drogi.`
          : 'Została osiągnięta przed połową kwartału.',
      why: 'Trudno, ale nie beznadziejnie: dopiero wtedy zespół szuka nowych sposobów.',
      how: 'Podnieś poprzeczkę do poziomu, który nie jest pewny, i świętujcie to, co już się udało.',
    },
  },
  examples: {
    bad: [
      { today: '2027-01-05', keyResults: { 'O1.KR1': { current: 28 } } },
      { today: '2027-01-25', keyResults: { 'O1.KR1': { current: 31 } } },
      { today: '2027-03-20', checkIns: [{ when: '2027-01-04', keyResult: 'O1.KR1', value: 29 }] },
    ],
    good: [
      { today: '2027-03-20', keyResults: { 'O1.KR1': { current: 31 } } },
      { today: '2027-01-05', keyResults: { 'O1.KR1': { current: 31, measure: 'stay-at-or-above' } } },
    ],
  },
});
