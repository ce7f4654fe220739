import { defineRule, faultIf } from '../rule';

export const objectiveWithoutKeyResult = defineRule({
  id: 'objective-without-key-result',
  on: 'objective',
  severity: 'error',
  column: 'text',
  check: ({ row, facts }) => faultIf(facts.keyResultsOf(row).length === 0),
  messages: {
    en: {
      title: 'Objective without key results',
      what: 'This objective has no key result this quarter.',
      why: 'Without one nobody can tell whether you are getting closer.',
      how: (_, say) =>
        `Add three to five measures that would show real progress, or set the objective to ${say.choice('objectives', 'state', 'paused')}.`,
    },
    fr: {
      title: 'Objectif sans résultat clé',
      what: 'Cet objectif n’a aucun résultat clé ce trimestre.',
      why: 'Sans mesure, personne ne peut dire si vous vous en approchez.',
      how: (_, say) =>
        `Ajoutez trois à cinq mesures qui montreraient un vrai progrès, ou mettez l’objectif ${say.choice('objectives', 'state', 'paused')}.`,
    },
    it: {
      title: 'Obiettivo senza risultati chiave',
      what: 'Questo obiettivo non ha risultati chiave nel trimestre.',
      why: 'Senza una misura nessuno può dire se vi state avvicinando.',
      how: (_, say) =>
        `Aggiungi da tre a cinque misure che mostrino un vero progresso, oppure metti l’obiettivo ${say.choice('objectives', 'state', 'paused')}.`,
    },
    pl: {
      title: 'Cel bez kluczowych rezultatów',
      what: 'Ten cel nie ma w tym kwartale żadnego kluczowego rezultatu.',
      why: 'Bez miary nikt nie powie, czy jesteście bliżej.',
      how: (_, say) =>
        `Dodaj od trzech do pięciu miar, które pokażą prawdziwy postęp, albo ustaw stan ${say.choice('objectives', 'state', 'paused')}.`,
    },
  },
  examples: {
    bad: [{ keyResults: { 'O2.KR1': null, 'O2.KR2': null, 'O2.KR3': null } }],
    good: [{ objectives: { O2: { state: 'paused' } }, keyResults: { 'O2.KR1': null, 'O2.KR2': null, 'O2.KR3': null } }],
  },
});
