import type { IDataValidationRule } from '@univerjs/core';
import type {} from '@univerjs/sheets-data-validation/facade';
import { columnCount, rowCount } from '../engine/area';
import type { Area } from '../engine/area';
import type { Book } from '../engine/book';
import { invalidArgument } from '../protocol/excel-failure';
import { defineKind } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { Wire } from '../protocol/messages';
import { booleanValue, oneOf, recordValue, textValue } from './arguments';
import type { Scene } from './scene';

type RuleOptions = Partial<Omit<IDataValidationRule, 'ranges' | 'uid'>>;

const OPERATORS = {
  Between: 'BETWEEN',
  GreaterThanOrEqualTo: 'GREATER_THAN_OR_EQUAL',
  LessThanOrEqualTo: 'LESS_THAN_OR_EQUAL',
} as const;
const STYLES = { Information: 0, Stop: 1, Warning: 2 } as const;

/** One input rule a range: setting a part of it replaces the rule and keeps its other parts. */
export function dataValidationKind({ book }: Scene): (area: Area) => HostObject {
  const rangeOf = (area: Area) => area.sheet.getRange(area.top, area.left, rowCount(area), columnCount(area));

  const change = (area: Area, options: RuleOptions): void => {
    book.assertWritable(area.sheet);
    book.makeRoom(area);
    const kept = withoutPlace(rangeOf(area).getDataValidation()?.rule);
    const rule = book.api
      .newDataValidation()
      .setOptions({ type: 'any', ...kept, ...options })
      .build();
    rangeOf(area).setDataValidation(rule);
  };

  return defineKind<Area>('DataValidation', {
    scalars: {
      rule: { set: (area, value) => change(area, readRule(book, recordValue(value, 'rule'))) },
      ignoreBlanks: { set: (area, value) => change(area, { allowBlank: booleanValue(value, 'ignoreBlanks') }) },
      errorAlert: {
        set: (area, value) => {
          const alert = recordValue(value, 'errorAlert');
          change(area, {
            showErrorMessage: booleanValue(alert['showAlert'], 'errorAlert.showAlert'),
            errorStyle: STYLES[oneOf(alert['style'], ['Information', 'Stop', 'Warning'], 'errorAlert.style')],
            errorTitle: limited(alert['title'] ?? '', 32, 'errorAlert.title'),
            error: limited(alert['message'] ?? '', 255, 'errorAlert.message'),
          });
        },
      },
      prompt: {
        set: (area, value) => {
          const prompt = recordValue(value, 'prompt');
          change(area, {
            showInputMessage: booleanValue(prompt['showPrompt'], 'prompt.showPrompt'),
            promptTitle: limited(prompt['title'] ?? '', 32, 'prompt.title'),
            prompt: limited(prompt['message'] ?? '', 255, 'prompt.message'),
          });
        },
      },
    },
    methods: {
      clear: (area) => {
        book.assertWritable(area.sheet);
        rangeOf(area).setDataValidation(null);
        return null;
      },
    },
  });
}

/** The facade's rule loses its type on the way through Univer's declarations. */
function withoutPlace(rule: unknown): RuleOptions {
  if (typeof rule !== 'object' || rule === null) return {};
  return Object.fromEntries(Object.entries(rule).filter(([name]) => name !== 'uid' && name !== 'ranges'));
}

function limited(value: Wire, length: number, name: string): string {
  const text = textValue(value, name);
  if (text.length > length) throw invalidArgument(`${name} holds ${length} characters at most`);
  return text;
}

function readRule(book: Book, rule: Readonly<Record<string, Wire>>): RuleOptions {
  const kinds = Object.keys(rule);
  const kind = oneOf(kinds[0], ['list', 'decimal', 'custom'], 'the kind of the rule');
  if (kinds.length > 1) throw invalidArgument('A rule has one kind');
  const details = recordValue(rule[kind], kind);
  if (kind === 'custom') return { type: 'custom', formula1: textValue(details['formula'], 'custom.formula') };
  if (kind === 'list') return readList(details);
  const operator = oneOf(
    details['operator'],
    ['Between', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'],
    'decimal.operator',
  );
  const formula2 = details['formula2'];
  if ((operator === 'Between') !== (formula2 !== undefined)) throw invalidArgument('Only Between takes a second limit');
  return {
    type: 'decimal',
    operator: book.api.Enum.DataValidationOperator[OPERATORS[operator]],
    formula1: limit(details['formula1']),
    ...(formula2 === undefined ? {} : { formula2: limit(formula2) }),
  };
}

function readList(details: Readonly<Record<string, Wire>>): RuleOptions {
  const showDropDown = booleanValue(details['inCellDropDown'], 'list.inCellDropDown');
  const source = details['source'];
  if (typeof source !== 'string') {
    // A range in the place of the text: the interpreter hands its absolute reference on.
    return {
      type: 'list',
      formula1: textValue(recordValue(source, 'list.source')['_reference'], 'list.source'),
      showDropDown,
    };
  }
  if (source === '' || source.startsWith('=')) throw invalidArgument('The stand-in takes a list of values or a range');
  if (source.length > 255) throw invalidArgument('A list of values holds 255 characters at most');
  const values = source.split(',').map((value) => value.trim());
  return { type: 'list', formula1: JSON.stringify(values), showDropDown };
}

function limit(value: Wire | undefined): string {
  if (typeof value !== 'number' && typeof value !== 'string') throw invalidArgument('A limit is a number or a formula');
  return String(value);
}
