import type { Language } from '../../core/model/language';
import type { CliWords } from './words';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: CliWords }>>> = {
  en: () => import('./en'),
  fr: () => import('./fr'),
  it: () => import('./it'),
  pl: () => import('./pl'),
};

export async function loadWords(language: Language): Promise<CliWords> {
  return (await LOADERS[language]()).words;
}
