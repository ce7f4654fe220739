import { HostError } from '../../src/hosts/host-error';
import type { HostErrorFacts } from '../../src/hosts/host-error';

/** A contract that was not kept. Thrown instead of a test runner's own error, so that the cases also run inside Excel. */
export class ContractBroken extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContractBroken';
  }
}

/** Deep equality of plain data; the order of object keys does not matter. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [stable(actual), stable(expected)];
  if (left !== right) throw new ContractBroken(`${what}\n  expected ${right}\n  was      ${left}`);
}

export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new ContractBroken(what);
}

/** For what the case itself put there. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new ContractBroken(`${what} is missing`);
  return value;
}

/** The call must fail with a `HostError` that has these facts. */
export async function failsWith(
  call: () => Promise<unknown>,
  facts: Partial<HostErrorFacts>,
  what: string,
): Promise<HostError> {
  const outcome: unknown = await call().then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome === null) throw new ContractBroken(`${what}: it did not fail`);
  if (!(outcome instanceof HostError))
    throw new ContractBroken(
      `${what}: it failed with ${outcome instanceof Error ? outcome.message : 'something'}, which is no HostError`,
    );
  for (const [name, expected] of Object.entries(facts)) {
    const actual: unknown = Reflect.get(outcome, name);
    if (actual !== expected) {
      throw new ContractBroken(
        `${what}: ${name} should be ${String(expected)} and was ${String(actual)} (${outcome.message})`,
      );
    }
  }
  return outcome;
}

/** JSON with the keys of every object in order. `undefined` reads as null, as it does in a message. */
function stable(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
