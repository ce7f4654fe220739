import type { ContractCase, HostFixture } from '../../contract/host-fixture';

export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly message: string }
  /** The case cannot be tried from within this Excel; `reason` says how to try it by hand. */
  | { readonly kind: 'left-out'; readonly reason: string };

export interface CaseResult {
  readonly name: string;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

export interface Running {
  readonly cases: readonly ContractCase[];
  readonly makeFixture: () => Promise<HostFixture>;
  /** Why a case is left out here; null for those that run. */
  readonly leftOut: (contractCase: ContractCase) => string | null;
  readonly now: () => number;
  readonly onResult: (result: CaseResult) => void;
}

/** One case after the other, each on a workbook of its own. A case that fails does not keep the next ones from running. */
export async function runCases({
  cases,
  makeFixture,
  leftOut,
  now,
  onResult,
}: Running): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const contractCase of cases) {
    const started = now();
    const reason = leftOut(contractCase);
    const outcome: Outcome = reason === null ? await tryCase(contractCase, makeFixture) : { kind: 'left-out', reason };
    const result = { name: contractCase.name, outcome, milliseconds: Math.round(now() - started) };
    results.push(result);
    onResult(result);
  }
  return results;
}

async function tryCase(contractCase: ContractCase, makeFixture: () => Promise<HostFixture>): Promise<Outcome> {
  try {
    const fixture = await makeFixture();
    try {
      await contractCase.run(fixture);
    } finally {
      await fixture.close();
    }
    return { kind: 'passed' };
  } catch (error: unknown) {
    return { kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
