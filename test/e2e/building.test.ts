import { LANGUAGES } from '../../src/core/model/language';
import { SHEET_KEYS, SCHEMA } from '../../src/core/workbook/schema';
import { usualSheetName } from '../../src/core/workbook/encode';
import { LANGUAGE_NAMES } from '../../src/i18n/load';
import { workbenches, type Workbench } from './support/workbench';

const open = workbenches();

/** The two messages after a build that fill the pane and watch the sheets are those of any opening. */
const FOR_THE_BUILD = 3;
const FOR_OPENING = 2;

async function headers(workbench: Workbench, table: 'objectives' | 'keyResults' | 'actions'): Promise<unknown[]> {
  const sheet = usualSheetName(SCHEMA[table].sheet, workbench.language);
  const row = Object.keys(SCHEMA[table].columns).map((column) => workbench.address(table, -1, column));
  expect(row[0]).toBe(`${sheet}!A1`);
  return Promise.all(row.map((address) => workbench.cell(address)));
}

describe('the Start screen', () => {
  test.each(LANGUAGES)('builds the example workbook in %s and shows the first thing to do', async (language) => {
    const workbench = await open({ language });
    const { start, frame } = workbench.words;
    await workbench.pane.getByLabel(start.team).fill('Croissance & Co.');
    const quarters = workbench.pane.getByLabel(start.quarter, { exact: true });
    await quarters.selectOption({ index: 2 });
    const quarter = await quarters.inputValue();
    await workbench.pane.getByLabel(start.language).selectOption(language);
    await workbench.pane.getByRole('radio', { name: start.examples['b2b-saas'].name }).check();
    const before = await workbench.ask('messageCount');

    await workbench.button(start.build).click();

    const firstThing = workbench.pane.getByRole('region', { name: frame.firstThing });
    await firstThing.getByText(start.firstSteps['b2b-saas']).waitFor();
    await workbench.rested();
    expect((await workbench.ask('messageCount')) - before).toBeLessThanOrEqual(FOR_THE_BUILD + FOR_OPENING);
    await workbench.pane.getByRole('heading', { level: 1, name: 'Croissance & Co.' }).waitFor();
    await workbench.text(quarter).waitFor();
    expect(await workbench.ask('sheetNames')).toEqual(
      expect.arrayContaining(SHEET_KEYS.map((key) => usualSheetName(key, language))),
    );
    for (const table of ['objectives', 'keyResults', 'actions'] as const) {
      expect(await headers(workbench, table)).toEqual(
        Object.values(SCHEMA[table].columns).map(({ header }) => header[language]),
      );
    }
    expect(await workbench.cell(workbench.address('objectives', 0, 'id'))).toBe('O1');
    expect(await workbench.cell(workbench.address('keyResults', 0, 'score'))).toEqual(expect.any(Number));
    await workbench.expectSelection(workbench.address('objectives', 0, 'text'));
  });

  test('builds in another language than its own', async () => {
    const workbench = await open({ language: 'en' });
    await workbench.pane.getByLabel('Team').fill('Marketing');
    await workbench.pane.getByLabel('Language of the workbook').selectOption({ label: LANGUAGE_NAMES.pl });
    await workbench.button('Build my workbook').click();
    await workbench.button('Validate my OKRs').waitFor();
    expect(await workbench.ask('sheetNames')).toContain('Kluczowe rezultaty');
    await workbench.pane.getByRole('heading', { level: 2, name: 'First thing to do' }).waitFor();
  });

  test('builds a blank workbook, whose first thing to do is the first objective', async () => {
    const workbench = await open();
    await workbench.pane.getByLabel('Team').fill('Marketing');
    await workbench.pane.getByRole('radio', { name: 'A blank workbook' }).check();
    await workbench.button('Build my workbook').click();
    await workbench.text('Write your first objective').waitFor();
    await workbench.button('Add objective').click();
    await workbench.pane.getByRole('heading', { level: 1, name: 'New objective' }).waitFor();
  });

  test('asks for the team and builds nothing without it', async () => {
    const workbench = await open();
    const before = await workbench.ask('messageCount');
    await workbench.button('Build my workbook').click();
    await workbench.pane.getByRole('alert').getByText('Give your team a name').waitFor();
    await eventuallyFocused(workbench);
    expect(await workbench.ask('sheetNames')).toEqual(['Sheet1']);
    expect(await workbench.ask('messageCount')).toBe(before);
  });
});

async function eventuallyFocused(workbench: Workbench): Promise<void> {
  await workbench.pane.locator('input:focus').waitFor();
  expect(await workbench.pane.getByLabel('Team').evaluate((field) => field === document.activeElement)).toBe(true);
}
