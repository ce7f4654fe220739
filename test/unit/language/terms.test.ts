import { sameTermAs, termFinder } from '../../../src/core/language/terms';
import type { Language } from '../../../src/core/model/language';

describe('a term of the glossary is used in', () => {
  it.each<[Language, string, string]>([
    ['en', 'MQL', 'Increase MQLs from 20 to 30'],
    ['en', 'MQL', 'Increase mqls from 20 to 30'],
    ['en', 'Lead', 'Generate 40 leads'],
    ['en', 'Opportunity', 'Open 12 opportunities'],
    ['en', 'Qualified lead', 'Reach 40 qualified leads'],
    ['en', 'MQL (marketing-qualified lead)', 'Win 30 marketing qualified leads'],
    ['en', 'Churn / attrition', 'Reduce attrition from 30 to 20 clients'],
    ['en', 'Net promoter score', 'Raise the net-promoter score to 55'],
    ['en', 'PR', 'Win 5 PR articles'],
    ['fr', 'Lead qualifié', 'Générer 40 leads qualifiés'],
    ['fr', 'Démo', 'Réaliser 35 démos'],
    ['fr', 'Canal', 'Ouvrir 3 canaux'],
    ['fr', 'Opportunité', 'Ouvrir 12 opportunités d’affaires'],
    ['it', 'Cliente attivo', 'Arrivare a 40 clienti attivi'],
    ['it', 'Tasso di abbandono', 'Ridurre i tassi di abbandono'],
    ['it', 'Banca', 'Firmare con 5 banche'],
    ['it', 'Lead', 'Generare 40 lead'],
    ['it', 'Opportunità', 'Aprire 12 opportunità'],
    ['pl', 'Lead', 'Zdobyć 40 leadów'],
    ['pl', 'MQL', 'Zwiększyć liczbę MQL-i z 20 do 30'],
    ['pl', 'MQL', 'Zdobyć 30 MQLs'],
    ['pl', 'Klient', 'Przekonać 12 klientów'],
    ['pl', 'Klient', 'Nowi klienci: 12'],
    ['pl', 'Lejek sprzedaży', 'Przeprowadzić 40 firm przez etap lejka sprzedaży'],
    ['pl', 'Współczynnik konwersji', 'Zmierzyć zmianę współczynnika konwersji'],
    ['pl', 'Aktywny użytkownik', 'Zdobyć 400 aktywnych użytkowników'],
    ['pl', 'Szansa sprzedaży', 'Otworzyć 12 szans sprzedaży'],
  ])('%s: %s, in "%s"', (language, term, text) => {
    expect(termFinder(term, language)(text)).toBe(true);
  });

  it.each<[Language, string, string]>([
    ['en', 'Lead', 'Sign 4 leaders'],
    ['en', 'Lead', 'Cut the leading 12 costs'],
    ['en', 'Lead time', 'Generate 40 leads'],
    ['en', 'Time', 'Publish 12 sometimes'],
    ['en', 'PR', 'Win 5 pr'],
    ['en', 'IT', 'Make it 12'],
    ['en', 'A/B test', 'Write a guide for 12 clients'],
    ['fr', 'Note', 'Envoyer 12 notifications'],
    ['it', 'Attivo', 'Completare 12 attivazioni'],
    ['pl', 'Lead', 'Zaprosić 12 liderów'],
    ['pl', 'Cel', 'Umyć 12 cebul'],
    ['en', '', 'Anything'],
    ['en', '( )', 'Anything'],
  ])('but not %s: %s, in "%s"', (language, term, text) => {
    expect(termFinder(term, language)(text)).toBe(false);
  });
});

it.each<[Language, string, string, boolean]>([
  ['en', 'MQL', 'MQLs', true],
  ['en', 'Lead', 'qualified leads', false],
  ['en', 'Qualified lead', 'lead', false],
  ['pl', 'Lead', 'leadów', true],
  ['it', 'Utente attivo', 'utenti attivi', true],
  ['en', 'MQL (marketing-qualified lead)', 'MQLs', true],
])('%s: %s and %s are one term: %s', (language, one, other, same) => {
  expect(sameTermAs(one, language)(other)).toBe(same);
});
