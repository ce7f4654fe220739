import { defineRule } from '../rule';

type Data = { readonly rule: string };

export const unknownRule = defineRule<Data>({
  id: 'unknown-rule',
  on: 'workbook',
  severity: 'warning',
  column: 'rule',
  check: ({ workbook, ruleIds }) =>
    workbook.okrs.ruleSettings.flatMap(({ ref, rule }) => {
      const id = rule.trim().toLowerCase();
      return id === '' || ruleIds.has(id) ? [] : [{ row: ref, data: { rule: rule.trim() } }];
    }),
  messages: {
    en: {
      title: 'Setting for a rule that does not exist',
      what: ({ rule }, say) => `No rule is called ${say.quote(rule)}.`,
      why: 'What you set here changes nothing.',
      how: 'Correct the name or delete the row; the names of all rules are in the help.',
    },
    fr: {
      title: 'Réglage d’une règle qui n’existe pas',
      what: ({ rule }, say) => `Aucune règle ne s’appelle ${say.quote(rule)}.`,
      why: 'Ce que vous réglez ici n’a aucun effet.',
      how: 'Corrigez le nom ou supprimez la ligne ; l’aide donne le nom de toutes les règles.',
    },
    it: {
      title: 'Impostazione di una regola che non esiste',
      what: ({ rule }, say) => `Nessuna regola si chiama ${say.quote(rule)}.`,
      why: 'Quello che imposti qui non ha alcun effetto.',
      how: 'Correggi il nome o elimina la riga; nella guida trovi i nomi di tutte le regole.',
    },
    pl: {
      title: 'Ustawienie nieistniejącej reguły',
      what: ({ rule }, say) => `Nie ma reguły o nazwie ${say.quote(rule)}.`,
      why: 'To ustawienie niczego nie zmienia.',
      how: 'Popraw nazwę albo usuń wiersz; nazwy wszystkich reguł są w pomocy.',
    },
  },
  examples: {
    bad: [{ ruleSettings: { 'objective-with-numbers': 'off' } }],
    good: [{ ruleSettings: { 'objective-with-target': 'info' } }],
  },
});
