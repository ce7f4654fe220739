/** Prevents: a French line that begins with a lone colon, typewriter quotes, Polish one-letter words at the end of a line. */
import { LANGUAGES } from '../../../src/core/model/language';
import { french, polish } from '../../../src/i18n/typography';
import { ALL, phrases } from './support';

const broken = (language: (typeof LANGUAGES)[number], pattern: RegExp) =>
  phrases(ALL[language]).filter(({ text }) => pattern.test(text));

describe.each(LANGUAGES)('%s', (language) => {
  it('has no straight quotes or apostrophes', () => expect(broken(language, /['"]/)).toEqual([]));
  it('writes an ellipsis as one sign', () => expect(broken(language, /\.\.\./)).toEqual([]));
  it('has no empty text, double space or space at an end', () =>
    expect(broken(language, /^$| {2}|^\s|\s$/)).toEqual([]));
  it('ends no sentence with two stops', () => expect(broken(language, /[.!?…][.!?]/)).toEqual([]));
  it('shows no unfilled data', () => expect(broken(language, /\bundefined\b|\bnull\b|NaN|\[object/)).toEqual([]));
});

it('keeps French signs with their word', () =>
  expect(broken('fr', /[^\u00a0\u202f][;?!»]|\w:|[ \w]%|«[^\u00a0]/)).toEqual([]));
it('keeps Polish one-letter words with the next one', () =>
  expect(broken('pl', /(^|[\s(„])[aiouwzAIOUWZ] /)).toEqual([]));
it('uses the quotes of each language', () => {
  expect(broken('en', /[«»„]/)).toEqual([]);
  expect(broken('fr', /[“”„]/)).toEqual([]);
  expect(broken('it', /[“”„]/)).toEqual([]);
  expect(broken('pl', /[«»“]/)).toEqual([]);
});

it('leaves the words of people as they are', () => {
  expect(french`Feuille « ${'a : b $& ?'} » : fin`).toBe('Feuille «\u00a0a : b $& ?\u00a0»\u00a0: fin');
  expect(polish`Cel w ${'i w domu'} i z pracą`).toBe('Cel w\u00a0i w domu i\u00a0z\u00a0pracą');
});
