import { LANGUAGES } from '../../app/values';
import type { TextType } from '../../core/language/analysis';
import type { Language } from '../../core/model/language';
import type { Problem } from '../problem';
import type { LineFaults } from './line-faults';

/** A text to judge, as a line of JSON gives it. */
export interface TextRequest {
  readonly text: string;
  readonly type: TextType;
  readonly language: Language;
}

/** `id` is whatever JSON value the line names, and null when it names none. */
export type LineReading =
  | { readonly id: unknown; readonly request: TextRequest }
  | { readonly id: unknown; readonly problem: Problem<LineFaults> };

const TYPES = { objective: true, key_result: true, action: true } as const satisfies Record<TextType, true>;
const TYPE_NAMES = Object.keys(TYPES);

function isType(value: unknown): value is TextType {
  return typeof value === 'string' && Object.hasOwn(TYPES, value);
}

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // The line itself is the news; where in it the parser stopped helps nobody.
    return null;
  }
}

export function readLine(line: string): LineReading {
  const json = parsed(line);
  if (json === null) return { id: null, problem: { kind: 'not-json', data: {} } };
  if (!isRecord(json.value)) return { id: null, problem: { kind: 'not-object', data: {} } };
  const { id = null, lang, type, text } = json.value;
  if (typeof text !== 'string') return { id, problem: { kind: 'text-missing', data: {} } };
  if (!isLanguage(lang)) {
    return { id, problem: { kind: 'language-unknown', data: { allowed: LANGUAGES.join(', ') } } };
  }
  if (!isType(type)) return { id, problem: { kind: 'type-unknown', data: { allowed: TYPE_NAMES.join(', ') } } };
  return { id, request: { text, type, language: lang } };
}
