import { LANGUAGES } from '../../../src/core/model/language';
import { formatsFor } from '../../../src/i18n/formats';
import { languageFor, loadMessages } from '../../../src/i18n/load';
import { pluralOf } from '../../../src/i18n/plural';
import { ALL, OF_THE_PANE } from './support';

describe('plural forms', () => {
  it('cover every category that Intl knows of a language', () => {
    const typed = {
      en: ['one', 'other'],
      fr: ['many', 'one', 'other'],
      it: ['many', 'one', 'other'],
      pl: ['few', 'many', 'one', 'other'],
    };
    for (const language of LANGUAGES) {
      expect([...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort()).toEqual(typed[language]);
    }
  });

  it.each([
    [1, 'błąd'],
    [2, 'błędy'],
    [5, 'błędów'],
    [12, 'błędów'],
    [22, 'błędy'],
    [1.5, 'błędu'],
  ])('decline in Polish: %d %s', (count, form) => {
    expect(pluralOf('pl')(count, { one: 'błąd', few: 'błędy', many: 'błędów', other: 'błędu' })).toBe(form);
    expect(ALL.pl.check.errors({ count })).toContain(form);
  });

  it('take zero as one in French and as many in English and Italian', () => {
    expect(ALL.fr.check.errors({ count: 0 })).toBe('0 erreur');
    expect(ALL.en.check.errors({ count: 0 })).toBe('0 errors');
    expect(ALL.it.check.errors({ count: 0 })).toBe('0 errori');
  });

  it('report scores as the specification words it', () => {
    expect(ALL.en.reports.scored({ scores: 3, formulas: 1 })).toBe('3 scores updated, 1 formula restored.');
  });
});

describe('formats', () => {
  it.each([
    ['en', '0.45', '31 Mar 2027', 'January–March 2027'],
    ['fr', '0,45', '31 mars 2027', 'janvier–mars 2027'],
    ['it', '0,45', '31 mar 2027', 'gennaio–marzo 2027'],
    ['pl', '0,45', '31 mar 2027', 'styczeń 2027–marzec 2027'],
  ] as const)('write scores, days and months as %s does', (language, score, day, months) => {
    const formats = formatsFor(language);
    expect(formats.score(0.45)).toBe(score);
    expect(formats.date({ year: 2027, month: 3, day: 31 })).toBe(day);
    const range = formats.months({ year: 2027, month: 1, day: 1 }, { year: 2027, month: 3, day: 31 });
    expect(range.replace(/\s*–\s*/u, '–')).toBe(months);
  });

  it('follow the region of the host when it speaks the language', () => {
    const day = { year: 2027, month: 3, day: 31 };
    expect(formatsFor('en', 'en-US').date(day)).toBe('Mar 31, 2027');
    expect(formatsFor('fr', 'en-US').locale).toBe('fr-FR');
    expect(formatsFor('en', 'en_US@nonsense').locale).toBe('en-GB');
  });

  it('write a number into a field as it can be read again', () => {
    expect(formatsFor('fr').plainNumber(1234567.25)).toBe('1234567,25');
  });
});

describe('choosing and loading a language', () => {
  it.each([
    ['fr-CA', 'fr'],
    ['PL', 'pl'],
    ['de-DE', 'en'],
    ['constructor', 'en'],
    [null, 'en'],
  ] as const)('shows a host in %s the pane in %s', (tag, language) => expect(languageFor(tag)).toBe(language));

  it('loads the words of each language', async () => {
    for (const language of LANGUAGES) expect(await loadMessages(language)).toBe(OF_THE_PANE[language]);
  });
});
