import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatQuarter, nextQuarter, parseQuarter } from '../../src/core/model/quarter';
import { LANGUAGES } from '../../src/core/model/language';
import type { TableKey } from '../../src/core/model/okrs';
import { SCHEMA, columnSchema } from '../../src/core/workbook/schema';
import { SETTING_KEYS } from '../../src/core/workbook/schema/setting-keys';
import type { SettingKey } from '../../src/core/workbook/schema/setting-keys';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { openFileHost } from '../../src/hosts/file/file-host';
import { CHECK_IN_MESSAGES } from '../../src/i18n/check-in';
import { CLOSE_MESSAGES } from '../../src/i18n/close';
import { violations } from './support/axe';
import { workbenches, type Workbench } from './support/workbench';

const open = workbenches();

/** Pictures to look at, when somebody wants them: `PICTURES=folder`. */
const pictures = process.env['PICTURES'];

async function picture(workbench: Workbench, name: string): Promise<void> {
  if (!pictures) return;
  await writeFile(path.join(pictures, `close-${name}.png`), await workbench.page.locator('#pane').screenshot());
}

/** When a table has grown, the workbench's calculation engine complains of entries of its own that are gone; nothing else may. */
function onlyOfTheEngine(workbench: Workbench): void {
  workbench.visit.expectComplaints();
  const { complaints } = workbench.visit;
  expect(complaints.filter((text) => !text.startsWith('Dependency tree not found'))).toEqual([]);
}

/** What axe finds once nothing moves any more. */
async function violationsOf(workbench: Workbench): Promise<readonly string[]> {
  const frame = await workbench.frame();
  await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  return violations(frame);
}

const settingAddress = (workbench: Workbench, key: SettingKey): string =>
  workbench.address('settings', SETTING_KEYS.indexOf(key), 'value');

async function quartersOf(workbench: Workbench): Promise<{ quarter: string; next: string }> {
  const quarter = String(await workbench.cell(settingAddress(workbench, 'quarter')));
  const parsed = parseQuarter(quarter);
  if (!parsed) throw new Error(`${quarter} is no quarter`);
  return { quarter, next: formatQuarter(nextQuarter(parsed)) };
}

async function openClose(workbench: Workbench, quarter: string): Promise<void> {
  await workbench.button(workbench.words.plan.closeQuarter).first().click();
  await workbench.heading.getByText(CLOSE_MESSAGES[workbench.language].title({ quarter }), { exact: true }).waitFor();
}

/** Rows of the saved file by column key; blank ones left out. */
async function rowsOf(
  workbench: Workbench,
  table: TableKey,
  columns: readonly string[],
): Promise<readonly (readonly CellValue[])[]> {
  const host = await openFileHost(await workbench.save());
  const { tables } = await host.read({ tables: [SCHEMA[table].name] });
  const indexes = columns.map(
    (column) => tables[0]?.headers.indexOf(columnSchema(table, column).header[workbench.language]) ?? -1,
  );
  return (tables[0]?.rows ?? [])
    .map((row) => indexes.map((index) => row[index] ?? null))
    .filter((row) => row.some((cell) => cell !== null && cell !== ''));
}

test('a quarter is drafted early, closed, and again: the next one is prepared once, and late readings are welcome', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const words = CLOSE_MESSAGES.en;
  const { quarter, next } = await quartersOf(workbench);
  const before = await rowsOf(workbench, 'keyResults', ['id', 'score', 'text', 'target']);

  await openClose(workbench, quarter);
  await workbench.button(words.skip).click();
  await workbench.heading.getByText(words.readyTitle, { exact: true }).waitFor();
  await workbench.button(words.draft({ next })).click();
  await workbench.heading.getByText(words.done.drafted({ next }), { exact: true }).waitFor();
  await workbench.rested();
  const drafted = (await rowsOf(workbench, 'keyResults', ['id', 'quarter', 'follows'])).filter(
    (row) => row[1] === next,
  );
  expect(drafted.length).toBeGreaterThan(0);
  await workbench.expectCell(settingAddress(workbench, 'quarter'), quarter);
  await workbench.button(words.done.toPlan).click();
  await workbench.tree.waitFor();

  await openClose(workbench, quarter);
  await workbench.button(words.skip).click();
  await workbench.button(words.closeEarly({ quarter })).click();
  await workbench.heading.getByText(words.done.closed({ quarter }), { exact: true }).waitFor();
  await workbench.rested();
  await workbench.text(words.done.before({ count: drafted.length, next })).waitFor();
  await workbench.expectCell(settingAddress(workbench, 'quarter'), next);
  await workbench.ask('waitForCalculation');
  const after = await rowsOf(workbench, 'keyResults', ['id', 'score', 'text', 'target', 'finalGrade', 'follows']);
  expect(after).toHaveLength(before.length + drafted.length);
  expect(after.slice(0, before.length).map((row) => row.slice(0, 4))).toEqual(before);
  // The score is the grade, until a person says otherwise.
  for (const [, score, , , grade] of after.slice(0, before.length)) {
    expect(typeof score === 'number' ? grade : null).toEqual(typeof score === 'number' ? score : null);
  }
  expect(new Set(after.map(([id]) => id)).size).toBe(after.length);

  // The screen is now about the new quarter, and the old one is still there for readings that come late.
  await workbench.button(words.done.toPlan).click();
  await openClose(workbench, next);
  await workbench.go('plan');
  const checkIn = CHECK_IN_MESSAGES.en;
  await workbench.button(workbench.words.frame.checkIn).click();
  await workbench.field(checkIn.quarter).selectOption({ label: checkIn.late({ quarter }) });
  const [id, oldScore] = before[0] ?? [];
  const row = workbench.pane
    .locator('form li')
    .filter({ has: workbench.page.locator('h2 > span', { hasText: String(id) }) });
  await row.getByLabel(checkIn.value).fill('0');
  await workbench.button(checkIn.save({ count: 1 })).click();
  await workbench.text(workbench.words.reports.checkInsSaved({ count: 1 })).waitFor();
  await workbench.ask('waitForCalculation');
  const late = await rowsOf(workbench, 'keyResults', ['id', 'score', 'finalGrade']);
  expect(late[0]).toEqual([id, 0, oldScore]);
  expect(late).toHaveLength(after.length);
  onlyOfTheEngine(workbench);
});

test('past its end the plan suggests to close, and a grade, a note and choices are made by keyboard', async () => {
  const workbench = await open({ example: 'b2b-saas', withAxe: true });
  const { page } = workbench;
  const words = CLOSE_MESSAGES.en;
  const { quarter, next } = await quartersOf(workbench);
  const over = nextQuarter(parseQuarter(quarter) ?? { year: 0, number: 1 });
  await workbench.type(
    settingAddress(workbench, 'as-of'),
    `${over.year}-${String(3 * over.number - 2).padStart(2, '0')}-05`,
  );
  await workbench.text(workbench.words.plan.closeOver({ quarter })).waitFor();
  await openClose(workbench, quarter);
  expect(await violationsOf(workbench)).toEqual([]);
  // From the heading on, the keyboard alone.
  await workbench.button(words.begin).press('Enter');
  const first = workbench.pane.locator('main li').first();
  await first.waitFor();
  expect(await violationsOf(workbench)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('7');
  await workbench.button(words.next).press('Enter');
  await first.getByText(words.gradeProblem).waitFor();
  await first.getByLabel(words.grade).fill('0.65');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Two fairs fell through');
  await page.keyboard.press('Tab');
  const wasOn = await first.getByLabel(words.goesOn({ next })).isChecked();
  await page.keyboard.press('Space');
  await workbench.button(words.next).press('Enter');
  await workbench.button(words.back).press('Enter');
  // A step back, and a look at the plan, cost nothing of what was typed.
  await workbench.go('plan');
  await workbench.tree.waitFor();
  await workbench.button(workbench.words.plan.closeQuarter).first().click();
  expect(await first.getByLabel(words.grade).inputValue()).toBe('0.65');
  expect(await first.getByLabel(words.goesOn({ next })).isChecked()).toBe(!wasOn);
  while ((await workbench.heading.innerText()) !== words.readyTitle) await workbench.button(words.next).click();
  expect(await violationsOf(workbench)).toEqual([]);
  await workbench.button(words.close({ quarter })).press('Enter');
  await workbench.heading.getByText(words.done.closed({ quarter }), { exact: true }).waitFor();
  await workbench.rested();
  expect(await violationsOf(workbench)).toEqual([]);
  const rows = await rowsOf(workbench, 'keyResults', ['id', 'finalGrade', 'gradeNote', 'follows']);
  expect(rows[0]?.slice(1, 3)).toEqual([0.65, 'Two fairs fell through']);
  expect(rows.some(([, , , follows]) => follows === rows[0]?.[0])).toBe(!wasOn);
  onlyOfTheEngine(workbench);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['light', 'dark', 'high-contrast'])('every step fits into a pane of 300 px, %s', async (theme) => {
    const workbench = await open({ language, example: 'b2b-saas' });
    const words = CLOSE_MESSAGES[language];
    const { quarter } = await quartersOf(workbench);
    await workbench.page.selectOption('#ribbon-theme', theme);
    const frame = await workbench.frame();
    await workbench.page.locator('#pane').evaluate((pane) => {
      pane.style.width = '300px';
      pane.style.minWidth = '0';
    });
    const expectFit = async (name: string): Promise<void> => {
      const [all, seen] = await frame.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect([seen, all]).toEqual([300, 300]);
      await picture(workbench, `${language}-${theme}-${name}`);
    };
    await openClose(workbench, quarter);
    await expectFit('1-overview');
    await workbench.button(words.begin).click();
    await workbench.button(words.back).waitFor();
    await expectFit('2-objective');
    while ((await workbench.heading.innerText()) !== words.readyTitle) await workbench.button(words.next).click();
    await expectFit('3-ready');
    await workbench.button(words.closeEarly({ quarter })).click();
    await workbench.heading.getByText(words.done.closed({ quarter }), { exact: true }).waitFor();
    await workbench.rested();
    await expectFit('4-done');
    onlyOfTheEngine(workbench);
  });
});
