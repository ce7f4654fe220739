import { asPromise, asVerb } from '../rewriting/verb-form';
import { verbOfNoun } from '../rewriting/verbs-of-nouns';
import { defineRule } from '../rule';
import { suggestText } from '../shared/suggest';

type Data = {
  /** A noun of action at the start, or no verb at all. */
  readonly shape: 'noun' | 'measure';
  readonly verb: string | null;
};

export const keyResultWithoutVerb = defineRule<Data, 'verb-form'>({
  id: 'key-result-without-verb',
  on: 'key-result-text',
  severity: 'info',
  column: 'text',
  check: ({ text, analysis, home }) => {
    const { startsWithVerb, nominalised, saysWhatWillBeDone, verb, language } = analysis;
    if (startsWithVerb || (saysWhatWillBeDone && !nominalised)) return [];
    const rewritten = nominalised
      ? asVerb(text, analysis)
      : analysis.numbers.length > 0
        ? asPromise(text, language)
        : null;
    const suggestions =
      home === null || rewritten === null ? [] : [suggestText('verb-form' as const, home.row.ref, rewritten)];
    return [
      {
        data: {
          shape: nominalised ? 'noun' : 'measure',
          verb: nominalised && verb !== null ? verbOfNoun(verb.text, language) : null,
        },
        suggestions,
      },
    ];
  },
  messages: {
    en: {
      title: 'Key result without a verb',
      what: ({ shape }) =>
        shape === 'noun'
          ? 'It begins with a noun instead of a verb.'
          : 'It names a measure, but not what you will do to it.',
      why: 'A verb says at once whether the number should go up, go down or be created.',
      how: ({ verb }, say) =>
        verb === null
          ? 'Begin with a verb: reach, increase, reduce, publish …'
          : `Begin with the verb: ${say.quote(verb)}.`,
      suggestions: { 'verb-form': 'Begin with a verb' },
    },
    fr: {
      title: 'Résultat clé sans verbe',
      what: ({ shape }) =>
        shape === 'noun'
          ? 'Il commence par un nom au lieu d’un verbe.'
          : 'Il nomme une mesure, mais pas ce que vous en ferez.',
      why: 'Un verbe dit d’emblée si le nombre doit monter, baisser ou être créé.',
      how: ({ verb }, say) =>
        verb === null
          ? 'Commencez par un verbe : atteindre, augmenter, réduire, publier…'
          : `Commencez par le verbe : ${say.quote(verb)}.`,
      suggestions: { 'verb-form': 'Commencer par un verbe' },
    },
    it: {
      title: 'Risultato chiave senza verbo',
      what: ({ shape }) =>
        shape === 'noun'
          ? 'Comincia con un nome invece che con un verbo.'
          : 'Nomina una misura, ma non che cosa ne farai.',
      why: 'Un verbo dice subito se il numero deve salire, scendere o nascere.',
      how: ({ verb }, say) =>
        verb === null
          ? 'Comincia con un verbo: raggiungere, aumentare, ridurre, pubblicare…'
          : `Comincia con il verbo: ${say.quote(verb)}.`,
      suggestions: { 'verb-form': 'Comincia con un verbo' },
    },
    pl: {
      title: 'Kluczowy rezultat bez czasownika',
      what: ({ shape }) =>
        shape === 'noun'
          ? 'Zaczyna się od rzeczownika zamiast od czasownika.'
          : 'Podaje miarę, ale nie mówi, co się z nią stanie.',
      why: 'Czasownik od razu mówi, czy liczba ma rosnąć, maleć, czy dopiero powstać.',
      how: ({ verb }, say) =>
        verb === null
          ? 'Zacznij od czasownika: osiągnąć, zwiększyć, zmniejszyć, opublikować…'
          : `Zacznij od czasownika: ${say.quote(verb)}.`,
      suggestions: { 'verb-form': 'Zacznij od czasownika' },
    },
  },
  examples: {
    en: { bad: ['40 qualified leads', 'NPS over 55'], good: ['Win 40 qualified leads'] },
    fr: { bad: ['40 leads qualifiés', 'NPS supérieur à 55'], good: ['Obtenir 40 leads qualifiés'] },
    it: { bad: ['40 lead qualificati', 'NPS superiore a 55'], good: ['Ottenere 40 lead qualificati'] },
    pl: { bad: ['40 kwalifikowanych leadów', 'NPS powyżej 55'], good: ['Pozyskać 40 kwalifikowanych leadów'] },
  },
});
