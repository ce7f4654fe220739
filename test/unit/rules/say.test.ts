import { dayFromDate } from '../../../src/core/model/days';
import { sayIn, typeset } from '../../../src/core/rules/say';

const DAY = dayFromDate({ year: 2027, month: 3, day: 31 });

describe('say', () => {
  it('writes numbers as each language does', () => {
    expect(sayIn('en').number(1234.5)).toBe('1,234.5');
    expect(sayIn('fr').number(1234.5)).toBe('1\u202f234,5');
    expect(sayIn('it').number(12345.5)).toBe('12.345,5');
    expect(sayIn('pl').number(12345.5)).toBe('12\u00a0345,5');
  });

  it('writes dates in words', () => {
    expect(sayIn('en').date(DAY)).toBe('31 March 2027');
    expect(sayIn('fr').date(DAY)).toBe('31 mars 2027');
    expect(sayIn('it').date(DAY)).toBe('31 marzo 2027');
    expect(sayIn('pl').date(DAY)).toBe('31 marca 2027');
  });

  it('writes the first of a month as French does', () => {
    expect(sayIn('fr').date(DAY + 1)).toBe('1er avril 2027');
    expect(sayIn('fr').date(DAY + 11)).toBe('11 avril 2027');
  });

  it('does not fail on a day beyond all calendars', () => {
    expect(sayIn('en').date(-99974431)).toMatch(/\d/);
    expect(sayIn('en').date(Number.NaN)).toMatch(/NaN/);
  });

  it.each([
    [0, '0 celów'],
    [1, '1 cel'],
    [2, '2 cele'],
    [5, '5 celów'],
    [12, '12 celów'],
    [22, '22 cele'],
    [1.5, '1,5 celu'],
  ])('counts %d in Polish', (count, text) => {
    expect(sayIn('pl').count(count, { one: 'cel', few: 'cele', many: 'celów', other: 'celu' })).toBe(
      text.replace(' ', '\u00a0'),
    );
  });

  it('counts nought as one thing in French and as several in English and Italian', () => {
    expect(sayIn('fr').count(0, { one: 'objectif', other: 'objectifs' })).toBe('0\u00a0objectif');
    expect(sayIn('en').count(0, { one: 'objective', other: 'objectives' })).toBe('0\u00a0objectives');
    expect(sayIn('it').count(0, { one: 'obiettivo', other: 'obiettivi' })).toBe('0\u00a0obiettivi');
  });

  it('quotes in the marks of the language, long texts cut and on one line', () => {
    expect(sayIn('en').quote('a\n b')).toBe('“a b”');
    expect(sayIn('fr').quote('a')).toBe('«\u00a0a\u00a0»');
    expect(sayIn('it').quote('a')).toBe('«a»');
    expect(sayIn('pl').quote('a')).toBe('„a”');
    expect([...sayIn('en').quote('x'.repeat(5000))]).toHaveLength(82);
    expect(sayIn('en').quote('😀'.repeat(100))).toBe(`“${'😀'.repeat(79)}…”`);
  });

  it('does not take what a user wrote for a pattern', () => {
    expect(sayIn('en').quote('$& $1 ${x} <script>')).toBe('“$& $1 ${x} <script>”');
  });

  it('lists', () => {
    expect(sayIn('en').list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(sayIn('fr').list(['a', 'b'])).toBe('a et b');
    expect(sayIn('it').list(['a'])).toBe('a');
    expect(sayIn('pl').list([])).toBe('');
  });

  it('names columns and sheets as the workbook does', () => {
    expect(sayIn('fr').column('keyResults', 'target')).toBe('«\u00a0Cible\u00a0»');
    expect(sayIn('pl').sheet('glossary')).toBe('„Słownik”');
  });

  it('writes shares', () => {
    expect([sayIn('en').share(0.855), sayIn('fr').share(0.5)]).toEqual(['85.5%', '50\u00a0%']);
  });
});

describe('typeset', () => {
  it('puts no-break spaces before high marks and inside quotes in French', () => {
    expect(typeset('Quoi ? Non : « oui » ; 5 % !', 'fr')).toBe(
      'Quoi\u00a0? Non\u00a0: «\u00a0oui\u00a0»\u00a0; 5\u00a0%\u00a0!',
    );
  });

  it('keeps Polish one-letter words with the next', () => {
    expect(typeset('To jest w porządku i o to chodzi', 'pl')).toBe('To jest w\u00a0porządku i\u00a0o\u00a0to chodzi');
  });

  it('changes spaces only', () => {
    for (const language of ['en', 'fr', 'it', 'pl'] as const) {
      const text = 'A ? «b» w o : x ! 50 %';
      expect(typeset(text, language).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }
  });

  it('leaves its own work alone', () => {
    const once = typeset('Quoi ? « oui »', 'fr');
    expect(typeset(once, 'fr')).toBe(once);
  });
});
