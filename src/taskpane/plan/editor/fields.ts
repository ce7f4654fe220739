import { dayFromIso, isoFromDay, readNumber } from '../../../app/values';
import type { ChoiceCell, DateCell, NumericCell } from '../../../core/model/cells';
import type { Language } from '../../../core/model/language';
import type { Okrs } from '../../../core/model/okrs';
import type { CellValue } from '../../../core/workbook/snapshot';
import type { Formats } from '../../../i18n/formats';
import type { Messages } from '../../../i18n/messages/messages';
import type { EditorMessages } from '../../../i18n/messages/plan';
import { keyResultOptions, objectiveOptions } from '../parent-options';

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** One field of the form. What is in a form is text; `fieldValue` turns it into a cell. */
export interface FieldSpec {
  /** Key of the column in the schema. */
  readonly column: string;
  readonly kind: 'long' | 'text' | 'number' | 'date' | 'choice';
  readonly label: keyof EditorMessages['fields'];
  readonly hint?: keyof EditorMessages['hints'];
  readonly options?: readonly FieldOption[];
  /** What a text field offers; anything else may be written, too. */
  readonly suggestions?: readonly FieldOption[];
  /** Shown only when "More fields" is open. */
  readonly secondary?: true;
  /** Shares its line with the next field. */
  readonly half?: true;
}

export type FormRow = 'objective' | 'keyResult' | 'action';

/** In the order in which the names are declared, which is that of the sheet's drop-downs. */
function choices(names: Readonly<Record<string, string>>): readonly FieldOption[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

function parents(rows: readonly { readonly id: string; readonly label: string }[]): readonly FieldOption[] {
  return rows.map(({ id, label }) => ({ value: id, label }));
}

/** The fields of a row, in the order in which people think of them. `ownId` is the id of the row itself, null for a new one. */
export function fieldsOf(row: FormRow, okrs: Okrs, { names }: Messages, ownId: string | null): readonly FieldSpec[] {
  switch (row) {
    case 'objective':
      return [
        { column: 'text', kind: 'long', label: 'objective', hint: 'objective' },
        { column: 'why', kind: 'long', label: 'why', hint: 'why' },
        { column: 'owner', kind: 'text', label: 'owner' },
        {
          column: 'supports',
          kind: 'text',
          label: 'supports',
          hint: 'supports',
          suggestions: parents(objectiveOptions(okrs).filter(({ id }) => id !== ownId)),
        },
        { column: 'ambition', kind: 'choice', label: 'ambition', options: choices(names.ambitions), half: true },
        { column: 'state', kind: 'choice', label: 'state', options: choices(names.objectiveStates), half: true },
      ];
    case 'keyResult':
      return [
        { column: 'text', kind: 'long', label: 'keyResult', hint: 'keyResult' },
        { column: 'objective', kind: 'choice', label: 'parentObjective', options: parents(objectiveOptions(okrs)) },
        { column: 'owner', kind: 'text', label: 'owner' },
        { column: 'start', kind: 'number', label: 'start', half: true },
        { column: 'target', kind: 'number', label: 'target', half: true },
        { column: 'current', kind: 'number', label: 'current', half: true },
        { column: 'unit', kind: 'text', label: 'unit', hint: 'unit', half: true },
        { column: 'due', kind: 'date', label: 'due' },
        { column: 'measure', kind: 'choice', label: 'measure', options: choices(names.measures), secondary: true },
        {
          column: 'indicator',
          kind: 'choice',
          label: 'indicator',
          options: choices(names.indicators),
          secondary: true,
        },
        { column: 'quarter', kind: 'text', label: 'quarter', secondary: true, half: true },
        { column: 'weight', kind: 'number', label: 'weight', hint: 'weight', secondary: true, half: true },
        { column: 'definition', kind: 'long', label: 'definition', hint: 'definition', secondary: true },
      ];
    case 'action':
      return [
        { column: 'text', kind: 'long', label: 'action', hint: 'action' },
        { column: 'keyResult', kind: 'choice', label: 'parentKeyResult', options: parents(keyResultOptions(okrs)) },
        { column: 'owner', kind: 'text', label: 'owner' },
        { column: 'due', kind: 'date', label: 'due', half: true },
        { column: 'state', kind: 'choice', label: 'state', options: choices(names.actionStates), half: true },
        { column: 'budget', kind: 'number', label: 'budget', secondary: true },
      ];
    default:
      return row satisfies never;
  }
}

type Cell = string | null | NumericCell | DateCell | ChoiceCell<string> | { readonly kind: 'none' };

/** What a cell looks like in its field: as people of the language write it; what cannot be read, as it stands in the sheet. */
export function fieldText(cell: Cell, formats: Formats): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  switch (cell.kind) {
    case 'blank':
    case 'none':
      return '';
    case 'number':
      return formats.plainNumber(cell.value);
    case 'date':
      return isoFromDay(cell.day);
    case 'choice':
      return cell.value;
    case 'unreadable':
    case 'unknown':
      return cell.text;
    default:
      return cell satisfies never;
  }
}

export type FieldValue = { readonly kind: 'value'; readonly value: CellValue } | { readonly kind: 'not-a-number' };

/** The cell that a field's text stands for; blank fields are blank cells. */
export function fieldValue(field: FieldSpec, text: string, language: Language): FieldValue {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'value', value: null };
  switch (field.kind) {
    case 'number': {
      const value = readNumber(trimmed, language);
      return value === null ? { kind: 'not-a-number' } : { kind: 'value', value };
    }
    case 'date':
      return { kind: 'value', value: dayFromIso(trimmed) ?? trimmed };
    case 'long':
    case 'text':
    case 'choice':
      return { kind: 'value', value: trimmed };
    default:
      return field.kind satisfies never;
  }
}
