import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GLOSSARY_MESSAGES } from '../../src/i18n/glossary';
import { workbenches } from './support/workbench';

const open = workbenches();

/** Pictures to look at, when somebody wants them: `PICTURES=folder`. */
const pictures = process.env['PICTURES'];

test('objectives that support each other are shown, gone to, and a circle or a dropped one is found', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const { plan } = workbench.words;
  await workbench.type(workbench.address('objectives', 0, 'supports'), 'O2');
  await workbench.row('O1').getByText(`${plan.supports} O2`).waitFor();
  await workbench.row('O2').getByText(`${plan.supportedBy} O1`).waitFor();
  await workbench.row('O1').click();
  await workbench.pane.getByRole('group', { name: plan.supports }).getByRole('button').click();
  await workbench.expectSelection(workbench.address('objectives', 1, 'text'));
  await workbench.pane.getByRole('group', { name: plan.supportedBy }).getByRole('button', { name: / O1 / }).waitFor();
  if (pictures) {
    await writeFile(path.join(pictures, 'cascade-en.png'), await workbench.page.locator('#pane').screenshot());
  }

  await workbench.type(workbench.address('objectives', 1, 'supports'), 'O1');
  await workbench.validate();
  await workbench.findingSaying('O1 → O2 → O1').first().waitFor();
  await workbench.findingSaying('O2 → O1 → O2').first().waitFor();

  await workbench.type(workbench.address('objectives', 1, 'supports'), 'Revenue');
  await workbench.ask('setCell', workbench.address('objectives', 1, 'state'), 'Dropped');
  await workbench.validate();
  const dropped = workbench.findingSaying('supports O2, which was dropped');
  await dropped.waitFor();
  await dropped.getByRole('button', { name: 'Support what O2 supported' }).click();
  await dropped.getByRole('button', { name: workbench.words.check.apply }).click();
  await workbench.expectCell(workbench.address('objectives', 0, 'supports'), 'Revenue');
});

test('a term that is defined in the pane is explained beside the key results that use it', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const words = GLOSSARY_MESSAGES.en;
  await workbench.type(workbench.address('keyResults', 0, 'text'), 'Increase brunches with clients from 15 to 35');
  const details = workbench.pane.locator('details').filter({ has: workbench.page.getByText('Glossary (') });
  await details.locator('summary').click();
  await details.getByLabel(words.term, { exact: true }).fill('Brunch');
  await details.getByLabel(words.definition, { exact: true }).fill('A late breakfast');
  await workbench.page.keyboard.press('Enter');
  await workbench.text(workbench.words.reports.keeping.glossary.added({ term: 'Brunch', definition: '' })).waitFor();
  await workbench.row('O1.KR1').click();
  await workbench.pane.locator('summary', { hasText: 'Brunch' }).click();
  await workbench.pane.locator('dd').getByText('A late breakfast').waitFor();
  await workbench.button(workbench.words.frame.checkIn).click();
  const row = workbench.pane
    .locator('form li')
    .filter({ has: workbench.page.locator('h2 > span', { hasText: 'O1.KR1' }) });
  await row.locator('summary', { hasText: 'Brunch' }).click();
  await row.getByText('A late breakfast').waitFor();
  workbench.visit.expectComplaints();
  const { complaints } = workbench.visit;
  expect(complaints.filter((text) => !text.startsWith('Dependency tree not found'))).toEqual([]);
});
