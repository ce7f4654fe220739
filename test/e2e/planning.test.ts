import { workbenches, type Workbench } from './support/workbench';

const open = workbenches();

async function write(workbench: Workbench, title: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await workbench.pane.getByRole('heading', { level: 1, name: title }).waitFor();
  for (const [label, text] of Object.entries(fields)) {
    const field = workbench.field(label);
    if ((await field.evaluate((control) => control.tagName)) === 'SELECT') await field.selectOption({ label: text });
    else await field.fill(text);
  }
  await workbench.button('Save').click();
  await workbench.tree.waitFor();
  await workbench.rested();
}

describe('the plan', () => {
  test('takes a new objective, a key result under it and an action under that, and the sheets have them', async () => {
    const workbench = await open({ example: 'b2b-saas' });
    await workbench.button('Add objective').click();
    await write(workbench, 'New objective', { Objective: 'Win the trust of the public sector', Owner: 'Ada Moss' });
    await workbench.expectCell(workbench.address('objectives', 4, 'text'), 'Win the trust of the public sector');
    await workbench.row('O5').click();
    await workbench.button('Add key result').click();
    await write(workbench, 'New key result', {
      'Key result': 'Sign 5 city councils',
      Owner: 'Ada Moss',
      Start: '0',
      Target: '5',
      Current: '1',
    });
    await workbench.expectCell(workbench.address('keyResults', 14, 'objective'), 'O5');
    await workbench.expectCell(workbench.address('keyResults', 14, 'score'), 0.2);
    await workbench.row('O5.KR1').click();
    await workbench.button('Add action').click();
    await write(workbench, 'New action', { Action: 'Call ten city councils', Due: '2026-12-04' });
    await workbench.expectCell(workbench.address('actions', 22, 'keyResult'), 'O5.KR1');
    await workbench.row('O5.KR1.A1').getByText('Dec 4, 2026').waitFor();
    await workbench.text('Added: Call ten city councils.').waitFor();
  });

  test('remarks on a text while it is typed, before anything is written', async () => {
    const workbench = await open({ example: 'b2b-saas' });
    const before = await workbench.ask('messageCount');
    await workbench.button('Add objective').click();
    const remarks = workbench.pane.getByRole('region', { name: 'While you write' });
    await workbench.field('Objective').pressSequentially('Website and 300 leads');
    await remarks.getByRole('listitem').first().waitFor();
    await workbench.field('Objective').fill('Become the first address for advice');
    await remarks.getByText('Reads well.').waitFor();
    expect(await workbench.cell(workbench.address('objectives', 4, 'text'))).toBeNull();
    expect(await workbench.ask('messageCount')).toBe(before);
  });

  test('asks before it leaves what was typed', async () => {
    const workbench = await open({ example: 'b2b-saas' });
    await workbench.button('Add objective').click();
    await workbench.field('Objective').fill('Become the first address for advice');
    await workbench.button('Cancel').click();
    await workbench.text('You have changes that are not saved.').waitFor();
    await workbench.button('Keep editing').click();
    expect(await workbench.field('Objective').inputValue()).toBe('Become the first address for advice');
    await workbench.button('Back to the plan').click();
    await workbench.button('Discard').click();
    await workbench.tree.waitFor();
    expect(await workbench.cell(workbench.address('objectives', 4, 'text'))).toBeNull();
  });

  test('changes a row, and its score with it', async () => {
    const workbench = await open({ example: 'b2b-saas' });
    await workbench.row('O4.KR1').click();
    await workbench.button('Edit').click();
    await write(workbench, 'Key result O4.KR1', { Current: '1,700', Owner: 'Bo Lind' });
    await workbench.text('O4.KR1: 2 cells written.').waitFor();
    await workbench.expectCell(workbench.address('keyResults', 11, 'current'), 1700);
    await workbench.expectCell(workbench.address('keyResults', 11, 'owner'), 'Bo Lind');
    await workbench.row('O4.KR1').getByText('0.50').waitFor();
  });

  test('moves a key result under another objective, and back by Undo', async () => {
    const workbench = await open({ example: 'b2b-saas' });
    const parent = workbench.address('keyResults', 0, 'objective');
    await workbench.row('O1.KR1').click();
    await workbench.button('Move').click();
    const question = workbench.pane.getByRole('group', { name: 'Move O1.KR1' });
    await question.getByLabel('To which objective?').selectOption('O2');
    await question.getByRole('button', { name: 'Move', exact: true }).click();
    await workbench.text('O1.KR1 now belongs to O2.').waitFor();
    await workbench.expectCell(parent, 'O2');
    await workbench.button('Undo').click();
    await workbench.expectCell(parent, 'O1');
  });

  test('drops an action without deleting it, and brings it back', async () => {
    const workbench = await open({ example: 'b2b-saas' });
    const state = workbench.address('actions', 1, 'state');
    await workbench.row('O1.KR1.A2').click();
    await workbench.button('Drop').click();
    await workbench.pane
      .getByRole('group', { name: /^Drop O1\.KR1\.A2\?/ })
      .getByRole('button', { name: 'Drop' })
      .click();
    await workbench.expectCell(state, 'Dropped');
    await workbench.text('O1.KR1.A2 is dropped. Its row is still in the sheet.').waitFor();
    await workbench.row('O1.KR1.A2').click();
    await workbench.button('Bring back').click();
    await workbench.expectCell(state, 'To do');
  });

  test('selects the row that is selected in the sheet, and the reverse', async () => {
    const workbench = await open({ example: 'b2b-saas' });
    await workbench.ask('select', workbench.address('keyResults', 4, 'target'));
    await workbench.pane
      .locator('[role="treeitem"][aria-selected="true"]')
      .getByText('O2.KR1', { exact: true })
      .waitFor();
    await workbench.row('O3').click();
    await workbench.expectSelection(workbench.address('objectives', 2, 'text'));
    await workbench.pane.locator('[role="treeitem"][aria-selected="true"]').getByText('O3', { exact: true }).waitFor();
  });
});
