import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { dayOf, numberOf } from '../../src/core/model/cells';
import { isoFromDay } from '../../src/core/model/days';
import type { KeyResult } from '../../src/core/model/okrs';
import { formatQuarter, nextQuarter, parseQuarter, quarterDates } from '../../src/core/model/quarter';
import { usualSheetName } from '../../src/core/workbook/encode';
import { READ_ALL, decodeWorkbook } from '../../src/core/workbook/decode';
import { SETTING_KEYS } from '../../src/core/workbook/schema/setting-keys';
import { openFileHost } from '../../src/hosts/file/file-host';
import { CHECK_IN_MESSAGES } from '../../src/i18n/check-in';
import { CLOSE_MESSAGES } from '../../src/i18n/close';
import { SHARE_MESSAGES } from '../../src/i18n/share';
import { disagreements } from '../support/workbook-file';
import { eventually } from './support/eventually';
import { workbenches, type Workbench } from './support/workbench';

const open = workbenches();

/** Pictures to look at, and the saved files, when somebody wants them: `PICTURES=folder`. */
const pictures = process.env['PICTURES'];

async function keep(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
  if (pictures) await writeFile(path.join(pictures, `quarter-${name}`), await bytes());
}

const picture = (workbench: Workbench, name: string): Promise<void> =>
  keep(`${name}.png`, () => workbench.page.screenshot());

/** The team's routine: so many readings a week, for so many weeks, after the three weeks that the example has behind it. */
const READINGS_A_WEEK = 5;
const WEEKS = 6;
const FIRST_WEEK = 4;

/** Plans of the file, as whoever opens it reads them. */
async function okrsIn(bytes: Uint8Array) {
  return decodeWorkbook(await (await openFileHost(bytes)).read(READ_ALL)).okrs;
}

/** Makes the workbook say which day it is. */
const setDay = (workbench: Workbench, day: number): Promise<void> =>
  workbench.type(workbench.address('settings', SETTING_KEYS.indexOf('as-of'), 'value'), isoFromDay(day));

const rows = (workbench: Workbench): Locator => workbench.pane.locator('form li');

/** Where a key result may well stand after so many weeks of thirteen. */
function readingAt({ measure, start, target }: KeyResult, week: number): number {
  const [from, to] = [numberOf(start) ?? 0, numberOf(target) ?? 0];
  if (measure.value === 'done-or-not') return 0;
  return measure.value === 'reach' ? Math.round(from + ((to - from) * week) / 13) : to;
}

interface CheckInCost {
  /** Keys besides digits and notes. */
  readonly presses: number;
  /** Messages to the workbook from the key that saves to the words that say so. */
  readonly messages: number;
}

/** One check-in of the stalest key results by keyboard alone. */
async function checkIn(workbench: Workbench, week: number, plan: ReadonlyMap<string, KeyResult>): Promise<CheckInCost> {
  const { page } = workbench;
  const ids = (await rows(workbench).locator('h2 > span').allInnerTexts()).map((id) => id.trim());
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await workbench.heading.focus();
  await press('Tab');
  await press('Tab');
  for (const id of ids.slice(0, READINGS_A_WEEK)) {
    const keyResult = plan.get(id);
    if (!keyResult) throw new Error(`${id} is not in the plan.`);
    for (const text of [String(readingAt(keyResult, week)), '7', `Week ${week}`]) {
      await page.keyboard.type(text);
      await press('Enter');
    }
  }
  if (week === FIRST_WEEK) await picture(workbench, '2-check-in-filled');
  const sent = await workbench.ask('messageCount');
  await press('Control+Enter');
  await workbench.button(CHECK_IN_MESSAGES.en.save({ count: 0 })).waitFor();
  await workbench.text(workbench.words.reports.checkInsSaved({ count: READINGS_A_WEEK })).waitFor();
  await workbench.rested();
  return { presses, messages: (await workbench.ask('messageCount')) - sent };
}

/** What becomes of the clipboard on a page that knows nothing of Lamppost: pasted as an e-mail and as plain text. */
async function paste(
  workbench: Workbench,
): Promise<{ readonly rich: string; readonly cells: number; readonly plain: string }> {
  const mail = await workbench.page.context().newPage();
  await mail.setContent(
    '<div contenteditable style="min-height:300px;padding:16px;font:15px Calibri,Carlito,sans-serif"></div><textarea rows="40" cols="120"></textarea>',
  );
  await mail.locator('div').focus();
  await mail.keyboard.press('Control+V');
  await mail.locator('textarea').focus();
  await mail.keyboard.press('Control+V');
  await keep('5-pasted.png', () => mail.screenshot({ fullPage: true }));
  const pasted = {
    rich: await mail.locator('div').first().innerText(),
    cells: await mail.locator('div td').count(),
    plain: await mail.locator('textarea').inputValue(),
  };
  await mail.close();
  return pasted;
}

test('a team plays its quarter: built, checked in for six weeks, shared, closed, and the next one prepared', async () => {
  const workbench = await open();
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { words } = workbench;
  const [checkInWords, shareWords, closeWords] = [CHECK_IN_MESSAGES.en, SHARE_MESSAGES.en, CLOSE_MESSAGES.en];

  // Built for the next quarter.
  await workbench.pane.getByLabel(words.start.team).fill('Growth marketing');
  const quarters = workbench.field(words.start.quarter);
  await quarters.selectOption({ index: 1 });
  const quarter = await quarters.inputValue();
  const parsed = parseQuarter(quarter) ?? { year: 0, number: 1 };
  const next = formatQuarter(nextQuarter(parsed));
  const { start, end } = quarterDates(parsed);
  await picture(workbench, '0-start');
  await workbench.button(words.start.build).click();
  await workbench.pane.getByRole('heading', { level: 1, name: 'Growth marketing' }).waitFor();
  await workbench.rested();
  await picture(workbench, '1-built');
  const built = await okrsIn(await workbench.save());
  const plan = new Map(built.keyResults.map((keyResult) => [keyResult.id ?? '', keyResult]));

  // Six weeks. The screen stays open: only the day moves on, and the stalest key results come first.
  await workbench.button(words.frame.checkIn).click();
  const days = Array.from({ length: WEEKS }, (_, week) => start + 7 * (FIRST_WEEK + week));
  for (const [index, day] of days.entries()) {
    await setDay(workbench, day);
    await eventually(async () => expect(await workbench.field(checkInWords.day).inputValue()).toBe(isoFromDay(day)));
    await workbench.rested();
    const { presses, messages } = await checkIn(workbench, FIRST_WEEK + index, plan);
    expect(presses).toBeLessThan(40);
    // One to read, one to write, one to show what is there now.
    expect(messages).toBeLessThanOrEqual(3);
  }
  await picture(workbench, '3-six-weeks-later');

  // Shared: what leadership gets by e-mail says what the sheet says.
  const beforeSharing = await workbench.ask('messageCount');
  await workbench.button(words.frame.share).click();
  await workbench.pane.getByRole('article').waitFor();
  await workbench.button(shareWords.copy).click();
  await workbench.text(shareWords.copied).waitFor();
  expect((await workbench.ask('messageCount')) - beforeSharing).toBeLessThanOrEqual(3);
  const { rich, cells, plain } = await paste(workbench);
  const summary = usualSheetName('summary', 'en');
  const overall = Number(await workbench.cell(`${summary}!B5`)).toFixed(2);
  for (const text of [rich, plain]) {
    for (const part of ['Growth marketing', quarter, overall]) expect(text).toContain(part);
    // In the sentence "We will ..." the first letter is a small one.
    for (const objective of built.objectives) expect(text).toContain(objective.text.slice(1));
  }
  expect(cells).toBeGreaterThan(built.objectives.length);
  expect(plain).not.toContain('<');
  await workbench.ask('select', `${summary}!A1`);
  await picture(workbench, '4-share');
  const shared = await workbench.save();
  await keep('4-shared.xlsx', () => Promise.resolve(shared));
  expect(await disagreements(await openFileHost(shared), days.at(-1) ?? start)).toEqual([]);

  // Closed once it is over, one objective after the other, as suggested.
  await setDay(workbench, end + 4);
  await workbench.go('plan');
  await workbench.text(words.plan.closeOver({ quarter })).waitFor();
  await picture(workbench, '6-over');
  await workbench.button(words.plan.closeQuarter).first().click();
  await workbench.button(closeWords.begin).click();
  await picture(workbench, '7-review');
  for (let step = 1; step <= built.objectives.length; step += 1) {
    await workbench.text(closeWords.step({ step: String(step), of: String(built.objectives.length) })).waitFor();
    await workbench.button(closeWords.next).click();
  }
  await workbench.heading.getByText(closeWords.readyTitle, { exact: true }).waitFor();
  await picture(workbench, '8-ready');
  await workbench.rested();
  const beforeClosing = await workbench.ask('messageCount');
  await workbench.button(closeWords.close({ quarter })).click();
  await workbench.heading.getByText(closeWords.done.closed({ quarter }), { exact: true }).waitFor();
  await workbench.rested();
  // One to read, one to write; then the pane reads what is there now, and once more when the sheets tell of the change.
  expect((await workbench.ask('messageCount')) - beforeClosing).toBeLessThanOrEqual(4);
  await picture(workbench, '9-closed');
  await workbench.button(closeWords.done.toPlan).click();
  await workbench.text(next).first().waitFor();
  await workbench.ask('select', workbench.address('keyResults', 0, 'id'));
  await workbench.ask('waitForCalculation');
  await picture(workbench, '10-next-quarter');

  // The file has it all.
  const bytes = await workbench.save();
  expect(await disagreements(await openFileHost(bytes), end + 4)).toEqual([]);
  await keep('11-closed.xlsx', () => Promise.resolve(bytes));
  const { settings, checkIns, keyResults } = await okrsIn(bytes);
  expect(settings.quarterText).toBe(next);
  const added = checkIns.slice(built.checkIns.length);
  expect(added.map(({ when }) => dayOf(when))).toEqual(
    days.flatMap((day) => Array.from({ length: READINGS_A_WEEK }, () => day)),
  );
  expect(added.map(({ value }) => numberOf(value))).toEqual(
    added.map(({ keyResult, note }) => {
      const known = plan.get(keyResult ?? '');
      return known ? readingAt(known, Number(note.replace('Week ', ''))) : null;
    }),
  );
  // Six weeks of five reach every key result: nobody is left behind while others are asked twice.
  expect(new Set(added.map(({ keyResult }) => keyResult)).size).toBe(plan.size);

  const closed = keyResults.filter((row) => row.quarter !== null && formatQuarter(row.quarter) === quarter);
  const prepared = keyResults.filter((row) => row.quarter !== null && formatQuarter(row.quarter) === next);
  expect(closed.map(({ id }) => id)).toEqual([...plan.keys()]);
  expect(closed.filter(({ finalGrade }) => numberOf(finalGrade) === null)).toEqual([]);
  expect(prepared.length).toBeGreaterThan(0);
  expect([...closed, ...prepared]).toHaveLength(keyResults.length);
  for (const row of prepared) {
    const old = closed.find(({ id }) => id === row.follows);
    expect(numberOf(row.start)).toBe(old ? numberOf(old.current) : NaN);
    expect(checkIns.filter(({ keyResult }) => keyResult === row.id)).toEqual([]);
  }
});
