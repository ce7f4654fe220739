import type { Language } from '../core/model/language';
import type { Messages } from './messages/messages';

/** How each language calls itself: what a person looks for in a list of languages, whatever the list is in. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  it: 'Italiano',
  pl: 'Polski',
};

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./en'),
  fr: () => import('./fr'),
  it: () => import('./it'),
  pl: () => import('./pl'),
};

/** The words of one language; each language is a chunk of its own. Rejects when the chunk cannot be fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[language]()).messages;
}

/** The language to show when nobody has chosen: the host's if we speak it, else English. */
export function languageFor(displayLanguage: string | null): Language {
  const primary = displayLanguage?.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(LOADERS, primary) ? (primary as Language) : 'en';
}
