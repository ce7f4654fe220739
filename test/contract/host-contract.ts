import { appendCases } from './cases/append-cases';
import { createCases } from './cases/create-cases';
import { deleteCases } from './cases/delete-cases';
import { readCases } from './cases/read-cases';
import { sheetCases } from './cases/sheet-cases';
import { structureCases } from './cases/structure-cases';
import { updateCases } from './cases/update-cases';
import type { ContractCase, HostFixture } from './host-fixture';

/** Milliseconds a case may take: the longest write thousands of rows. */
const PATIENCE = 60_000;

/** What every host promises. Plain data: a test runner or a page inside Excel can run them. */
export const hostContract: readonly ContractCase[] = [
  ...readCases,
  ...createCases,
  ...updateCases,
  ...appendCases,
  ...deleteCases,
  ...structureCases,
  ...sheetCases,
];

export function describeHostContract(
  name: string,
  makeFixture: () => HostFixture | Promise<HostFixture>,
  cases: readonly ContractCase[] = hostContract,
): void {
  describe(`${name}, as every host,`, () => {
    test.each(cases.map((contractCase) => [contractCase.name, contractCase] as const))(
      '%s',
      async (_, contractCase) => {
        const fixture = await makeFixture();
        try {
          await contractCase.run(fixture);
        } finally {
          await fixture.close();
        }
      },
      PATIENCE,
    );
  });
}
