import { ExcelFailure } from './excel-failure';
import type { Wire } from './messages';

/** An argument of a call: plain JSON, or an object of the stand-in when the client passed a proxy. */
export type Argument = Wire | HostObject | undefined;

/** One object of the Excel object model, as the interpreter sees it. Names are in camel case. */
export interface HostObject {
  readonly typeName: string;
  /** What the object stands for; other objects of the stand-in read it (a range's rectangle, a table). */
  readonly self: unknown;
  readonly id: string | null;
  read(property: string): Wire | Promise<Wire>;
  write(property: string, value: Wire): void | Promise<void>;
  navigate(property: string): HostObject | null;
  isNavigation(property: string): boolean;
  call(method: string, args: readonly Argument[]): Outcome | Promise<Outcome>;
  readonly items: readonly HostObject[] | null;
}

/** A method answers with an object, with a value, or (null) with nothing or a null object. */
export type Outcome = HostObject | Wire | undefined;

export interface Scalar<S> {
  readonly get?: (self: S) => Wire | Promise<Wire>;
  readonly set?: (self: S, value: Wire) => void | Promise<void>;
}

export interface KindMembers<S> {
  readonly scalars?: Readonly<Record<string, Scalar<S>>>;
  readonly objects?: Readonly<Record<string, (self: S) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: S, args: readonly Argument[]) => Outcome | Promise<Outcome>>>;
  readonly items?: (self: S) => readonly HostObject[];
  readonly id?: (self: S) => string;
}

const isOwn = (table: object | undefined, name: string): boolean => table !== undefined && Object.hasOwn(table, name);

/** Makes the factory of one Excel type. A member that is not listed does not exist: using it fails as `ApiNotFound`. */
export function defineKind<S>(typeName: string, members: KindMembers<S>): (self: S) => HostObject {
  const missing = (member: string): ExcelFailure =>
    new ExcelFailure('ApiNotFound', `The stand-in for Excel has no ${typeName}.${member}`);

  return (self) => ({
    typeName,
    self,
    get id() {
      return members.id ? members.id(self) : null;
    },
    read(property) {
      const get = isOwn(members.scalars, property) ? members.scalars?.[property]?.get : undefined;
      if (!get) throw missing(property);
      return get(self);
    },
    write(property, value) {
      const set = isOwn(members.scalars, property) ? members.scalars?.[property]?.set : undefined;
      if (!set) throw missing(`${property} (set)`);
      return set(self, value);
    },
    isNavigation: (property) => isOwn(members.objects, property),
    navigate(property) {
      const open = isOwn(members.objects, property) ? members.objects?.[property] : undefined;
      if (!open) throw missing(property);
      return open(self);
    },
    call(method, args) {
      const run = isOwn(members.methods, method) ? members.methods?.[method] : undefined;
      if (!run) throw missing(`${method}()`);
      return run(self, args);
    },
    get items() {
      return members.items ? members.items(self) : null;
    },
  });
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'navigate' in value;
}
