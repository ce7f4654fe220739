import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { appendCases } from '../contract/cases/append-cases';
import { createCases } from '../contract/cases/create-cases';
import { readCases } from '../contract/cases/read-cases';
import { sheetCases } from '../contract/cases/sheet-cases';
import { structureCases } from '../contract/cases/structure-cases';
import { updateCases } from '../contract/cases/update-cases';
import type { ContractCase } from '../contract/host-fixture';
import { browsing, origin } from './support/browser';

/** The suite writes and reads thousands of rows, on a machine that may be busy. */
const PATIENCE = 600_000;
const ROOT = path.resolve(__dirname, '../..');

/** Puts the page in the place of the task pane, as `npm run start:contract` does. */
async function inPlaceOfThePane(page: Page, folder: string): Promise<void> {
  await page.route(`${origin()}/taskpane.html*`, (route) =>
    route.fulfill({ path: path.join(folder, 'taskpane.html') }),
  );
  await page.route(`${origin()}/contract/*`, (route) =>
    route.fulfill({ path: path.join(folder, new URL(route.request().url()).pathname) }),
  );
}

describe('the page that runs the host contract inside a spreadsheet', () => {
  const visit = browsing();
  let folder = '';
  beforeAll(() => {
    folder = execFileSync(process.execPath, ['test/tools/contract-page/build.mjs', 'workbench'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
  });

  /** Runs these cases, and returns a line for each with its outcome. */
  async function outcomesOf(
    cases: readonly ContractCase[],
  ): Promise<readonly (readonly [string | undefined, string])[]> {
    const { page, expectComplaints } = await visit();
    // Univer's grid complains when a sheet is deleted that it was about to draw.
    expectComplaints();
    await inPlaceOfThePane(page, folder);
    await page.goto(`${origin()}/?lang=en`);
    const pane = page.frameLocator('#pane');
    await pane.locator('#consent').check();
    await pane.locator('#only').fill(`^(?:${cases.map(({ name }) => name).join('|')})$`);
    await pane.locator('#run').click();
    await pane.locator('#state[data-finished]').waitFor({ timeout: PATIENCE });
    return pane
      .locator('#results li')
      .evaluateAll((items) => items.map(({ textContent, dataset }) => [dataset['outcome'], textContent] as const));
  }

  // A page for each group: where many sheets were deleted, Univer does not calculate rows that are appended later on.
  test.each([
    ['reading', readCases],
    ['creating', createCases],
    ['updating', updateCases],
    ['appending', appendCases],
    ['structure', structureCases],
    ['sheets', sheetCases],
  ])(
    'passes every case of %s in the workbench',
    async (_, cases) => {
      const outcomes = await outcomesOf(cases);
      expect(outcomes.filter(([outcome]) => outcome !== 'passed')).toEqual([]);
      expect(outcomes).toHaveLength(cases.length);
    },
    PATIENCE,
  );
});
