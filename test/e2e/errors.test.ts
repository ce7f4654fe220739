import { workbenches } from './support/workbench';

const open = workbenches();

test('a protected sheet is named, nothing is changed, and after unprotecting it works', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  workbench.visit.expectComplaints();
  await workbench.ask('protectSheet', 'Key results', true);
  await workbench.press('validate');
  await workbench.text('The sheet “Key results” is protected.').waitFor();
  await workbench.text('Nothing was changed.').waitFor();
  await workbench.text('Choose Review > Unprotect Sheet, then try again.').waitFor();
  expect(await workbench.cell(workbench.address('objectives', 0, 'check'))).toBeNull();
  await workbench.ask('protectSheet', 'Key results', false);
  await workbench.validate();
  await workbench.finding('O2.KR3').waitFor();
});

test('while a cell is being edited the pane says so, and "Try again" works when it is not', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  workbench.visit.expectComplaints();
  await workbench.ask('setCellEditMode', true);
  await workbench.press('validate');
  await workbench.text('A cell is being edited, so Excel lets nobody else write.').waitFor();
  await workbench.text('Nothing was changed.').waitFor();
  await workbench.ask('setCellEditMode', false);
  await workbench.button('Try again').click();
  await workbench.finding('O2.KR3').waitFor();
  await workbench.text('A cell is being edited').waitFor({ state: 'detached' });
});

test('a workbook whose structure is protected gets no sheet, and the form keeps what was typed', async () => {
  const workbench = await open();
  workbench.visit.expectComplaints();
  await workbench.ask('protectStructure', true);
  await workbench.field('Team *').or(workbench.pane.getByLabel('Team')).first().fill('Growth');
  await workbench.button('Build my workbook').click();
  await workbench.text('The structure of this workbook is protected').waitFor();
  expect(await workbench.ask('sheetNames')).toEqual(['Sheet1']);
  expect(await workbench.pane.getByLabel('Team').inputValue()).toBe('Growth');
  await workbench.ask('protectStructure', false);
  await workbench.button('Build my workbook').click();
  await workbench.tree.waitFor();
});

test('a file that is no workbook is refused, and what is open stays open', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  await workbench.open('notes.xlsx', new TextEncoder().encode('not a workbook'));
  await workbench.page.getByRole('status').getByText('notes.xlsx cannot be read as an .xlsx workbook.').waitFor();
  expect(await workbench.cell(workbench.address('objectives', 0, 'id'))).toBe('O1');
  await workbench.tree.waitFor();
});
