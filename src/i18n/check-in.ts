import type { Language } from '../core/model/language';
import { checkIn as en } from './en/check-in';
import { checkIn as fr } from './fr/check-in';
import { checkIn as it } from './it/check-in';
import { checkIn as pl } from './pl/check-in';
import type { CheckInMessages } from './messages/check-in';

/** All four languages together: the screen that brings them is fetched once, and a switch of language then waits for nothing. */
export const CHECK_IN_MESSAGES: Readonly<Record<Language, CheckInMessages>> = { en, fr, it, pl };
