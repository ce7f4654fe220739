import { loadMessages } from '../../src/i18n/load';
import { eventually } from './support/eventually';
import { workbenches } from './support/workbench';

const open = workbenches();

test('"Leadership summary" shows the sheet and says what it wrote', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  await workbench.press('leadership-summary');
  await workbench.text('The Summary sheet was up to date').waitFor();
  expect(await workbench.ask('selection')).toMatch(/^Summary!/);
});

test('a button brings the closed pane back and shows its result there', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const side = workbench.page.locator('#side');
  await workbench.page.getByRole('button', { name: 'Close the pane' }).click();
  await side.waitFor({ state: 'hidden' });
  await workbench.validate();
  await side.waitFor({ state: 'visible' });
  await workbench.finding('O2.KR3').waitFor();
  await workbench.page.getByRole('button', { name: 'Close the pane' }).click();
  await workbench.page.getByRole('button', { name: 'Open Lamppost' }).click();
  await side.waitFor({ state: 'visible' });
});

test('a button pressed before there is a workbook shows the Start screen', async () => {
  const workbench = await open();
  await workbench.press('validate');
  await workbench.button('Build my workbook').waitFor();
});

test('the display language changes ribbon, grid and pane, and leaves the workbook in its own', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  await workbench.page.selectOption('#ribbon-language', 'pl');
  const { frame, plan } = await loadMessages('pl');
  await workbench.page.getByRole('button', { name: 'Sprawdź moje OKR-y' }).waitFor();
  await workbench.pane.getByRole('button', { name: frame.check, exact: true }).waitFor();
  await workbench.pane.getByRole('tree', { name: plan.tree }).waitFor();
  expect(await workbench.page.locator('html').getAttribute('lang')).toBe('pl');
  expect(await workbench.ask('sheetNames')).toContain('Key results');
});

test('the pane speaks another language than the ribbon if asked to, with the report that stands there', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  await workbench.validate();
  await workbench.pane.getByLabel('Language of this pane').selectOption('it');
  const { check } = await loadMessages('it');
  await workbench.pane.getByRole('heading', { level: 1, name: check.title }).waitFor();
  await workbench.pane.getByRole('button', { name: check.validateAgain }).waitFor();
  await workbench.page.getByRole('button', { name: 'Validate my OKRs' }).waitFor();
  expect(await workbench.pane.locator('html').getAttribute('lang')).toBe('it');
});

test('the theme changes page and pane, as the host has it', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const colours = (): Promise<readonly string[]> =>
    Promise.all(
      [workbench.page.locator('#ribbon'), workbench.pane.locator('.fui-FluentProvider')].map((place) =>
        place.evaluate((element) => getComputedStyle(element).backgroundColor),
      ),
    );
  const seen = new Set<string>();
  for (const theme of ['light', 'dark', 'high-contrast']) {
    await workbench.page.selectOption('#ribbon-theme', theme);
    await eventually(async () => {
      const [, pane = ''] = await colours();
      expect(seen).not.toContain(pane);
    });
    for (const colour of (await colours()).slice(1)) seen.add(colour);
  }
  expect(seen.size).toBe(3);
});
