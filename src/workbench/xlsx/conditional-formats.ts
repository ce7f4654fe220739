import type { ConditionalFormattingRule, Cvfo, Style, Worksheet } from '@cj-tech-master/excelts';
import type { IRange, IStyleData } from '@univerjs/core';
import type { IConditionFormattingRule, IValueConfig } from '@univerjs/sheets-conditional-formatting';
import { fromFileColour, toFileColour } from './colours';
import { parseRanges, rangeAddress } from './ranges';
import { fromFileStyle, toFileFont } from './styles';

/** The rule part of the grid's conditional formats, as far as files are written from it. */
type GridRule = IConditionFormattingRule['rule'];
type Highlight = Extract<GridRule, { type: 'highlightCell' }>;

/** Puts the grid's conditional formats on a sheet of the file. Icon sets and time periods are left out. */
export function writeConditionalFormats(sheet: Worksheet, formats: readonly IConditionFormattingRule[]): void {
  formats.forEach(({ ranges, rule }, index) => {
    const [first] = ranges;
    const written = first && toFileRule(rule, first);
    if (!written) return;
    // One number for each rule: Excel lets the smaller win, the grid the earlier.
    sheet.addConditionalFormatting({
      ref: ranges.map(rangeAddress).join(' '),
      rules: [{ ...written, priority: index + 1 }],
    });
  });
}

function toFileRule(rule: GridRule, range: IRange): ConditionalFormattingRule | null {
  switch (rule.type as string) {
    case 'highlightCell':
      return toHighlight(rule as Highlight, range);
    case 'dataBar': {
      const { min, max, positiveColor, isGradient } = (rule as Extract<GridRule, { type: 'dataBar' }>).config;
      const colour = toFileColour(positiveColor);
      return {
        type: 'dataBar',
        cfvo: [toCfvo(min), toCfvo(max)],
        gradient: isGradient,
        ...(colour && { color: colour }),
      };
    }
    case 'colorScale': {
      const stops = [...(rule as Extract<GridRule, { type: 'colorScale' }>).config].sort((a, b) => a.index - b.index);
      return {
        type: 'colorScale',
        cfvo: stops.map((stop) => toCfvo(stop.value)),
        color: stops.map((stop) => toFileColour(stop.color) ?? { argb: 'FFFFFFFF' }),
      };
    }
    default:
      return null;
  }
}

function toCfvo({ type, value }: IValueConfig): Cvfo {
  return { type, ...(value !== undefined && value !== '' && { value }) };
}

function toHighlight(rule: Highlight, range: IRange): ConditionalFormattingRule | null {
  const style = differentialStyle(rule.style);
  const cell = rangeAddress({ ...range, endRow: range.startRow, endColumn: range.startColumn });
  const formula = (text: string): ConditionalFormattingRule => ({ type: 'expression', formulae: [text], style });
  switch (rule.subType as string) {
    case 'number': {
      const { operator, value } = rule as Extract<Highlight, { subType: 'number' }>;
      const limits = (Array.isArray(value) ? value : [value]).filter((limit) => limit !== undefined);
      return limits.length === 0 ? null : { type: 'cellIs', operator: operator as never, formulae: limits, style };
    }
    case 'formula':
      return formula((rule as Extract<Highlight, { subType: 'formula' }>).value.replace(/^=/, ''));
    case 'text': {
      const { operator, value } = rule as Extract<Highlight, { subType: 'text' }>;
      const test = TEXT_TESTS[operator as string]?.(cell, `"${(value ?? '').replaceAll('"', '""')}"`);
      return test ? formula(test) : null;
    }
    case 'duplicateValues':
      return formula(`COUNTIF(${fixed(range)},${cell})>1`);
    case 'uniqueValues':
      return formula(`COUNTIF(${fixed(range)},${cell})=1`);
    case 'rank': {
      const { value, isPercent, isBottom } = rule as Extract<Highlight, { subType: 'rank' }>;
      return { type: 'top10', rank: value, percent: isPercent, bottom: isBottom, style };
    }
    default:
      return null;
  }
}

/** As formulas, because the file's own kind of text rule carries a formula of just this form anyway. */
const TEXT_TESTS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  equal: (cell, text) => `${cell}=${text}`,
  notEqual: (cell, text) => `${cell}<>${text}`,
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

function fixed(range: IRange): string {
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** In the style of a rule the fill's colour is its background, unlike in the style of a cell. */
function differentialStyle(style: IStyleData): Partial<Style> {
  const fill = toFileColour(style.bg?.rgb || null);
  const font = toFileFont(style);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: fill } }),
  };
}

/** The conditional formats of a sheet of the file, for the grid. */
export function readConditionalFormats(sheet: Worksheet): IConditionFormattingRule[] {
  return sheet.conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ rule, ranges: parseRanges(ref) })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ rule, ranges }, index) => {
      const read = ranges.length > 0 ? fromFileRule(rule) : null;
      return read ? [{ cfId: `${sheet.id}-${index}`, stopIfTrue: false, ranges, rule: read }] : [];
    });
}

function fromFileRule(rule: ConditionalFormattingRule): GridRule | null {
  const style = highlightStyle(rule.style ?? {});
  const highlight = (facts: object): GridRule => ({ type: 'highlightCell', style, ...facts }) as GridRule;
  switch (rule.type) {
    case 'cellIs': {
      const limits = (rule.formulae ?? []).map(Number);
      if (limits.length === 0) return null;
      if (limits.some(Number.isNaN)) return null;
      return highlight({ subType: 'number', operator: rule.operator, value: limits.length > 1 ? limits : limits[0] });
    }
    case 'expression':
      return rule.formulae?.[0] === undefined
        ? null
        : highlight({ subType: 'formula', value: `=${String(rule.formulae[0])}` });
    case 'containsText': {
      const [formula] = (rule as { readonly formulae?: readonly string[] }).formulae ?? [];
      return formula === undefined ? null : highlight({ subType: 'formula', value: `=${formula}` });
    }
    case 'top10':
      return highlight({ subType: 'rank', value: rule.rank, isPercent: rule.percent, isBottom: rule.bottom ?? false });
    case 'dataBar': {
      const [min, max] = (rule.cfvo ?? []).map(fromCfvo);
      const colour = fromFileColour(rule.color) ?? '#638ec6';
      const config = { min, max, isGradient: rule.gradient ?? true, positiveColor: colour, nativeColor: '#d13438' };
      return min && max ? ({ type: 'dataBar', isShowValue: rule.showValue ?? true, config } as GridRule) : null;
    }
    case 'colorScale': {
      const config = (rule.cfvo ?? []).map((cfvo, index) => ({
        index,
        color: fromFileColour(rule.color?.[index]) ?? '#ffffff',
        value: fromCfvo(cfvo),
      }));
      return { type: 'colorScale', config } as GridRule;
    }
    default:
      return null;
  }
}

function fromCfvo({ type, value }: Cvfo): IValueConfig {
  const kind = type === 'autoMin' ? 'min' : type === 'autoMax' ? 'max' : type;
  return { type: kind as IValueConfig['type'], ...(value !== undefined && { value }) };
}

function highlightStyle(style: Partial<Style>): IStyleData {
  const fill = style.fill?.type === 'pattern' ? fromFileColour(style.fill.bgColor ?? style.fill.fgColor) : null;
  return { ...fromFileStyle({ ...(style.font && { font: style.font }) }), ...(fill && { bg: { rgb: fill } }) };
}
