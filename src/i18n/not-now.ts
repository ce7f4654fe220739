import type { Language } from '../core/model/language';
import { notNow as en } from './en/not-now';
import { notNow as fr } from './fr/not-now';
import { notNow as it } from './it/not-now';
import { notNow as pl } from './pl/not-now';
import type { NotNowMessages } from './messages/not-now';

/** All four languages together, as the parts that bring them are fetched once. */
export const NOT_NOW_MESSAGES: Readonly<Record<Language, NotNowMessages>> = { en, fr, it, pl };
