import type { Language } from '../core/model/language';
import { close as en } from './en/close';
import { close as fr } from './fr/close';
import { close as it } from './it/close';
import { close as pl } from './pl/close';
import type { CloseMessages } from './messages/close';

/** All four languages together: the screen that brings them is fetched once, and a switch of language then waits for nothing. */
export const CLOSE_MESSAGES: Readonly<Record<Language, CloseMessages>> = { en, fr, it, pl };
