import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { LANGUAGES } from '../../src/core/model/language';
import type { TableKey } from '../../src/core/model/okrs';
import { SCHEMA, columnSchema } from '../../src/core/workbook/schema';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { openFileHost } from '../../src/hosts/file/file-host';
import { GLOSSARY_MESSAGES } from '../../src/i18n/glossary';
import { NOT_NOW_MESSAGES } from '../../src/i18n/not-now';
import { workbenches, type Workbench } from './support/workbench';

const open = workbenches();

/** Pictures to look at, when somebody wants them: `PICTURES=folder`. */
const pictures = process.env['PICTURES'];

/** When a table has grown, the workbench's calculation engine complains of entries of its own that are gone; nothing else may. */
function onlyOfTheEngine(workbench: Workbench): void {
  workbench.visit.expectComplaints();
  const { complaints } = workbench.visit;
  expect(complaints.filter((text) => !text.startsWith('Dependency tree not found'))).toEqual([]);
}

/** Cells of a column in the saved file. */
async function columnOf(bytes: Uint8Array, table: TableKey, column: string): Promise<readonly CellValue[]> {
  const host = await openFileHost(bytes);
  const { tables } = await host.read({ tables: [SCHEMA[table].name] });
  const index = tables[0]?.headers.indexOf(columnSchema(table, column).header.en) ?? -1;
  return tables[0]?.rows.map((row) => row[index] ?? null) ?? [];
}

/** A folded list beside the plan, by the word that its title begins with. */
async function shelf(workbench: Workbench, table: 'notNow' | 'glossary'): Promise<Locator> {
  const title = workbench.words.names.tables[table];
  const details = workbench.pane.locator('details').filter({ has: workbench.page.getByText(`${title} (`) });
  await details.locator('summary').first().click();
  return details;
}

/**
 * One to read, one to write, one to show what is there now. On a slow machine the pane has meanwhile heard of the edit and looks once more,
 * as it does after any; that a command itself takes two is counted where nothing listens, in the contract suite.
 */
const MOST_MESSAGES = 4;

const messagesOf = async (workbench: Workbench, act: () => Promise<void>): Promise<number> => {
  const before = await workbench.ask('messageCount');
  await act();
  return (await workbench.ask('messageCount')) - before;
};

test('a key result is moved to Not now with a reason, found in the file, and brought back by one click', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const words = NOT_NOW_MESSAGES.en;
  const { keeping } = workbench.words.reports;
  const before = await workbench.save();
  await workbench.row('O1.KR1').click();
  // Showing the row in the sheet is a message of its own.
  await workbench.expectSelection(workbench.address('keyResults', 0, 'text'));
  await workbench.button(workbench.words.names.tables.notNow).click();
  await workbench.pane.getByLabel(words.moveReason).fill('Hiring comes first');
  const moving = await messagesOf(workbench, async () => {
    await workbench.button(words.move).click();
    await workbench.text(keeping.notNow.moved({ what: 'O1.KR1' })).waitFor();
  });
  expect(moving).toBeLessThanOrEqual(MOST_MESSAGES);
  const moved = await workbench.save();
  const text = (await columnOf(before, 'keyResults', 'text'))[0];
  expect(await columnOf(moved, 'notNow', 'request')).toContain(text);
  expect(await columnOf(moved, 'notNow', 'whyNotNow')).toContain('Hiring comes first');
  expect((await columnOf(moved, 'keyResults', 'weight'))[0]).toBe(0);
  for (const [table, column] of [
    ['keyResults', 'current'],
    ['checkIns', 'value'],
    ['actions', 'state'],
  ] as const) {
    expect(await columnOf(moved, table, column)).toEqual(await columnOf(before, table, column));
  }

  const list = await shelf(workbench, 'notNow');
  const bringing = await messagesOf(workbench, async () => {
    await list.getByRole('button', { name: words.bringBack({ what: String(text) }) }).click();
    await workbench.text(keeping.notNow['brought-back']({ what: 'O1.KR1' })).waitFor();
  });
  expect(bringing).toBeLessThanOrEqual(MOST_MESSAGES);
  const back = await workbench.save();
  expect(await columnOf(back, 'notNow', 'request')).toEqual(await columnOf(before, 'notNow', 'request'));
  expect((await columnOf(back, 'keyResults', 'weight'))[0]).toBe(null);
  onlyOfTheEngine(workbench);
});

test('a request and a term are added from the pane in one line, and taken back', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const { keeping } = workbench.words.reports;
  const before = await workbench.save();
  const requests = await shelf(workbench, 'notNow');
  await requests.getByLabel(NOT_NOW_MESSAGES.en.request, { exact: true }).fill('=A stand at the fair');
  await requests.getByLabel(NOT_NOW_MESSAGES.en.why, { exact: true }).fill('O1 first');
  const adding = await messagesOf(workbench, async () => {
    await workbench.page.keyboard.press('Enter');
    await workbench.text(keeping.notNow.added({ what: '=A stand at the fair' })).waitFor();
  });
  expect(adding).toBeLessThanOrEqual(MOST_MESSAGES);
  expect(await columnOf(await workbench.save(), 'notNow', 'request')).toContain('=A stand at the fair');
  await workbench.button(workbench.words.frame.undo).click();
  await workbench.text(keeping.notNow.undone({ what: '' })).waitFor();

  const terms = await shelf(workbench, 'glossary');
  await terms.getByLabel(GLOSSARY_MESSAGES.en.term, { exact: true }).fill('Stand');
  await terms.getByLabel(GLOSSARY_MESSAGES.en.definition, { exact: true }).fill('+6 square metres at a fair');
  const defining = await messagesOf(workbench, async () => {
    await workbench.page.keyboard.press('Enter');
    await workbench.text(keeping.glossary.added({ term: 'Stand', definition: '' })).waitFor();
  });
  expect(defining).toBeLessThanOrEqual(MOST_MESSAGES);
  expect((await columnOf(await workbench.save(), 'glossary', 'definition')).at(-1)).toBe('+6 square metres at a fair');
  await workbench.button(workbench.words.frame.undo).click();
  await workbench.text(keeping.glossary.undone({ term: '', definition: '' })).waitFor();

  const after = await workbench.save();
  expect(await columnOf(after, 'notNow', 'request')).toEqual(await columnOf(before, 'notNow', 'request'));
  expect(await columnOf(after, 'glossary', 'term')).toEqual(await columnOf(before, 'glossary', 'term'));
  onlyOfTheEngine(workbench);
});

test('when the sheet Not now is protected, the pane says so and the key result stays as it was', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const words = NOT_NOW_MESSAGES.en;
  await workbench.row('O1.KR1').click();
  await workbench.button(workbench.words.names.tables.notNow).click();
  await workbench.pane.getByLabel(words.moveReason).fill('Later');
  // What Excel says goes to the console, for whoever reports an issue.
  workbench.visit.expectComplaints();
  await workbench.ask('protectSheet', workbench.words.names.tables.notNow, true);
  await workbench.button(words.move).click();
  const failure = workbench.words.errors.codes['sheet-protected'];
  await workbench.text(failure.what({ subject: 'Not now' })).waitFor();
  await workbench.text(workbench.words.errors.damage['nothing-changed']).waitFor();
  await workbench.expectCell(workbench.address('keyResults', 0, 'weight'), null);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['light', 'dark'] as const)('fits into a pane of 300 px, %s', async (theme) => {
    const workbench = await open({ language, example: 'b2b-saas' });
    await workbench.page.selectOption('#ribbon-theme', theme);
    const frame = await workbench.frame();
    await workbench.page.locator('#pane').evaluate((pane) => {
      pane.style.width = '300px';
      pane.style.minWidth = '0';
    });
    const look = async (name: string): Promise<void> => {
      const size = await frame.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(size).toEqual([300, 300]);
      if (!pictures) return;
      await writeFile(
        path.join(pictures, `${name}-${language}-${theme}.png`),
        await workbench.page.locator('#pane').screenshot(),
      );
    };
    const requests = await shelf(workbench, 'notNow');
    await requests.locator('ul').scrollIntoViewIfNeeded();
    await look('not-now-list');
    await requests.locator('summary').click();
    const terms = await shelf(workbench, 'glossary');
    await terms.locator('ul').scrollIntoViewIfNeeded();
    await look('glossary-list');
    await workbench.row('O1.KR1').click();
    await look('selected');
    await workbench.button(workbench.words.names.tables.notNow).click();
    await workbench.pane.getByLabel(NOT_NOW_MESSAGES[language].moveReason).waitFor();
    await look('not-now-panel');
  });
});
