import type { Area } from '../engine/area';
import { invalidArgument } from '../protocol/excel-failure';
import { isHostObject } from '../protocol/host-object';
import type { Argument } from '../protocol/host-object';
import type { Wire } from '../protocol/messages';

export function textArgument(value: Argument, name: string): string {
  if (typeof value !== 'string' || value === '') throw invalidArgument(`${name} must be text`);
  return value;
}

export function countArgument(value: Argument, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(`${name} must be a whole number`);
  return value;
}

export function optionalCount(value: Argument, name: string): number | null {
  return value === null || value === undefined ? null : countArgument(value, name);
}

export function booleanValue(value: Wire | undefined, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} must be true or false`);
  return value;
}

export function numberValue(value: Wire | undefined, name: string): number {
  if (typeof value !== 'number') throw invalidArgument(`${name} must be a number`);
  return value;
}

export function textValue(value: Wire | undefined, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} must be text`);
  return value;
}

export function colourValue(value: Wire | undefined, name: string): string {
  const colour = textValue(value, name);
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw invalidArgument(`${name} must be a colour like #1a2b3c`);
  return colour;
}

export function recordValue(value: Wire | undefined, name: string): Readonly<Record<string, Wire>> {
  if (typeof value !== 'object' || value === null || isList(value)) throw invalidArgument(`${name} must be an object`);
  return value;
}

const isList = (value: object): value is readonly Wire[] => Array.isArray(value);

export function oneOf<T extends string>(value: Wire | undefined, allowed: readonly T[], name: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalidArgument(`${name} must be one of ${allowed.join(', ')}`);
  return found;
}

/** Only ranges carry an area as their `self`. */
export function areaArgument(value: Argument, name: string): Area {
  const self: unknown = isHostObject(value) && value.typeName === 'Range' ? value.self : null;
  if (!isArea(self)) throw invalidArgument(`${name} must be a range`);
  return self;
}

function isArea(value: unknown): value is Area {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'top' in value && 'right' in value;
}
