import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { hostContract } from '../contract/host-contract';
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

  test(
    'passes every case in the workbench',
    async () => {
      const folder = execFileSync(process.execPath, ['test/tools/contract-page/build.mjs', 'workbench'], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      const { page, expectComplaints } = await visit();
      // Univer's grid complains when a sheet is deleted that it was about to draw.
      expectComplaints();
      await inPlaceOfThePane(page, folder);
      await page.goto(`${origin()}/?lang=en`);
      const pane = page.frameLocator('#pane');
      await pane.locator('#consent').check();
      await pane.locator('#run').click();
      await pane.locator('#state[data-finished]').waitFor({ timeout: PATIENCE });
      const results = await pane
        .locator('#results li')
        .evaluateAll((items) => items.map(({ textContent, dataset }) => [dataset['outcome'], textContent]));
      expect(results.filter(([outcome]) => outcome !== 'passed')).toEqual([]);
      expect(results).toHaveLength(hostContract.length);
      expect(await pane.locator('#state').textContent()).toBe(`${hostContract.length} passed, 0 failed, 0 left out`);
    },
    PATIENCE,
  );
});
