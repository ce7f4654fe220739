import type { InputRule, ToneCondition, ToneRule } from '../../../core/workbook/patch';
import { BAR_FILL, TONE_PAINT } from '../../../core/workbook/tones';
import { fileError } from '../errors';
import { childrenOf, element, walk, type XmlElement } from '../package/xml';
import { absoluteArea, areaName, cellName, type Area } from '../workbook/references';
import type { Sheet } from '../workbook/sheet';
import type { Change } from './change';
import { colour, toneDifference } from './looks';

/** Excel's limit for the values of a drop-down that stand in the rule itself, quotes not counted. */
const MAX_LIST = 255;
/** About the least that a cell can hold. */
const LEAST_NUMBER = -1e307;

const formula = (index: 1 | 2, text: string): XmlElement => element(`formula${index}`, {}, [text]);

/**
 * Makes cells accept what the rule says. Values of another table's column are offered as the plain range of its rows: Excel lets
 * such a range grow with its table, LibreOffice reads it, and `append-rows` extends it. (Structured references are not allowed in
 * a drop-down, and INDIRECT would name the table in a text that no renaming reaches.)
 */
export function addInputRule(change: Change, sheet: Sheet, area: Area, rule: InputRule): void {
  if (rule.kind === 'rows-of') {
    change.atEnd(() => {
      const source = change.document.findTable(rule.table);
      const column = source?.headers.indexOf(rule.header) ?? -1;
      if (source === undefined || column < 0) return;
      const { top, bottom, left } = source.body;
      const list = absoluteArea(source.sheet, { top, bottom, left: left + column, right: left + column });
      addValidation(sheet, area, { type: 'list' }, [formula(1, list)]);
    });
    return;
  }
  if (rule.kind === 'list') {
    const list = rule.values.join(',');
    if (list.length > MAX_LIST || rule.values.some((value) => value.includes(','))) {
      throw fileError(
        'unsupported',
        `a drop-down of ${list.length} characters, or with a comma in a value`,
        sheet.name,
      );
    }
    addValidation(sheet, area, { type: 'list' }, [formula(1, `"${list.replace(/"/g, '""')}"`)]);
    return;
  }
  const { min, max } = rule;
  const from = min ?? (max === null ? LEAST_NUMBER : null);
  const operator = from === null ? 'lessThanOrEqual' : max === null ? 'greaterThanOrEqual' : 'between';
  const limits = [from, max].filter((limit) => limit !== null);
  const formulas = limits.map((limit, index) => formula(index === 0 ? 1 : 2, String(limit)));
  addValidation(sheet, area, { type: 'decimal', operator }, formulas);
}

function addValidation(
  sheet: Sheet,
  area: Area,
  facts: Readonly<Record<string, string | number>>,
  formulas: XmlElement[],
): void {
  const list = sheet.part('dataValidations');
  list.children.push(
    element('dataValidation', { ...facts, allowBlank: 1, showErrorMessage: 1, sqref: areaName(area) }, formulas),
  );
  list.attributes.set('count', String(childrenOf(list, 'dataValidation').length));
}

/** A condition as a formula for the area's first cell. A blank cell or a text is never a number below a limit. */
function conditionFormula(condition: ToneCondition, cell: string): string {
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  switch (condition.kind) {
    case 'number-from': {
      const limits = [
        `ISNUMBER(${cell})`,
        ...(condition.atLeast === null ? [] : [`${cell}>=${condition.atLeast}`]),
        ...(condition.below === null ? [] : [`${cell}<${condition.below}`]),
      ];
      return `AND(${limits.join(',')})`;
    }
    case 'text-is':
      return `EXACT(${cell},${quoted(condition.text)})`;
    case 'text-contains':
      // FIND and not SEARCH, which takes ? and * for wildcards.
      return `ISNUMBER(FIND(${quoted(condition.text)},${cell}))`;
  }
}

/** Colours cells by what they hold, after the conditional formats that are there. */
export function addTones(change: Change, sheet: Sheet, area: Area, tones: readonly ToneRule[]): void {
  if (tones.length === 0) return;
  const cell = cellName(area.top, area.left);
  const rules = tones.map(({ when, tone }, index) =>
    element(
      'cfRule',
      {
        type: 'expression',
        dxfId: change.document.styles.difference(toneDifference(TONE_PAINT[tone])),
        priority: nextPriority(sheet) + index,
      },
      [element('formula', {}, [conditionFormula(when, cell)])],
    ),
  );
  sheet.insert(element('conditionalFormatting', { sqref: areaName(area) }, rules));
}

/** A bar behind the number, from 0 to 1. */
export function addBar(sheet: Sheet, area: Area): void {
  const bar = element('dataBar', { minLength: 0, maxLength: 100 }, [
    element('cfvo', { type: 'num', val: 0 }),
    element('cfvo', { type: 'num', val: 1 }),
    element('color', { rgb: colour(BAR_FILL) }),
  ]);
  const rule = element('cfRule', { type: 'dataBar', priority: nextPriority(sheet) }, [bar]);
  sheet.insert(element('conditionalFormatting', { sqref: areaName(area) }, [rule]));
}

function nextPriority(sheet: Sheet): number {
  let highest = 0;
  for (const node of walk(sheet.frame)) {
    if (node.name.endsWith('cfRule')) highest = Math.max(highest, Number(node.attributes.get('priority') ?? 0));
  }
  return highest + 1;
}
