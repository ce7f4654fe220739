import { workbenches } from './support/workbench';

const open = workbenches();

test('formulas that were typed over are put back by "Calculate scores", which says how many', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const places = [
    workbench.address('keyResults', 0, 'score'),
    workbench.address('keyResults', 4, 'score'),
    workbench.address('objectives', 2, 'score'),
  ];
  const before = await Promise.all(places.map((place) => workbench.cell(place)));
  for (const place of places) await workbench.type(place, '0.99');
  await workbench.press('calculate-scores');
  await workbench.text('3 formulas restored').waitFor();
  await workbench.text('Score in Key results: 2 cells').waitFor();
  await workbench.text('Score in Objectives: 1 cell').waitFor();
  for (const [index, place] of places.entries()) {
    await workbench.expectCell(place, before[index] ?? null);
    expect(await workbench.ask('formulaOf', place)).toMatch(/^=/);
  }
  await workbench.press('calculate-scores');
  await workbench.text('Every score was right already. Nothing was changed.').waitFor();
});

test('a new Current value moves score, objective and summary in the sheet at once, and then the plan', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const overall = await workbench.cell('Summary!B5');
  await workbench.row('O4.KR1').getByText('0.05').waitFor();
  await workbench.type(workbench.address('keyResults', 11, 'current'), '2000');
  await workbench.expectCell(workbench.address('keyResults', 11, 'score'), 1);
  expect(await workbench.cell('Summary!B5')).toBeGreaterThan(Number(overall));
  await workbench.row('O4.KR1').getByText('1.00').waitFor();
});
