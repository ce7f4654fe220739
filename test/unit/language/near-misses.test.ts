import { analyseText } from '../../../src/core/language/analyse';
import type { Language } from '../../../src/core/model/language';

/** Pairs of texts that look alike and are read apart: what the unseen sets showed, as classes. */

const orders = (text: string, language: Language = 'en'): boolean =>
  analyseText(text, 'objective', language).startsWithVerb;
const limit = (language: Language, text: string): string | null =>
  analyseText(text, 'key_result', language).deadline?.text ?? null;
const way = (language: Language, text: string): (number | undefined)[] => {
  const { baseline, target } = analyseText(text, 'key_result', language);
  return [baseline?.value, target?.value];
};
const counts = (language: Language, text: string): number[] =>
  analyseText(text, 'key_result', language).numbers.map(({ value }) => value);

describe('English words that are verb and noun', () => {
  it.each<[string, string]>([
    // a compound, against an object
    ['Audit trail for payroll changes', 'Audit the payroll changes'],
    ['Pilot customers in 5 cities', 'Pilot scanners in 5 cities'],
    // a measure of a thing, against a verb that takes measures
    ['Recall readiness', 'Measure readiness'],
    ['Pilot training capacity', 'Improve training capacity'],
    // a figure that moves, against a verb that moves it
    ['Forecast error from 18% to 9%', 'Push conversion from 18% to 19%'],
    ['Stream viewers 2k → 5k', 'Lift viewers 2k → 5k'],
    ['Plan 2030', 'Plan 2030 budget'],
    ['Shadow IT', 'Shadow it for a week'],
    ['Review bombing', 'Review pricing'],
    ['Upskilling budget', 'Upskilling managers'],
    ['Market leader', 'Market smarter'],
    ['Release window', 'Release Windows 11 support'],
    ['Focus, speed and joy', 'Test and learn faster'],
    // a count first, against the verb that begins with one
    ['Nine out of ten repairs', 'Sort out ten repairs'],
    ['Zero lost-time accidents', 'Zero in on lost time'],
    // what is reported as done, against an object with an adjective
    ['Contract signed with the port', 'Contract skilled welders for the port'],
    ['Show rate of 75%', 'Cut rate of failure to 5%'],
    ['Test pass rate 98%', 'Test pass rate monitors'],
    ['Email response under 4 hours', "Email last year's exhibitors"],
  ])('%j names a thing, %j is an order', (thing, order) => {
    expect(orders(thing)).toBe(false);
    expect(orders(order)).toBe(true);
  });
});

describe('times', () => {
  it.each<[Language, string, string]>([
    ['en', 'Stock at month end < 40 pallets', 'Sell 40 pallets by month end'],
    ['fr', 'Stock en fin de mois < 40 palettes', 'Vendre 40 palettes d’ici la fin du mois'],
    ['it', 'Giacenze a fine mese < 40 bancali', 'Vendere 40 bancali entro fine mese'],
    ['pl', 'Zapas na koniec miesiąca < 40 palet', 'Sprzedać 40 palet do końca miesiąca'],
    ['en', 'Build leaders for tomorrow', 'Call the landlord tomorrow'],
    ['fr', 'Livrer chaque lundi', 'Envoyer le contrat lundi'],
    ['it', 'Consegnare ogni lunedì', 'Spedire il bando lunedì'],
    ['pl', 'Podnieść PHP do 8.3', 'Podnieść stawki do 8.03'],
  ])('%s: %j has no limit, %j has one', (language, open, limited) => {
    expect(limit(language, open)).toBeNull();
    expect(limit(language, limited)).not.toBeNull();
  });
});

describe('numbers that are names', () => {
  it.each<[Language, string, string, number]>([
    ['en', 'Migrate the shop to PHP 8.3', 'Migrate the shop to 8 servers', 8],
    ['en', 'Data platform 2.0', 'Rating 4.0', 4],
    ['fr', 'Remettre à zéro les mots de passe', 'Ramener les pannes à zéro', 0],
    ['pl', 'Wyjść na zero', 'Zejść do zera błędów', 0],
    ['pl', 'Przejść na Windows 11', 'Odchudzić strony do 3,1 MB', 3.1],
  ])('%s: %j holds no number, %j does', (language, name, text, value) => {
    expect(counts(language, name)).toEqual([]);
    expect(counts(language, text)).toEqual([value]);
  });
});

describe('wording that only looks vague or like a task', () => {
  it.each<[Language, string, string]>([
    ['fr', 'Rester le club le plus populaire', 'Rendre le club plus populaire'],
    ['it', 'Essere il porto più puntuale', 'Rendere il porto più puntuale'],
  ])('%s: %j says how far, %j does not', (language, superlative, comparative) => {
    expect(analyseText(superlative, 'objective', language).vague).toBe(false);
    expect(analyseText(comparative, 'objective', language).vague).toBe(true);
  });

  it.each<[Language, string, string]>([
    ['en', 'Return to profit', 'Return the leased vans'],
    ['en', 'Put an end to overbooking', 'Retire the booking engine'],
    ['fr', 'Mettre fin aux ruptures', 'Mettre en place un logiciel'],
    ['it', 'Mettere il cliente al centro', 'Mettere in funzione il forno'],
    ['it', 'Uscire dalla perdita', 'Uscire su Radio Sole'],
    ['pl', 'Położyć kres kolejkom', 'Położyć nową nawierzchnię'],
  ])('%s: %j is a state that is wanted, %j is a doing', (language, state, doing) => {
    expect(analyseText(state, 'key_result', language).activity).toBe(false);
    expect(analyseText(doing, 'key_result', language).activity).toBe(true);
  });
});

describe('values that words and signs hold', () => {
  it.each<[Language, string, number[]]>([
    ['en', 'Reach a million downloads', [1_000_000]],
    ['en', 'Ship a hundred units', [100]],
    ['fr', 'Visites en boutique x1,5', [1.5]],
    ['pl', 'Wizyty x2,5', [2.5]],
    ['en', 'Sell EUR1,500 of tickets', [1500]],
  ])('%s: %j', (language, text, values) => {
    expect(counts(language, text)).toEqual(values);
  });
});

describe('people who do something', () => {
  it.each<[Language, string]>([
    ['fr', 'Nos clients nous recommandent'],
    ['it', 'I nostri clienti ci consigliano'],
    ['fr', 'Nous voulons des délais tenus'],
    ['fr', 'Nous voulons livrer à l’heure'],
  ])('%s: %j says what will be done', (language, text) => {
    expect(analyseText(text, 'objective', language).saysWhatWillBeDone).toBe(true);
  });
});

describe('from-to with the present first', () => {
  it.each<[Language, string, number, number]>([
    ['en', 'Cart abandonment (today 71%) at 60%', 71, 60],
    ['it', 'Assenteismo (ora 7%) al 5%', 7, 5],
    ['it', 'Quota bio: oggi 18%, 25% al 31 dicembre', 18, 25],
    ['it', 'Passare da 3 fornitori a uno', 3, 1],
    ['pl', 'Udział bio: dziś 18%, na 31 grudnia 25%', 18, 25],
    ['pl', 'Zejść z 3 dostawców do jednego', 3, 1],
    ['en', 'Bugs open: 320 → under 100', 320, 100],
    ['fr', 'Marge : 22 % (28 % visés)', 22, 28],
    ['en', 'Reduce page weight 3.1MB → 1.5MB', 3.1, 1.5],
  ])('%s: %s', (language, text, baseline, target) => {
    expect(way(language, text)).toEqual([baseline, target]);
  });

  it('takes a range of an invitation for a range', () => {
    expect(way('it', 'Coinvolgere dalle 20 alle 30 scuole')).toEqual([undefined, expect.any(Number)]);
  });
});
