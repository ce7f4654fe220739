import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { LANGUAGES } from '../../src/core/model/language';
import { usualSheetName } from '../../src/core/workbook/encode';
import { openFileHost } from '../../src/hosts/file/file-host';
import { SHARE_MESSAGES } from '../../src/i18n/share';
import { workbenches, type Workbench } from './support/workbench';

const open = workbenches();

/** Pictures to look at, when somebody wants them: `PICTURES=folder`. */
const pictures = process.env['PICTURES'];

async function openShare(workbench: Workbench): Promise<void> {
  await workbench.button(workbench.words.frame.share).click();
  await workbench.heading.getByText(SHARE_MESSAGES[workbench.language].title, { exact: true }).waitFor();
  await page(workbench).waitFor();
}

/** The summary in small. */
const page = (workbench: Workbench): Locator => workbench.pane.getByRole('article');

/** What the clipboard holds, by type. */
async function clipboard(workbench: Workbench): Promise<Readonly<Record<string, string>>> {
  return workbench.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const entries = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()] as const);
    return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
  });
}

/** A frame that may not write to the clipboard: as Excel on the web shows the pane. */
const refuseClipboard = (frame: Frame, what: 'the command' | 'both ways'): Promise<void> =>
  frame.evaluate((both) => {
    Object.assign(document, { execCommand: () => false });
    if (both) navigator.clipboard.write = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
  }, what === 'both ways');

/** Where Settings say after how many days a key result is stale. */
async function staleSetting(workbench: Workbench): Promise<string> {
  for (let row = 0; row < 30; row += 1) {
    if ((await workbench.cell(workbench.address('settings', row, 'key'))) === 'stale-after-days')
      return workbench.address('settings', row, 'value');
  }
  throw new Error('Settings do not say when a key result is stale.');
}

const summarySheet = (workbench: Workbench): string => usualSheetName('summary', workbench.language);

test('the summary is copied as rich and as plain text, and says the same as the sheet', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShare(workbench);
  const words = SHARE_MESSAGES.en;
  await workbench.button(words.copy).click();
  await workbench.text(words.copied).waitFor();
  const { 'text/html': html = '', 'text/plain': text = '' } = await clipboard(workbench);
  const overall = Number(await workbench.cell(`${summarySheet(workbench)}!B5`)).toFixed(2);
  for (const copied of [html, text]) {
    expect(copied).toContain('Marketing');
    expect(copied).toContain(overall);
    expect(copied).toContain('as measured by');
  }
  expect(html).toContain('<table');
  expect(html).toContain('background:');
  expect(text).not.toContain('<');
  expect(await page(workbench).innerText()).toContain(overall);
});

test('where the copy command is refused the newer way copies both forms', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  // Chromium says what it does with inline styles under the pane's policy.
  workbench.visit.expectComplaints();
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShare(workbench);
  await refuseClipboard(await workbench.frame(), 'the command');
  await workbench.button(SHARE_MESSAGES.en.copy).click();
  await workbench.text(SHARE_MESSAGES.en.copied).waitFor();
  const copied = await clipboard(workbench);
  expect(copied['text/plain']).toContain('as measured by');
  expect(copied['text/html']).toContain('as measured by');
});

test('where every way is refused the text stands there, selected, with what to press', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  await openShare(workbench);
  await refuseClipboard(await workbench.frame(), 'both ways');
  const words = SHARE_MESSAGES.en;
  await workbench.button(words.copy).click();
  await workbench.text(words.copyByHand({ keys: 'Ctrl+C' })).waitFor();
  const field = workbench.field(words.textToCopy);
  const selected = await field.evaluate((area: HTMLTextAreaElement) => ({
    text: area.value.slice(area.selectionStart, area.selectionEnd),
    isReadOnly: area.readOnly,
    hasFocus: document.activeElement === area,
  }));
  expect(selected.text).toContain('as measured by');
  expect(selected).toMatchObject({ isReadOnly: true, hasFocus: true });
});

test('the summary is locked and unlocked, also in the file, and a refresh goes through the lock', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const words = SHARE_MESSAGES.en;
  const sheet = summarySheet(workbench);
  const standing = async () => {
    const { sheets } = await (await openFileHost(await workbench.save())).read({ tables: [] });
    return sheets.filter((one) => one.protected);
  };
  await openShare(workbench);
  const roundTrips = async (button: string, said: string): Promise<number> => {
    const before = await workbench.ask('messageCount');
    await workbench.button(button).click();
    await workbench.text(said).waitFor();
    await workbench.rested();
    return (await workbench.ask('messageCount')) - before;
  };
  const { reports } = workbench.words;
  expect(await roundTrips(words.lock, reports.summaryLocked({ sheet }))).toBeLessThanOrEqual(3);
  await workbench.text(words.lockedHint({ sheet })).waitFor();
  expect(await standing()).toEqual([{ name: sheet, visible: true, protected: true, locked: true }]);
  await workbench.type(workbench.address('keyResults', 0, 'current'), '17');
  await workbench.expectCell(workbench.address('keyResults', 0, 'current'), 17);

  await workbench.rested();
  expect(await roundTrips(words.refresh, 'The Summary sheet is up to date')).toBeLessThanOrEqual(3);
  expect(await standing()).toHaveLength(1);
  expect(await roundTrips(words.unlock, reports.summaryUnlocked({ sheet }))).toBeLessThanOrEqual(3);
  expect(await standing()).toEqual([]);
});

test('a protection of the user is left alone, and said', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  workbench.visit.expectComplaints();
  const sheet = summarySheet(workbench);
  await workbench.ask('protectSheet', sheet, true);
  await openShare(workbench);
  await workbench.text(SHARE_MESSAGES.en.protectedHint({ sheet })).waitFor();
  expect(await workbench.button(SHARE_MESSAGES.en.lock).count()).toBe(0);
  await workbench.button(SHARE_MESSAGES.en.refresh).click();
  await workbench.text(`The sheet “${sheet}” is protected.`).waitFor();
  await workbench.text('Nothing was changed.').waitFor();
});

test('a suggested risk is edited and put on the sheet beside what people typed, which stays', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const words = SHARE_MESSAGES.en;
  const sheet = summarySheet(workbench);
  const risks = [52, 53, 54].map((row) => `${sheet}!F${row}`);
  await workbench.ask('setCell', risks[0] ?? '', 'Typed by a person');
  await openShare(workbench);
  const risk = workbench.field(words.risk);
  const suggested = await risk.inputValue();
  expect(suggested).toMatch(/^“.+” is (off track|at risk): \d\.\d\d, with \d\.\d\d expected by now/);
  await risk.fill(`${suggested} Help wanted.`);
  await workbench.pane.locator('form').filter({ has: risk }).getByRole('button', { name: words.put }).click();
  await workbench.text(workbench.words.reports.notePut({ sheet })).waitFor();
  expect(await workbench.cell(risks[0] ?? '')).toBe('Typed by a person');
  expect(await workbench.cell(risks[1] ?? '')).toBe(`${suggested} Help wanted.`);
  await page(workbench).getByText('Help wanted.').waitFor();
  expect(await risk.inputValue()).not.toBe(suggested);
});

test('the print view holds the page and nothing else, as one landscape page', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  await openShare(workbench);
  const frame = await workbench.frame();
  await frame.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      const view = document.querySelector('[data-print]');
      const box = view?.getBoundingClientRect();
      Object.assign(window, {
        printed: { text: view?.textContent, title: document.title, ratio: (box?.height ?? 0) / (box?.width ?? 1) },
      });
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await workbench.button(SHARE_MESSAGES.en.print).click();
  const printed = await frame.evaluate(() => Reflect.get(window, 'printed') as Record<string, unknown>);
  expect(printed['text']).toContain('as measured by');
  expect(printed['title']).toContain('Marketing');
  expect(printed['ratio']).toBeLessThanOrEqual(186 / 259);
  await frame.waitForFunction(() => document.querySelector('[data-print]') === null);
  expect(await workbench.text('does not let the pane print').count()).toBe(0);
});

test('where the pane may not print, it says where to print instead', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  await openShare(workbench);
  const frame = await workbench.frame();
  await frame.evaluate(() => {
    window.print = () => undefined;
  });
  await workbench.button(SHARE_MESSAGES.en.print).click();
  await workbench.text(SHARE_MESSAGES.en.printRefused({ sheet: summarySheet(workbench) })).waitFor();
});

test('a reminder to an owner whose readings are stale is copied', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.ask('setCell', await staleSetting(workbench), '1');
  await openShare(workbench);
  const [first] = await workbench.pane.getByRole('button', { name: /^Copy reminder to / }).allInnerTexts();
  if (first === undefined) throw new Error('The example has nobody to remind.');
  await workbench.button(first).click();
  await workbench.text(SHARE_MESSAGES.en.copied).waitFor();
  const { 'text/plain': text = '', 'text/html': html = '' } = await clipboard(workbench);
  expect(text).toContain(`Hello ${first.replace('Copy reminder to ', '')},`);
  expect(text).toMatch(/\n- O\d\.KR\d /);
  expect(html).toContain('<br>');
});

test('the ribbon’s summary leads to the Share screen', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  await workbench.press('leadership-summary');
  await workbench.heading.getByText(SHARE_MESSAGES.en.title, { exact: true }).waitFor();
  await workbench.text('The Summary sheet is up to date').waitFor();
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
    await openShare(workbench);
    const size = await frame.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(size[1]).toBe(300);
    expect(size[0]).toBe(size[1]);
    if (pictures) {
      await workbench.page.setViewportSize({ width: 1280, height: 2300 });
      await writeFile(
        path.join(pictures, `share-${language}-${colorScheme}.png`),
        await workbench.page.locator('#pane').screenshot(),
      );
    }
  });
});
