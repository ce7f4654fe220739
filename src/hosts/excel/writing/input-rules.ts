import type { InputRule } from '../../../core/workbook/patch';
import { HostError } from '../../host-error';
import { columnBody } from '../ranges';

/** Excel's own limit for a list typed into the rule. */
const LIST_LIMIT = 255;
const PROMPT_LIMIT = 255;
const TITLE_LIMIT = 32;

/** Makes a range refuse what the rule does not allow; blank cells stay allowed. */
export function applyInputRule(context: Excel.RequestContext, range: Excel.Range, input: InputRule): void {
  const validation = range.dataValidation;
  validation.rule = ruleOf(context, input);
  validation.ignoreBlanks = true;
  validation.errorAlert = { showAlert: true, style: Excel.DataValidationAlertStyle.stop, title: '', message: '' };
}

/** Shows a text when the cell is selected: what notes do in an Excel that lacks them. The rule beneath refuses nothing. */
export function applyPrompt(range: Excel.Range, title: string, message: string): void {
  const validation = range.dataValidation;
  validation.rule = { custom: { formula: '=TRUE' } };
  validation.errorAlert = {
    showAlert: false,
    style: Excel.DataValidationAlertStyle.information,
    title: '',
    message: '',
  };
  validation.prompt = { showPrompt: true, title: shorten(title, TITLE_LIMIT), message: shorten(message, PROMPT_LIMIT) };
}

function ruleOf(context: Excel.RequestContext, input: InputRule): Excel.DataValidationRule {
  switch (input.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(input.values) } };
    case 'rows-of':
      // A range, not a formula about the table: the drop-down follows the table as it grows, and other programs understand it.
      return {
        list: { inCellDropDown: true, source: columnBody(context.workbook.tables.getItem(input.table), input.header) },
      };
    case 'number':
      return { decimal: limitsOf(input.min, input.max) };
  }
}

function listSource(values: readonly string[]): string {
  const source = values.join(',');
  if (values.some((value) => value.includes(',')) || source.length > LIST_LIMIT) {
    throw new HostError({
      code: 'unsupported',
      retryable: false,
      damage: 'nothing-changed',
      subject: null,
      detail: `Excel cannot hold this list of choices in a rule: ${source.slice(0, 80)}`,
    });
  }
  return source;
}

function limitsOf(min: number | null, max: number | null): Excel.BasicDataValidation {
  if (min !== null && max !== null)
    return { operator: Excel.DataValidationOperator.between, formula1: min, formula2: max };
  if (max !== null) return { operator: Excel.DataValidationOperator.lessThanOrEqualTo, formula1: max };
  // With no limit at all, any number: the least that a cell can hold.
  return { operator: Excel.DataValidationOperator.greaterThanOrEqualTo, formula1: min ?? -1e307 };
}

const shorten = (text: string, limit: number): string => (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`);
