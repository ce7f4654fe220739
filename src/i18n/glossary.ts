import type { Language } from '../core/model/language';
import { glossary as en } from './en/glossary';
import { glossary as fr } from './fr/glossary';
import { glossary as it } from './it/glossary';
import { glossary as pl } from './pl/glossary';
import type { GlossaryMessages } from './messages/glossary';

/** All four languages together, as the parts that bring them are fetched once. */
export const GLOSSARY_MESSAGES: Readonly<Record<Language, GlossaryMessages>> = { en, fr, it, pl };
