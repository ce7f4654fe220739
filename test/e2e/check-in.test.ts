import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { LANGUAGES } from '../../src/core/model/language';
import { SCHEMA, columnSchema } from '../../src/core/workbook/schema';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { openFileHost } from '../../src/hosts/file/file-host';
import { CHECK_IN_MESSAGES } from '../../src/i18n/check-in';
import { workbenches, type Workbench } from './support/workbench';

const open = workbenches();

/** Pictures to look at, when somebody wants them: `PICTURES=folder`. */
const pictures = process.env['PICTURES'];

async function openCheckIn(workbench: Workbench): Promise<void> {
  await workbench.button(workbench.words.frame.checkIn).click();
  await workbench.heading.getByText(CHECK_IN_MESSAGES[workbench.language].title, { exact: true }).waitFor();
}

/** When a table has grown, the workbench's calculation engine complains of entries of its own that are gone; nothing else may. */
function onlyOfTheEngine(workbench: Workbench): void {
  workbench.visit.expectComplaints();
  const { complaints } = workbench.visit;
  expect(complaints.filter((text) => !text.startsWith('Dependency tree not found'))).toEqual([]);
}

const rows = (workbench: Workbench): Locator => workbench.pane.locator('form li');

/** Cells of a column in the saved file. */
async function columnOf(
  bytes: Uint8Array,
  table: 'keyResults' | 'checkIns',
  column: string,
): Promise<readonly CellValue[]> {
  const host = await openFileHost(bytes);
  const { tables } = await host.read({ tables: [SCHEMA[table].name] });
  const index = tables[0]?.headers.indexOf(columnSchema(table, column).header.en) ?? -1;
  return tables[0]?.rows.map((row) => row[index] ?? null) ?? [];
}

test('five key results are checked in by keyboard, saved, found in the file, and taken back', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const { page } = workbench;
  const words = CHECK_IN_MESSAGES.en;
  await openCheckIn(workbench);
  const before = await workbench.save();
  await workbench.heading.focus();
  const ids = await rows(workbench).locator('h2 > span').allInnerTexts();
  const sent = await workbench.ask('messageCount');

  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await press('Tab');
  await press('Tab');
  for (let index = 0; index < 5; index += 1) {
    await page.keyboard.type('1');
    await press('Enter');
    await page.keyboard.type('7');
    await press('Enter');
    await page.keyboard.type(`Week ${index + 1}`);
    await press('Enter');
  }
  await press('Control+Enter');
  await workbench.text(workbench.words.reports.checkInsSaved({ count: 5 })).waitFor();
  expect(presses).toBeLessThan(40);
  // One to read, one to write, one to show what is there now.
  expect((await workbench.ask('messageCount')) - sent).toBeLessThanOrEqual(3);

  const after = await workbench.save();
  const [known, added] = [await columnOf(before, 'checkIns', 'note'), await columnOf(after, 'checkIns', 'note')];
  expect(added).toEqual([...known, 'Week 1', 'Week 2', 'Week 3', 'Week 4', 'Week 5']);
  expect((await columnOf(after, 'checkIns', 'keyResult')).slice(-5)).toEqual(ids.slice(0, 5).map((id) => id.trim()));

  await workbench.button(workbench.words.frame.undo).click();
  await workbench.text(workbench.words.reports.checkInsUndone({ count: 5 })).waitFor();
  const undone = await workbench.save();
  expect(await columnOf(undone, 'checkIns', 'note')).toEqual(known);
  for (const column of ['current', 'confidence', 'lastCheckIn']) {
    expect(await columnOf(undone, 'keyResults', column)).toEqual(await columnOf(before, 'keyResults', column));
  }
  onlyOfTheEngine(workbench);
  expect(words.save({ count: 0 })).toBe(await workbench.pane.locator('button[type=submit]').innerText());
});

test('a value typed into the grid is offered, and whose key results are shown is remembered', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const words = CHECK_IN_MESSAGES.en;
  await openCheckIn(workbench);
  const owners = workbench.pane.getByLabel(words.whose);
  await owners.selectOption({ index: 1 });
  const owner = await owners.inputValue();
  const shown = await rows(workbench).count();
  const current = workbench.address('keyResults', 0, 'current');
  await owners.selectOption({ index: 0 });
  expect(await rows(workbench).count()).toBeGreaterThan(shown);
  await workbench.type(current, '17');
  const row = rows(workbench).filter({ has: workbench.page.locator('h2 > span', { hasText: 'O1.KR1' }) });
  await row.getByText(words.unrecorded({ value: '17' })).waitFor();
  await row.getByRole('button', { name: words.record({ value: '17' }) }).click();
  await workbench.button(words.save({ count: 1 })).click();
  await workbench.text(workbench.words.reports.checkInsSaved({ count: 1 })).waitFor();
  await row.getByText(words.unrecorded({ value: '17' })).waitFor({ state: 'detached' });

  await owners.selectOption(owner);
  await workbench.page.reload();
  await workbench.tree.waitFor();
  await openCheckIn(workbench);
  expect(await workbench.pane.getByLabel(words.whose).inputValue()).toBe(owner);
  expect(await rows(workbench).count()).toBe(shown);
  onlyOfTheEngine(workbench);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['light', 'dark'] as const)('fits into a pane of 300 px, %s', async (colorScheme) => {
    const workbench = await open({ language, example: 'b2b-saas' });
    await workbench.page.emulateMedia({ colorScheme });
    const frame = await workbench.frame();
    await workbench.page.locator('#pane').evaluate((pane) => {
      pane.style.width = '300px';
      pane.style.minWidth = '0';
    });
    await openCheckIn(workbench);
    const size = await frame.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(size[1]).toBe(300);
    expect(size[0]).toBe(size[1]);
    if (pictures) {
      await writeFile(
        path.join(pictures, `check-in-${language}-${colorScheme}.png`),
        await workbench.page.locator('#pane').screenshot(),
      );
    }
  });
});
