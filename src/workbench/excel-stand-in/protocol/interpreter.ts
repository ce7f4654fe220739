import { ExcelFailure, invalidArgument } from './excel-failure';
import { isHostObject } from './host-object';
import type { Argument, HostObject, Outcome } from './host-object';
import { ActionType, ObjectPathType } from './messages';
import type { Wire, WireAction, WireArguments, WireObjectPath, WireRequestBody, WireResponseBody } from './messages';

export interface InterpreterOptions {
  readonly root: HostObject;
  /**
   * What a method on a null object does. Excel lets null objects propagate through a chain; the documentation does not promise
   * it for every platform, so tests also run with `throw`.
   */
  readonly nullChains: 'propagate' | 'throw';
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Runs one batch: actions in order, stopping at the first that fails; earlier ones stay done, as in Excel. */
export async function runBatch(body: WireRequestBody, options: InterpreterOptions): Promise<WireResponseBody> {
  const results: { ActionId: number; Value: Wire }[] = [];
  const traceIds: number[] = [];
  const resolver = new PathResolver(body.ObjectPaths, options);
  for (const [index, action] of body.Actions.entries()) {
    try {
      // A trace is answered twice: the client keeps its messages by the one, and registers event handlers by the other.
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      const Value = action.ActionType === ActionType.trace ? null : await runAction(action, resolver);
      results.push({ ActionId: action.Id, Value });
    } catch (error) {
      const failure =
        error instanceof ExcelFailure
          ? error
          : new ExcelFailure(
              'GeneralException',
              error instanceof Error ? (error.stack ?? error.message) : String(error),
            );
      const Location = resolver.describe(action);
      return {
        Results: results,
        TraceIds: traceIds,
        Error: { Code: failure.code, Message: failure.message, Location, ActionIndex: index },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

async function runAction(action: WireAction, resolver: PathResolver): Promise<Wire> {
  const target = await resolver.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return target === null ? null : target.id === null ? {} : { Id: target.id };
    case ActionType.query:
      return target === null ? null : await query(target, action.QueryInfo?.Select ?? []);
    case ActionType.setProperty: {
      const [value] = await resolver.arguments(action.ArgumentInfo);
      if (value === undefined || isHostObject(value)) throw invalidArgument(`${action.Name} takes a plain value`);
      await orThrow(target, action.Name).write(lowerFirst(action.Name), value);
      return null;
    }
    case ActionType.method: {
      // Excel keeps ranges alive on demand; the stand-in never answers a reference id, so there is nothing to keep.
      if (action.Name === '_KeepReference' || action.Name === '_RemoveReference') return null;
      const args = await resolver.arguments(action.ArgumentInfo);
      const outcome = await orThrow(target, action.Name).call(methodName(action.Name), args);
      return isHostObject(outcome) ? null : (outcome ?? null);
    }
    default:
      throw new ExcelFailure('ApiNotFound', `Unknown action type ${action.ActionType}`);
  }
}

const methodName = (name: string): string => (name.startsWith('_') ? name : lowerFirst(name));

function orThrow(target: HostObject | null, member: string): HostObject {
  if (target === null) throw new ExcelFailure('InvalidOperation', `${member} was used on a null object`);
  return target;
}

class PathResolver {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly paths: Readonly<Record<string, WireObjectPath>>;
  private readonly options: InterpreterOptions;

  constructor(paths: Readonly<Record<string, WireObjectPath>>, options: InterpreterOptions) {
    this.paths = paths;
    this.options = options;
  }

  /** Each path runs once in a batch: `worksheets.add()` behind one proxy must not add twice. */
  async resolve(pathId: number): Promise<HostObject | null> {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.paths[String(pathId)];
    if (!path) throw invalidArgument(`The request names object path ${pathId} and does not hold it`);
    const found = await this.follow(path);
    this.resolved.set(pathId, found);
    return found;
  }

  async arguments(info: WireArguments | undefined): Promise<readonly Argument[]> {
    const plain = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    const args: Argument[] = [];
    for (const [index, value] of plain.entries()) {
      const reference = references[index];
      if (typeof reference !== 'number' || reference === 0) args.push(await this.inline(value));
      else args.push((await this.resolve(reference)) ?? null);
    }
    return args;
  }

  /** The client passes a proxy inside a value as `{ _ObjectPathId }`, e.g. the range of a drop-down's list. */
  private async inline(value: Wire): Promise<Wire> {
    if (!isRecord(value)) return value;
    const pathId = value['_ObjectPathId'];
    if (typeof pathId === 'number') {
      return { _reference: (await (await this.resolve(pathId))?.read('_reference')) ?? null };
    }
    const copy: Record<string, Wire> = {};
    for (const [name, inner] of Object.entries(value)) copy[name] = await this.inline(inner);
    return copy;
  }

  describe(action: WireAction): string {
    const path = this.paths[String(action.ObjectPathId)];
    const object = this.resolved.get(action.ObjectPathId)?.typeName ?? '';
    return `${object}.${lowerFirst(action.Name || path?.Name || 'getItem')}`;
  }

  private async follow(path: WireObjectPath): Promise<HostObject | null> {
    if (path.ObjectPathType === ObjectPathType.global) return this.options.root;
    const parent = path.ParentObjectPathId === undefined ? null : await this.resolve(path.ParentObjectPathId);
    if (parent === null) {
      if (this.options.nullChains === 'propagate') return null;
      throw new ExcelFailure('InvalidOperation', `${path.Name} was used on a null object`);
    }
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return parent.navigate(lowerFirst(path.Name));
      case ObjectPathType.method:
        return asObject(await parent.call(lowerFirst(path.Name), await this.arguments(path.ArgumentInfo)), path.Name);
      case ObjectPathType.indexer:
        return asObject(await parent.call('getItem', await this.arguments(path.ArgumentInfo)), 'getItem');
      default:
        throw new ExcelFailure('ApiNotFound', `Unknown object path type ${path.ObjectPathType}`);
    }
  }
}

function isRecord(value: Wire): value is { readonly [name: string]: Wire } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(outcome: Outcome, member: string): HostObject | null {
  if (outcome === null || outcome === undefined) return null;
  if (!isHostObject(outcome)) throw new ExcelFailure('ApiNotFound', `${member} does not answer with an object`);
  return outcome;
}

/** Answers a load. `items/columns/items/name` reaches us as `columns/name`. */
async function query(target: HostObject, select: readonly string[]): Promise<Wire> {
  if (select.length === 0 || select.includes('*') || select.includes('$all')) {
    throw invalidArgument(`${target.typeName} was loaded without naming properties`);
  }
  const items = target.items;
  if (items === null) return describe(target, select);
  const answers: Wire[] = [];
  for (const item of items) answers.push(await describe(item, select));
  return { _Items: answers };
}

async function describe(target: HostObject, select: readonly string[]): Promise<Wire> {
  const answer: Record<string, Wire> = {};
  if (target.id !== null) answer['Id'] = target.id;
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    if (rest.length === 0) answer[upperFirst(head)] = await target.read(head);
    else nested.set(head, [...(nested.get(head) ?? []), rest.join('/')]);
  }
  for (const [head, paths] of nested) {
    const child = target.navigate(head);
    answer[upperFirst(head)] = child === null ? null : await query(child, paths);
  }
  return answer;
}
