import type { DataValidation, DataValidationOperator, Worksheet } from '@cj-tech-master/excelts';
import type { ISheetDataValidationRule } from '@univerjs/core';
import { parseRanges, rangeAddress } from './ranges';

const FILE_TYPES = ['list', 'whole', 'decimal', 'date', 'textLength', 'custom'] as const;
type FileType = (typeof FILE_TYPES)[number];
const ALERTS = ['information', 'stop', 'warning'] as const;
/** Excel takes a list of values up to this length. */
const LIST_LIMIT = 255;

/** Puts the grid's input rules on a sheet of the file. Kinds that Excel does not know (check box, several choices) are left out. */
export function writeInputRules(sheet: Worksheet, rules: readonly ISheetDataValidationRule[]): void {
  for (const rule of rules) {
    const validation = toFileRule(rule);
    if (!validation) continue;
    // The prefix makes the writer keep a range as one rule instead of one for each cell.
    for (const range of rule.ranges) sheet.dataValidations.add(`range:${rangeAddress(range)}`, validation);
  }
}

function toFileRule(rule: ISheetDataValidationRule): DataValidation | null {
  const words = {
    allowBlank: rule.allowBlank ?? true,
    showErrorMessage: rule.showErrorMessage ?? rule.type !== 'any',
    showInputMessage: rule.showInputMessage ?? Boolean(rule.prompt),
    errorStyle: ALERTS[rule.errorStyle ?? 1],
    ...(rule.error && { error: rule.error }),
    ...(rule.errorTitle && { errorTitle: rule.errorTitle }),
    ...(rule.prompt && { prompt: rule.prompt }),
    ...(rule.promptTitle && { promptTitle: rule.promptTitle }),
  };
  if (rule.type === 'any') return rule.prompt ? { type: 'any', ...words } : null;
  const type = FILE_TYPES.find((each) => each === rule.type);
  if (!type) return null;
  const formulae = type === 'list' ? listFormula(rule.formula1) : [rule.formula1, rule.formula2].flatMap(limit);
  if (!formulae || formulae.length === 0) return null;
  return { type, ...words, formulae, ...(rule.operator && { operator: rule.operator as DataValidationOperator }) };
}

/** A list of values in quotes, or a reference. A list that Excel would refuse is left out rather than spoil the file. */
function listFormula(formula: string | undefined): string[] | null {
  if (!formula) return null;
  if (formula.startsWith('=')) return [formula.slice(1)];
  const values = listValues(formula);
  const joined = values.join(',');
  if (joined.length > LIST_LIMIT || values.some((value) => value.includes(','))) return null;
  return [`"${joined.replaceAll('"', '""')}"`];
}

/** The grid holds a list as JSON or, when typed by hand, with commas. */
function listValues(formula: string): string[] {
  if (formula.startsWith('[')) {
    try {
      const parsed: unknown = JSON.parse(formula);
      if (Array.isArray(parsed)) return parsed.map(String);
    } catch {
      // Not JSON after all: a value that begins with a bracket.
    }
  }
  return formula.split(',');
}

function limit(formula: string | undefined): (string | number)[] {
  if (formula === undefined || formula === '') return [];
  if (formula.startsWith('=')) return [formula.slice(1)];
  const number = Number(formula);
  return [Number.isFinite(number) ? number : formula];
}

/** The input rules of a sheet of the file, for the grid. */
export function readInputRules(sheet: Worksheet): ISheetDataValidationRule[] {
  const byRule = new Map<string, { readonly validation: DataValidation; readonly addresses: string[] }>();
  for (const [address, validation] of Object.entries(sheet.dataValidations.model) as [
    string,
    (DataValidation & { readonly sqref?: string }) | undefined,
  ][]) {
    if (!validation) continue;
    const { sqref: _sqref, ...rule } = validation;
    const key = JSON.stringify(rule);
    const group = byRule.get(key) ?? { validation: rule, addresses: [] };
    group.addresses.push(address.replace(/^range:/, ''));
    byRule.set(key, group);
  }
  return [...byRule.values()].flatMap(({ validation, addresses }, index) => {
    const rule = fromFileRule(validation, `${sheet.id}-${index}`);
    return rule ? [{ ...rule, ranges: mergeDown(parseRanges(addresses.join(' '))) }] : [];
  });
}

function fromFileRule(validation: DataValidation, uid: string): Omit<ISheetDataValidationRule, 'ranges'> | null {
  const words = {
    uid,
    allowBlank: validation.allowBlank ?? false,
    showErrorMessage: validation.showErrorMessage ?? false,
    showInputMessage: validation.showInputMessage ?? false,
    errorStyle: Math.max(0, ALERTS.indexOf((validation.errorStyle ?? 'stop') as (typeof ALERTS)[number])),
    ...(validation.error && { error: validation.error }),
    ...(validation.errorTitle && { errorTitle: validation.errorTitle }),
    ...(validation.prompt && { prompt: validation.prompt }),
    ...(validation.promptTitle && { promptTitle: validation.promptTitle }),
  };
  if (validation.type === 'any') return { type: 'any', ...words };
  const [first, second] = validation.formulae.map((formula) => gridFormula(formula, validation.type));
  if (first === undefined) return null;
  return {
    type: validation.type,
    ...words,
    formula1: first,
    ...(second !== undefined && { formula2: second }),
    ...(validation.operator && validation.type !== 'list' && { operator: validation.operator as never }),
    ...(validation.type === 'list' && { showDropDown: true }),
  };
}

function gridFormula(formula: unknown, type: FileType): string {
  if (formula instanceof Date) return formula.toISOString().slice(0, 10);
  const text = String(formula);
  if (type === 'list') {
    const values = /^"(.*)"$/s.exec(text)?.[1];
    return values === undefined ? `=${text}` : JSON.stringify(values.replaceAll('""', '"').split(','));
  }
  return type === 'custom' || !Number.isFinite(Number(text)) ? `=${text}` : text;
}

/** Single cells under one another become one range: the reader lists every cell by itself. */
function mergeDown(ranges: readonly ReturnType<typeof parseRanges>[number][]): ReturnType<typeof parseRanges> {
  const sorted = [...ranges].sort((a, b) => a.startColumn - b.startColumn || a.startRow - b.startRow);
  const merged: ReturnType<typeof parseRanges> = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (
      last &&
      last.startColumn === range.startColumn &&
      last.endColumn === range.endColumn &&
      last.endRow + 1 === range.startRow
    ) {
      last.endRow = range.endRow;
    } else merged.push({ ...range });
  }
  return merged;
}
