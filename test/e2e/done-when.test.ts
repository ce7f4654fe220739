import { openFileHost } from '../../src/hosts/file/file-host';
import { disagreements } from '../support/workbook-file';
import { exampleDay, scoresIn } from './support/saved-file';
import { workbenches, type Workbench } from './support/workbench';

const open = workbenches();

/** What is typed over, and by which rule that is found. */
const BREAKS = [
  { id: 'O1', table: 'objectives', row: 0, column: 'text', typed: 'Site web' },
  { id: 'O1.KR1', table: 'keyResults', row: 0, column: 'owner', typed: '' },
  { id: 'O1.KR2', table: 'keyResults', row: 1, column: 'current', typed: 'douze' },
] as const;

/** The formula of this cell is typed over as well: mended by its suggestion. */
const OVERWRITTEN = { table: 'keyResults', row: 2, column: 'score', id: 'O1.KR3' } as const;

const addressOf = (
  workbench: Workbench,
  {
    table,
    row,
    column,
  }: { readonly table: 'objectives' | 'keyResults'; readonly row: number; readonly column: string },
): string => workbench.address(table, row, column);

test('the French example is broken by hand, validated, mended, scored, edited, saved and opened again', async () => {
  const workbench = await open({ language: 'fr', example: 'b2b-saas' });
  const { check, reports } = workbench.words;
  const before = await Promise.all(BREAKS.map((place) => workbench.cell(addressOf(workbench, place))));
  const scoreBefore = await workbench.cell(addressOf(workbench, OVERWRITTEN));

  // Three rows are broken at the keyboard, and a formula.
  for (const place of BREAKS) await workbench.type(addressOf(workbench, place), place.typed);
  await workbench.type(addressOf(workbench, OVERWRITTEN), '0,9');

  // "Validate my OKRs" finds each, and takes to each cell.
  await workbench.validate();
  for (const place of BREAKS) {
    const finding = workbench.finding(place.id).first();
    await finding.waitFor();
    await finding.getByRole('button', { name: check.goToCell }).click();
    await workbench.expectSelection(addressOf(workbench, place));
  }

  // They are mended where they are, the formula by its suggestion.
  for (const [index, place] of BREAKS.entries()) {
    await workbench.type(addressOf(workbench, place), String(before[index] ?? '').replace('.', ','));
  }
  await workbench.text(check.stale).waitFor();
  const overwritten = workbench.finding(OVERWRITTEN.id).first();
  await overwritten.getByRole('button').nth(1).click();
  await workbench.pane.getByRole('group').getByRole('button', { name: check.apply, exact: true }).click();
  await workbench.text(/^Appliqué à O1\.KR3/).waitFor();
  await workbench.expectCell(addressOf(workbench, OVERWRITTEN), scoreBefore);
  await workbench.validate();
  for (const place of BREAKS) await workbench.finding(place.id).first().waitFor({ state: 'detached' });
  await workbench.finding('O2.KR3').first().waitFor();

  // The scores are right already; a new Current value changes them.
  await workbench.press('calculate-scores');
  await workbench.text(reports.scoredNothing).waitFor();
  const score = workbench.address('keyResults', 0, 'score');
  const scoreOfObjective = workbench.address('objectives', 0, 'score');
  const old = await workbench.cell(scoreOfObjective);
  await workbench.type(
    workbench.address('keyResults', 0, 'current'),
    String(await workbench.cell(workbench.address('keyResults', 0, 'target'))),
  );
  await workbench.expectCell(score, 1);
  expect(await workbench.cell(scoreOfObjective)).toBeGreaterThan(Number(old));

  // The saved file shows the same scores to whoever opens it.
  const bytes = await workbench.save();
  const file = await openFileHost(bytes);
  expect(await disagreements(file, await exampleDay(file))).toEqual([]);
  expect((await scoresIn(file))['O1.KR1']).toBe(1);

  // Opened again, the pane shows the plan.
  await workbench.open('okr.xlsx', bytes);
  await workbench.row('O1.KR1').waitFor();
  await workbench.expectCell(score, 1);
  expect(await workbench.row('O1.KR1').textContent()).toContain('1,00');
});
