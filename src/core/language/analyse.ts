import { createAnalyser } from './engine/analyser';
import { en } from './en';
import { fr } from './fr';
import { it } from './it';
import { pl } from './pl';

/**
 * What an OKR sentence says: its verb, its quantities and what they do, its limit of time (FRAMEWORK section 7). Pure, never
 * throws, linear in the length of the text. `language` is the workbook's; a text that is plainly in another is read in that
 * one. To load languages on demand, use `createAnalyser` with the packs at hand.
 */
export const analyseText = createAnalyser([en, fr, it, pl]);
