import type { ToneCondition, ToneRule } from '../../../core/workbook/patch';
import { BAR_FILL, TONE_PAINT } from '../../../core/workbook/tones';
import { columnLetters } from '../address';

/**
 * Conditional formats by formula for a range whose first cell stands at `row`, `column` of the sheet. They lie over the user's
 * own fills and vanish with their condition. One kind of rule for all conditions: a cell rule would count blank text as a
 * number.
 */
export function applyTones(range: Excel.Range, row: number, column: number, tones: readonly ToneRule[]): void {
  const cell = `${columnLetters(column)}${row + 1}`;
  for (const { when, tone } of tones) {
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = `=${toneFormula(cell, when)}`;
    custom.format.fill.color = TONE_PAINT[tone].fill;
    custom.format.font.color = TONE_PAINT[tone].text;
  }
}

/** A bar behind numbers from 0 to 1. */
export function applyBar(range: Excel.Range): void {
  const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: '0' };
  dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: '1' };
  dataBar.positiveFormat.fillColor = BAR_FILL;
  dataBar.positiveFormat.gradientFill = false;
}

/** A formula for the cell, without `=`: functions that every spreadsheet has. */
export function toneFormula(cell: string, when: ToneCondition): string {
  switch (when.kind) {
    case 'number-from': {
      const limits = [
        `ISNUMBER(${cell})`,
        ...(when.atLeast === null ? [] : [`${cell}>=${when.atLeast}`]),
        ...(when.below === null ? [] : [`${cell}<${when.below}`]),
      ];
      return `AND(${limits.join(',')})`;
    }
    case 'text-is':
      return `EXACT(${cell},${quoted(when.text)})`;
    case 'text-contains':
      // FIND and not SEARCH: the text may hold ? or *, which SEARCH would take for wildcards.
      return `ISNUMBER(FIND(${quoted(when.text)},${cell}))`;
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
