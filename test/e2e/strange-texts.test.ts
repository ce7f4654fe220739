import { workbenches } from './support/workbench';

const open = workbenches();

/** Texts that something on the way might run, calculate, or take for a pattern. */
const STRANGE = ['<script>alert(1)</script>', '=1+1', '+cmd|x', '$& and $1', '<img src=x onerror=alert(1)>'] as const;

test('whatever a text looks like, it is shown as it was written: in the pane, the sheet, the findings and the file', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const dialogues: string[] = [];
  workbench.page.on('dialog', (dialogue) => {
    dialogues.push(dialogue.message());
    void dialogue.dismiss();
  });
  for (const [index, text] of STRANGE.entries()) {
    await workbench.button('Add objective').click();
    await workbench.field('Objective').fill(text);
    await workbench.button('Save').click();
    await workbench.tree.getByText(text).waitFor();
    const address = workbench.address('objectives', 4 + index, 'text');
    await workbench.expectCell(address, text);
    expect(await workbench.ask('formulaOf', address)).toBeNull();
  }
  await workbench.validate();
  for (const text of STRANGE) await workbench.pane.getByRole('heading', { level: 2 }).getByText(text).waitFor();

  const bytes = await workbench.save();
  await workbench.open('strange.xlsx', bytes);
  for (const [index, text] of STRANGE.entries()) {
    await workbench.tree.getByText(text).waitFor();
    await workbench.expectCell(workbench.address('objectives', 4 + index, 'text'), text);
  }
  expect(dialogues).toEqual([]);
});
