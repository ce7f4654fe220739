import { invalidArgument } from '../protocol/excel-failure';
import type { Wire } from '../protocol/messages';

/** What a cell becomes when a value is assigned through the API: Excel reads text as if it had been typed. */
export type Entry =
  | { readonly kind: 'keep' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly pattern: string | null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'formula'; readonly value: string };

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?[\d.,]+)\s*%$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SLASH_DATE = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2}|\d{4}))?$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Serial day of a date in Excel's 1900 system (days since 30 December 1899). */
const serialDay = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY);

/**
 * Reads an assigned value. `null` leaves the cell as it is. A leading apostrophe marks text and is not part of it.
 * A cell formatted as text (`@`) takes everything as text.
 */
export function readEntry(value: Wire, isTextCell: boolean): Entry {
  if (value === null) return { kind: 'keep' };
  if (typeof value === 'boolean')
    return isTextCell ? { kind: 'text', value: value ? 'TRUE' : 'FALSE' } : { kind: 'boolean', value };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument('A cell takes finite numbers only');
    return isTextCell ? { kind: 'text', value: String(value) } : { kind: 'number', value, pattern: null };
  }
  if (typeof value !== 'string') throw invalidArgument('A cell takes text, a number, a boolean or null');
  if (value.length > 32_767) throw invalidArgument('A cell holds 32,767 characters at most');
  if (value.startsWith("'")) return { kind: 'text', value: value.slice(1) };
  if (value === '') return { kind: 'blank' };
  if (isTextCell) return { kind: 'text', value };
  return readTyped(value);
}

function readTyped(value: string): Entry {
  if (value.length > 1 && value.startsWith('=')) return { kind: 'formula', value };
  const trimmed = value.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) {
    return { kind: 'number', value: Number(trimmed.replaceAll(',', '')), pattern: null };
  }
  const percent = PERCENT.exec(trimmed);
  if (percent?.[1]) return { kind: 'number', value: Number(percent[1].replaceAll(',', '')) / 100, pattern: '0%' };
  const iso = ISO_DATE.exec(trimmed);
  if (iso)
    return { kind: 'number', value: serialDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), pattern: 'yyyy-mm-dd' };
  const slash = SLASH_DATE.exec(trimmed);
  if (slash && Number(slash[1]) <= 12) {
    const year =
      slash[3] === undefined
        ? 2026
        : Number(slash[3]) % 100 === Number(slash[3])
          ? 2000 + Number(slash[3])
          : Number(slash[3]);
    return { kind: 'number', value: serialDay(year, Number(slash[1]), Number(slash[2])), pattern: 'm/d/yyyy' };
  }
  // Excel takes these for the start of a formula and refuses what does not parse as one.
  if (/^[+\-@]/.test(trimmed)) throw invalidArgument(`Excel would read ${JSON.stringify(value)} as a formula`);
  return { kind: 'text', value };
}

/** Whether text would be read as something else if it were typed without a mark. */
export function isMisreadable(text: string): boolean {
  try {
    return text !== '' && readTyped(text).kind !== 'text';
  } catch {
    return true;
  }
}
