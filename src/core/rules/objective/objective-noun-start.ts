import { asVerb } from '../rewriting/verb-form';
import { verbOfNoun } from '../rewriting/verbs-of-nouns';
import { defineRule } from '../rule';
import { suggestText } from '../shared/suggest';

type Data = {
  /** The noun as written, and the verb that it hides; null when that is not known. */
  readonly noun: string | null;
  readonly verb: string | null;
};

/** Nouns of action pass `objective-without-verb`: they say what will be done, only less directly (FRAMEWORK section 5). */
export const objectiveNounStart = defineRule<Data, 'verb-form'>({
  id: 'objective-noun-start',
  on: 'objective-text',
  severity: 'info',
  column: 'text',
  check: ({ text, analysis, home }) => {
    if (!analysis.nominalised || analysis.startsWithVerb) return [];
    const rewritten = home && asVerb(text, analysis);
    const suggestions =
      home === null || rewritten === null ? [] : [suggestText('verb-form' as const, home.row.ref, rewritten)];
    const noun = analysis.verb?.text ?? null;
    return [{ data: { noun, verb: noun === null ? null : verbOfNoun(noun, analysis.language) }, suggestions }];
  },
  messages: {
    en: {
      title: 'Objective that begins with a noun',
      what: ({ noun }, say) =>
        noun === null ? 'It begins with a noun of action.' : `It begins with the noun ${say.quote(noun)}.`,
      why: 'A verb sounds like a decision; a noun sounds like a heading.',
      how: ({ verb }, say) => (verb === null ? 'Begin with the verb.' : `Begin with the verb: ${say.quote(verb)}.`),
      suggestions: { 'verb-form': 'Begin with the verb' },
    },
    fr: {
      title: 'Objectif qui commence par un nom',
      what: ({ noun }, say) =>
        noun === null ? 'Il commence par un nom d’action.' : `Il commence par le nom ${say.quote(noun)}.`,
      why: 'Un verbe sonne comme une décision ; un nom, comme un titre.',
      how: ({ verb }, say) =>
        verb === null ? 'Commencez par le verbe.' : `Commencez par le verbe : ${say.quote(verb)}.`,
      suggestions: { 'verb-form': 'Commencer par le verbe' },
    },
    it: {
      title: 'Obiettivo che comincia con un nome',
      what: ({ noun }, say) =>
        noun === null ? 'Comincia con un nome d’azione.' : `Comincia con il nome ${say.quote(noun)}.`,
      why: 'Un verbo suona come una decisione, un nome come un titolo.',
      how: ({ verb }, say) => (verb === null ? 'Comincia con il verbo.' : `Comincia con il verbo: ${say.quote(verb)}.`),
      suggestions: { 'verb-form': 'Comincia con il verbo' },
    },
    pl: {
      title: 'Cel, który zaczyna się od rzeczownika',
      what: ({ noun }, say) =>
        noun === null ? 'Zaczyna się od rzeczownika.' : `Zaczyna się od rzeczownika ${say.quote(noun)}.`,
      why: 'Czasownik brzmi jak decyzja, a rzeczownik jak nagłówek.',
      how: ({ verb }, say) => (verb === null ? 'Zacznij od czasownika.' : `Zacznij od czasownika: ${say.quote(verb)}.`),
      suggestions: { 'verb-form': 'Zacznij od czasownika' },
    },
  },
  examples: {
    en: { bad: ['Launch of the partner programme'], good: ['Launch the partner programme'] },
    fr: { bad: ['Augmentation de la notoriété'], good: ['Augmenter la notoriété'] },
    it: { bad: ['Riduzione dei tempi di risposta'], good: ['Ridurre i tempi di risposta'] },
    pl: { bad: ['Zwiększenie rozpoznawalności marki'], good: ['Zwiększyć rozpoznawalność marki'] },
  },
});
