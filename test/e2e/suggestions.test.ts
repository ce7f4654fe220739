import { workbenches } from './support/workbench';

const open = workbenches();

describe('a suggestion', () => {
  test('is shown before it is written, and its finding is gone afterwards', async () => {
    const workbench = await open({ example: 'b2b-saas' });
    const current = workbench.address('keyResults', 1, 'current');
    await workbench.type(current, '12 000 leads');
    await workbench.validate();
    const finding = workbench.finding('O1.KR2');
    await finding.getByRole('button', { name: 'Store it as a number' }).click();
    await finding.getByText('It would read').waitFor();
    await finding.getByText('Current: 12,000', { exact: true }).waitFor();
    expect(await workbench.cell(current)).toBe('12 000 leads');
    await finding.getByRole('button', { name: 'Apply' }).click();
    await workbench.expectCell(current, 12000);
    await finding.waitFor({ state: 'detached' });
    await workbench.text('Applied to O1.KR2').waitFor();
  });

  test('with blanks is applied when a person has filled them in, not before', async () => {
    const workbench = await open({ example: 'b2b-saas' });
    await workbench.validate();
    const text = workbench.address('keyResults', 9, 'text');
    const before = await workbench.cell(text);
    const finding = workbench.finding('O3.KR3');
    await finding.getByRole('button', { name: 'fill in the blanks' }).click();
    await finding.getByText('Fill in what is open:').waitFor();
    await finding.getByRole('button', { name: 'Apply' }).click();
    await finding.getByText('Something is still open here.').first().waitFor();
    expect(await workbench.cell(text)).toBe(before);

    const wanted = 'Raise the number of customers at our webinars from 45 to 105';
    await finding.getByLabel('Key result').fill(wanted);
    for (const other of await finding.locator('textarea').all()) {
      if (/_{2,}|…|\[/.test(await other.inputValue())) await other.fill('45');
    }
    await finding.getByRole('button', { name: 'Apply' }).click();
    await workbench.expectCell(text, wanted);
    await workbench.text('Applied to O3.KR3').waitFor();
  });

  test('can be left without writing anything', async () => {
    const workbench = await open({ example: 'b2b-saas' });
    await workbench.validate();
    const finding = workbench.finding('O3.KR3');
    const offer = finding.getByRole('button', { name: 'fill in the blanks' });
    await offer.click();
    await finding.locator('textarea').first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await offer.waitFor();
  });
});

test('a rule that is turned off finds nothing any more, and finds it again after Undo', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  await workbench.validate();
  const finding = workbench.findingSaying('Nobody owns this key result.');
  await finding.getByRole('button', { name: /^Turn this rule off/ }).click();
  await workbench.text('is now off in this workbook.').waitFor();
  await finding.waitFor({ state: 'detached' });
  await workbench.text('0 errors, 1 warning').or(workbench.text('1 warning,')).first().waitFor();
  await workbench.button('Undo').click();
  await finding.waitFor();
  await workbench.text('is on again.').waitFor();
});
