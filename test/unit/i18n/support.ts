import type { Language } from '../../../src/core/model/language';
import type { Messages } from '../../../src/i18n/messages/messages';
import { CHECK_IN_MESSAGES } from '../../../src/i18n/check-in';
import { GLOSSARY_MESSAGES } from '../../../src/i18n/glossary';
import { NOT_NOW_MESSAGES } from '../../../src/i18n/not-now';
import type { CheckInMessages } from '../../../src/i18n/messages/check-in';
import { SHARE_MESSAGES } from '../../../src/i18n/share';
import type { ShareMessages } from '../../../src/i18n/messages/share';
import type { GlossaryMessages } from '../../../src/i18n/messages/glossary';
import type { NotNowMessages } from '../../../src/i18n/messages/not-now';
import { CLOSE_MESSAGES } from '../../../src/i18n/close';
import type { CloseMessages } from '../../../src/i18n/messages/close';
import { messages as en } from '../../../src/i18n/en';
import { messages as fr } from '../../../src/i18n/fr';
import { messages as it } from '../../../src/i18n/it';
import { messages as pl } from '../../../src/i18n/pl';

export const OF_THE_PANE: Readonly<Record<Language, Messages>> = { en, fr, it, pl };

/** The words of the pane and those of the screens that bring their own. */
export const ALL: Readonly<
  Record<
    Language,
    Messages & {
      readonly checkIn: CheckInMessages;
      readonly notNow: NotNowMessages;
      readonly glossary: GlossaryMessages;
      readonly close: CloseMessages;
      readonly share: ShareMessages;
    }
  >
> = {
  en: {
    ...en,
    checkIn: CHECK_IN_MESSAGES.en,
    notNow: NOT_NOW_MESSAGES.en,
    glossary: GLOSSARY_MESSAGES.en,
    close: CLOSE_MESSAGES.en,
    share: SHARE_MESSAGES.en,
  },
  fr: {
    ...fr,
    checkIn: CHECK_IN_MESSAGES.fr,
    notNow: NOT_NOW_MESSAGES.fr,
    glossary: GLOSSARY_MESSAGES.fr,
    close: CLOSE_MESSAGES.fr,
    share: SHARE_MESSAGES.fr,
  },
  it: {
    ...it,
    checkIn: CHECK_IN_MESSAGES.it,
    notNow: NOT_NOW_MESSAGES.it,
    glossary: GLOSSARY_MESSAGES.it,
    close: CLOSE_MESSAGES.it,
    share: SHARE_MESSAGES.it,
  },
  pl: {
    ...pl,
    checkIn: CHECK_IN_MESSAGES.pl,
    notNow: NOT_NOW_MESSAGES.pl,
    glossary: GLOSSARY_MESSAGES.pl,
    close: CLOSE_MESSAGES.pl,
    share: SHARE_MESSAGES.pl,
  },
};

/** Numbers that reach every plural form of the four languages, by category of the richest of them. */
export const COUNTS = [0, 1, 2, 5, 12, 22, 1.5, 1_000_000] as const;

/** Fields that messages take as numbers; all others are texts. */
const NUMERIC = new Set(['cells', 'count', 'days', 'formulas', 'met', 'rows', 'scores', 'sheets']);

/** Stands for whatever a message asks for: a number where it counts, else a word that no language has. */
function data(count: number): unknown {
  return new Proxy({}, { get: (_, field) => (NUMERIC.has(String(field)) ? count : `‹${String(field)}›`) });
}

export interface Phrase {
  readonly path: string;
  readonly text: string;
}

/** Every text of a language with its path; functions are called with each of the counts. */
export function phrases(messages: unknown, counts: readonly number[] = COUNTS, path = ''): readonly Phrase[] {
  if (typeof messages === 'string') return [{ path, text: messages }];
  if (typeof messages === 'function') {
    const say = messages as (fields: unknown) => string;
    return counts.map((count) => ({ path: `${path}(${count})`, text: say(data(count)) }));
  }
  if (typeof messages !== 'object' || messages === null)
    throw new Error(`${path} is neither words nor a group of words`);
  return Object.entries(messages).flatMap(([key, value]) =>
    phrases(value, counts, path === '' ? key : `${path}.${key}`),
  );
}
