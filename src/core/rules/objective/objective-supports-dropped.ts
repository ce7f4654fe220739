import type { Objective } from '../../model/okrs';
import { defineRule, type LabelledSuggestion } from '../rule';
import { cascadeOf, type Cascade } from '../shared/cascade';
import { set } from '../shared/suggest';
import { isBlank, normaliseId } from '../shared/text';

type Data = { readonly supported: string };

/** What the dropped objective was for is still what this one is for. Only where nothing else stands in the cell, and not in a circle. */
function inherit(objective: Objective, dropped: Objective, cascade: Cascade): readonly LabelledSuggestion<'inherit'>[] {
  const goal = dropped.supports.trim();
  const isAlone = normaliseId(objective.supports) === normaliseId(dropped.id);
  const further = cascade.supportedOf(dropped);
  if (!isAlone || isBlank(goal) || further.some((next) => next === objective || next.state.value === 'dropped')) {
    return [];
  }
  return [{ label: 'inherit', preview: goal, fillIn: false, edits: [set(objective.ref, 'supports', goal)] }];
}

export const objectiveSupportsDropped = defineRule<Data, 'inherit'>({
  id: 'objective-supports-dropped',
  on: 'workbook',
  severity: 'warning',
  column: 'supports',
  check: ({ objectives, activeObjectives }) => {
    const cascade = cascadeOf(objectives);
    return activeObjectives.flatMap((objective) =>
      cascade
        .supportedOf(objective)
        .filter(({ state }) => state.value === 'dropped')
        .map((dropped) => ({
          row: objective.ref,
          data: { supported: dropped.id ?? '' },
          suggestions: inherit(objective, dropped, cascade),
        })),
    );
  },
  messages: {
    en: {
      title: 'Supports an objective that was dropped',
      what: ({ supported }) => `This objective supports ${supported}, which was dropped.`,
      why: 'Work for something that nobody wants any more looks aligned and is not.',
      how: 'Name the goal that it serves now, or drop it, too.',
      suggestions: { inherit: ({ supported }) => `Support what ${supported} supported` },
    },
    fr: {
      title: 'Contribue à un objectif abandonné',
      what: ({ supported }) => `Cet objectif contribue à ${supported}, qui est abandonné.`,
      why: 'Travailler pour ce que plus personne ne veut a l’air aligné et ne l’est pas.',
      how: 'Indiquez le but qu’il sert maintenant, ou abandonnez-le aussi.',
      suggestions: { inherit: ({ supported }) => `Contribuer à ce que servait ${supported}` },
    },
    it: {
      title: 'Contribuisce a un obiettivo abbandonato',
      what: ({ supported }) => `Questo obiettivo contribuisce a ${supported}, che è stato abbandonato.`,
      why: 'Il lavoro per ciò che nessuno vuole più sembra allineato e non lo è.',
      how: 'Indica lo scopo che serve adesso, oppure abbandona anche questo.',
      suggestions: { inherit: ({ supported }) => `Contribuire a ciò a cui serviva ${supported}` },
    },
    pl: {
      title: 'Wspiera cel, z którego zrezygnowano',
      what: ({ supported }) => `Ten cel wspiera ${supported}, a z tamtego zrezygnowano.`,
      why: 'Praca na rzecz czegoś, czego nikt już nie chce, tylko wygląda na powiązaną.',
      how: 'Wpisz, czemu ten cel służy teraz, albo zrezygnuj także z niego.',
      suggestions: { inherit: ({ supported }) => `Wspierać to, co wspierał ${supported}` },
    },
  },
  examples: {
    bad: [
      { objectives: { O1: { supports: 'O2' }, O2: { state: 'dropped' } } },
      { objectives: { O1: { supports: 'Revenue; o2' }, O2: { state: 'dropped', supports: 'Brand' } } },
    ],
    good: [
      { objectives: { O1: { supports: 'O2' } } },
      { objectives: { O1: { supports: 'O2', state: 'dropped' }, O2: { state: 'dropped' } } },
    ],
  },
});
