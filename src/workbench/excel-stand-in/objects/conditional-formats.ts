import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import { toUniverRange } from '../engine/area';
import type { Area } from '../engine/area';
import { invalidArgument } from '../protocol/excel-failure';
import { defineKind } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { Wire } from '../protocol/messages';
import { colourValue, numberValue, oneOf, recordValue, textValue } from './arguments';
import type { Scene } from './scene';

interface Condition {
  readonly area: Area;
  readonly type: 'Custom' | 'DataBar';
  cfId: string | null;
  formula: string | null;
  fill: string | null;
  font: string | null;
  lowest: number;
  highest: number;
  bar: string;
}

/** Conditional formats by formula, and data bars. Excel makes the rule first and fills it in afterwards, and so do we. */
export function conditionalFormatKinds(scene: Scene): (area: Area) => HostObject {
  const { book } = scene;

  const publish = (condition: Condition): void => {
    const { area } = condition;
    book.assertWritable(area.sheet);
    const rule = build(scene, condition);
    if (!rule) return;
    if (condition.cfId === null) {
      area.sheet.addConditionalFormattingRule(rule);
      condition.cfId = rule.cfId;
    } else {
      area.sheet.setConditionalFormattingRule(condition.cfId, { ...rule, cfId: condition.cfId });
    }
  };
  const setter = (apply: (condition: Condition, value: Wire) => void) => ({
    set: (condition: Condition, value: Wire): void => {
      apply(condition, value);
      publish(condition);
    },
  });

  const ruleOf = defineKind<Condition>('ConditionalFormatRule', {
    scalars: {
      formula: setter((condition, value) => {
        const formula = textValue(value, 'formula');
        if (!formula.startsWith('=')) throw invalidArgument('The formula of a conditional format starts with =');
        condition.formula = formula;
      }),
    },
  });
  const fillOf = defineKind<Condition>('ConditionalRangeFill', {
    scalars: { color: setter((condition, value) => (condition.fill = colourValue(value, 'fill.color'))) },
  });
  const fontOf = defineKind<Condition>('ConditionalRangeFont', {
    scalars: { color: setter((condition, value) => (condition.font = colourValue(value, 'font.color'))) },
  });
  const formatOf = defineKind<Condition>('ConditionalRangeFormat', { objects: { fill: fillOf, font: fontOf } });
  const customOf = defineKind<Condition>('CustomConditionalFormat', { objects: { rule: ruleOf, format: formatOf } });
  const positiveOf = defineKind<Condition>('ConditionalDataBarPositiveFormat', {
    scalars: {
      fillColor: setter((condition, value) => (condition.bar = colourValue(value, 'fillColor'))),
      gradientFill: setter((_, value) => {
        if (value !== false) throw invalidArgument('The stand-in draws plain bars only');
      }),
    },
  });
  const dataBarOf = defineKind<Condition>('DataBarConditionalFormat', {
    scalars: {
      lowerBoundRule: setter((condition, value) => (condition.lowest = readBound(value))),
      upperBoundRule: setter((condition, value) => (condition.highest = readBound(value))),
    },
    objects: { positiveFormat: positiveOf },
  });
  const conditionOf = defineKind<Condition>('ConditionalFormat', {
    objects: {
      customOrNullObject: (condition) => (condition.type === 'Custom' ? customOf(condition) : null),
      custom: (condition) => ofType(condition, 'Custom', customOf),
      dataBar: (condition) => ofType(condition, 'DataBar', dataBarOf),
    },
  });

  return defineKind<Area>('ConditionalFormatCollection', {
    methods: {
      add: (area, [type]) => {
        book.assertWritable(area.sheet);
        const kind = oneOf(typeof type === 'string' ? type : undefined, ['Custom', 'DataBar'], 'type');
        const condition: Condition = {
          area,
          type: kind,
          cfId: null,
          formula: null,
          fill: null,
          font: null,
          lowest: 0,
          highest: 1,
          bar: '#638ec6',
        };
        publish(condition);
        return conditionOf(condition);
      },
      clearAll: (area) => {
        book.assertWritable(area.sheet);
        area.sheet.getRange(toUniverRange(area)).clearConditionalFormatRules();
        return null;
      },
    },
  });
}

function ofType(condition: Condition, type: Condition['type'], make: (condition: Condition) => HostObject): HostObject {
  if (condition.type !== type) throw invalidArgument(`The conditional format is no ${type}`);
  return make(condition);
}

function readBound(value: Wire): number {
  const rule = recordValue(value, 'bound');
  oneOf(rule['type'], ['Number'], 'bound.type');
  return numberValue(Number(textValue(rule['formula'], 'bound.formula')), 'bound.formula');
}

function build({ book }: Scene, condition: Condition): IConditionFormattingRule | null {
  const ranges = [condition.area.sheet.getRange(toUniverRange(condition.area)).getRange()];
  const builder = condition.area.sheet.newConditionalFormattingRule();
  if (condition.type === 'DataBar') {
    const bound = (value: number) => ({ type: book.api.Enum.ConditionFormatValueTypeEnum.num, value });
    return builder
      .setDataBar({
        min: bound(condition.lowest),
        max: bound(condition.highest),
        isGradient: false,
        isShowValue: true,
        positiveColor: condition.bar,
        nativeColor: condition.bar,
      })
      .setRanges(ranges)
      .build();
  }
  // Until its formula is there, a rule holds for no cell.
  if (condition.formula === null) return null;
  const rule = builder.whenFormulaSatisfied(condition.formula);
  if (condition.fill !== null) rule.setBackground(condition.fill);
  if (condition.font !== null) rule.setFontColor(condition.font);
  return rule.setRanges(ranges).build();
}
