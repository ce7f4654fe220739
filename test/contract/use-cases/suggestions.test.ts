import type { UseCases } from '../../../src/app/use-cases';
import type { Edit, Finding } from '../../../src/core/model/finding';
import { disagreements } from '../../support/workbook-file';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { present } from '../assertions';
import { columnOf, fill, header, type, TODAY, useCasesOn } from './support/workbook';

jest.setTimeout(60_000);

describe('a suggestion that is accepted', () => {
  let fixture: ExcelFixture;
  let useCases: UseCases;
  beforeEach(async () => {
    fixture = makeExcelFixture();
    useCases = useCasesOn(fixture.host);
    await fill(fixture.host);
  });
  afterEach(() => fixture.close());

  const offering = (findings: readonly Finding[], rule: string, kind: Edit['kind']): Finding | undefined =>
    findings.find(
      (finding) => finding.rule === rule && finding.suggestions[0]?.edits.some((edit) => edit.kind === kind),
    );

  /** Validates, accepts the first suggestion of the rule, and gives what a second validation still finds of it. */
  async function accept(rule: string, kind: Edit['kind']): Promise<readonly Finding[]> {
    const { workbook, findings } = await useCases.validate();
    const finding = present(offering(findings, rule, kind), `a finding of ${rule} that offers to ${kind}`);
    const suggestion = present(finding.suggestions[0], 'a suggestion');
    const report = await useCases.applySuggestion(workbook, { finding, suggestion });
    expect(report.complete).toBe(true);
    return (await useCases.validate()).findings.filter((one) => one.rule === rule);
  }

  test('sets a cell: a missing id', async () => {
    await type(fixture, 'keyResults', 5, 'id', null);
    expect(await accept('missing-id', 'set')).toEqual([]);
    expect((await columnOf(fixture.host, 'keyResults', 'id'))[5]).toBe('O3.KR2');
  });

  test('sets a number that was typed as text', async () => {
    await type(fixture, 'keyResults', 0, 'current', '20 demos');
    expect(await accept('key-result-value-not-number', 'set')).toEqual([]);
    expect((await columnOf(fixture.host, 'keyResults', 'current'))[0]).toBe(20);
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
  });

  test('appends a row: an objective that holds a number becomes one with a key result', async () => {
    await type(fixture, 'objectives', 0, 'text', 'Increase revenue by 10%');
    expect(await accept('objective-with-target', 'append')).toEqual([]);
    const ids = await columnOf(fixture.host, 'keyResults', 'id');
    expect(ids.slice(6)).toEqual(['O1.KR3']);
    expect((await columnOf(fixture.host, 'keyResults', 'objectiveText'))[6]).toBe(
      (await columnOf(fixture.host, 'objectives', 'text'))[0],
    );
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
  });

  test('restores a column that was deleted: of inputs', async () => {
    await fixture.outside.deleteColumn('tblActions', header('actions', 'budget'));
    expect(await accept('missing-column', 'restore-column')).toEqual([]);
    expect(await columnOf(fixture.host, 'actions', 'budget')).toEqual([null]);
  });

  test('restores a column that was deleted: of formulas', async () => {
    await fixture.outside.deleteColumn('tblObjectives', header('objectives', 'status'));
    expect(await accept('missing-column', 'restore-column')).toEqual([]);
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
  });

  test('puts back a formula that was overwritten', async () => {
    await type(fixture, 'keyResults', 2, 'score', 0.9);
    expect(await accept('formula-overwritten', 'restore-column')).toEqual([]);
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
  });

  test('gives a renamed table its name back', async () => {
    await fixture.host.apply({ operations: [{ kind: 'rename-table', from: 'tblActions', to: 'Tasks' }] });
    expect(await accept('missing-table', 'rename-table')).toEqual([]);
    expect(await columnOf(fixture.host, 'actions', 'id')).toEqual(['O1.KR1.A1']);
  });

  test('sets how severe a rule is, in a new row and then in the same one', async () => {
    for (const [severity, shown] of [
      ['off', 'Off'],
      ['error', 'Error'],
    ] as const) {
      const { workbook } = await useCases.validate();
      await useCases.setRuleSeverity(workbook, { rule: 'objective-count', severity });
      expect(await columnOf(fixture.host, 'rules', 'severity')).toContain(shown);
    }
    expect((await columnOf(fixture.host, 'rules', 'rule')).filter((rule) => rule === 'objective-count')).toHaveLength(
      1,
    );
  });

  test('is refused with the table’s name when its table is gone', async () => {
    const workbook = present(fixture.api.getActiveWorkbook(), 'the workbook');
    workbook.deleteSheet(present(workbook.getSheetByName('Settings'), 'the settings'));
    const { workbook: read } = await useCases.validate();
    await expect(useCases.setRuleSeverity(read, { rule: 'objective-count', severity: 'off' })).rejects.toMatchObject({
      code: 'table-missing',
      subject: 'tblRules',
      damage: 'nothing-changed',
    });
  });
});
