import type { Language } from '../core/model/language';
import { share as en } from './en/share';
import { share as fr } from './fr/share';
import { share as it } from './it/share';
import { share as pl } from './pl/share';
import type { ShareMessages } from './messages/share';

/** All four languages together: the screen that brings them is fetched once, and a switch of language then waits for nothing. */
export const SHARE_MESSAGES: Readonly<Record<Language, ShareMessages>> = { en, fr, it, pl };
