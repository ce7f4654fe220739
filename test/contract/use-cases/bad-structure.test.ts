import type { UseCases } from '../../../src/app/use-cases';
import type { Finding } from '../../../src/core/model/finding';
import type { ColumnSpec } from '../../../src/core/workbook/patch';
import { disagreements } from '../../support/workbook-file';
import { failsWith, present } from '../assertions';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { column } from '../samples';
import { changesBeside, changesBetween, takePicture } from './support/picture';
import { putUsersCells } from './support/users-things';
import {
  CHECK_COLUMNS,
  columnOf,
  fill,
  fillChanged,
  FORMULA_COLUMNS,
  header,
  SMALL_ROWS,
  TODAY,
  type,
  useCasesOn,
} from './support/workbook';

jest.setTimeout(60_000);

describe('a workbook whose sheets, tables or columns were changed by hand', () => {
  let fixture: ExcelFixture;
  let useCases: UseCases;
  beforeEach(() => {
    fixture = makeExcelFixture();
    useCases = useCasesOn(fixture.host);
  });
  afterEach(() => fixture.close());

  const workbook = () => present(fixture.api.getActiveWorkbook(), 'the workbook');
  const sheet = (name: string) => present(workbook().getSheetByName(name), name);
  const of = (findings: readonly Finding[], rule: string): readonly unknown[] =>
    findings.filter((finding) => finding.rule === rule).map(({ data }) => data);

  /** Validates and scores, and expects that nothing but verdicts and formulas was written. */
  async function useAll(): Promise<readonly Finding[]> {
    const before = takePicture(fixture.api);
    const { findings } = await useCases.validate();
    await useCases.calculateScores();
    await fixture.standIn.settle();
    expect(changesBeside(before, takePicture(fixture.api), [...CHECK_COLUMNS, ...FORMULA_COLUMNS])).toEqual([]);
    return findings;
  }

  test('that is none of ours is named as such, and nothing is written', async () => {
    putUsersCells(fixture.api, 'Objectives');
    const before = takePicture(fixture.api);
    expect(await useCases.open()).toEqual({ kind: 'not-ours', takenSheets: ['Start', 'Objectives'] });
    const facts = { code: 'table-missing', damage: 'nothing-changed', retryable: false } as const;
    await failsWith(() => useCases.validate(), facts, 'validate');
    await failsWith(() => useCases.calculateScores(), facts, 'score');
    await failsWith(() => useCases.refreshSummary(), facts, 'refresh');
    expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
  });

  test('with renamed sheets works as before', async () => {
    await fill(fixture.host);
    sheet('Key results').setName('Résultats & co');
    sheet('Objectives').setName("Ada's goals");
    await useAll();
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
  });

  test.each(['Actions', 'Settings', 'Key results', 'Objectives'])(
    'without the sheet %s says which is missing, and uses the rest',
    async (name) => {
      await fill(fixture.host);
      workbook().deleteSheet(sheet(name));
      const findings = await useAll();
      expect(of(findings, 'missing-table').length).toBe(name === 'Settings' ? 2 : 1);
    },
  );

  test('refuses to refresh a summary whose formulas would name a table that is gone', async () => {
    await fill(fixture.host);
    workbook().deleteSheet(sheet('Settings'));
    const before = takePicture(fixture.api);
    await failsWith(
      () => useCases.refreshSummary(),
      { code: 'table-missing', subject: 'tblSettings', damage: 'nothing-changed' },
      'refresh',
    );
    expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
  });

  test('with a renamed table says how it is called now', async () => {
    await fill(fixture.host);
    await fixture.host.apply({ operations: [{ kind: 'rename-table', from: 'tblObjectives', to: 'Goals' }] });
    expect(of(await useAll(), 'missing-table')).toEqual([{ table: 'objectives', renamed: 'Goals' }]);
  });

  test.each(['current', 'score', 'check', 'id', 'objective'])(
    'without the column %s of the key results says so, and writes nothing in its place',
    async (key) => {
      await fill(fixture.host);
      await fixture.outside.deleteColumn('tblKeyResults', header('keyResults', key));
      const findings = await useAll();
      expect(of(findings, 'missing-column')).toEqual([{ table: 'keyResults', column: key }]);
    },
  );

  test('refuses an edit of a column that is gone', async () => {
    await fill(fixture.host);
    await fixture.outside.deleteColumn('tblKeyResults', 'Owner');
    const opened = await useCases.open();
    if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
    const row = present(opened.workbook.okrs.keyResults[0], 'a key result').ref;
    const before = takePicture(fixture.api);
    const facts = { code: 'column-missing', subject: 'Owner', damage: 'nothing-changed' } as const;
    await failsWith(
      () => useCases.edit(opened.workbook, [{ kind: 'set', row, values: { owner: 'Bo', current: 3 } }]),
      facts,
      'set',
    );
    expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
  });

  test('with its columns in another order and columns of the user’s between keeps those as they are', async () => {
    const mine: readonly ColumnSpec[] = [
      column('My notes'),
      column('My sum', { formula: '=1+2', look: 'formula' }),
      column('Status ', { look: 'input' }),
    ];
    await fillChanged(fixture.host, (table) =>
      table.name === 'tblKeyResults'
        ? {
            ...table,
            columns: [...table.columns.slice(8).reverse(), ...mine.slice(0, 2), ...table.columns.slice(0, 8)],
            rows: table.rows.map((row, index) => ({ ...row, 'My notes': index % 2 === 0 ? '=mine' : index })),
          }
        : table,
    );
    putUsersCells(fixture.api, 'Key results', 30, 3);
    await useAll();
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
    expect((await fixture.host.read({ tables: ['tblKeyResults'] })).tables[0]?.headers).toContain('My notes');
  });

  test('with one column twice reads the first, says so, and leaves the second alone', async () => {
    await fillChanged(fixture.host, (table) =>
      table.name === 'tblKeyResults'
        ? {
            ...table,
            columns: [...table.columns, column('Responsable')],
            rows: table.rows.map((row) => ({ ...row, Responsable: 'Somebody' })),
          }
        : table,
    );
    expect(of(await useAll(), 'duplicate-column')).toHaveLength(1);
  });

  test('emptied to no rows is read, validated, scored and summed up', async () => {
    const blank = { settings: SMALL_ROWS.settings, objectives: [], keyResults: [], actions: [] };
    await fill(fixture.host, blank);
    const findings = await useAll();
    expect(findings.every(({ place }) => place.row === null || place.row.table === 'settings')).toBe(true);
    await useCases.refreshSummary();
    expect((await useCases.calculateScores()).scores.overall).toBeNull();
  });

  test('sorted or filtered before it is read is read as it stands', async () => {
    await fill(fixture.host);
    await fixture.outside.sortDescending('tblKeyResults', 'ID');
    await fixture.outside.sortDescending('tblObjectives', 'Owner');
    await useAll();
    expect(await columnOf(fixture.host, 'keyResults', 'id')).toEqual([
      'O3.KR2',
      'O3.KR1',
      'O2.KR2',
      'O2.KR1',
      'O1.KR2',
      'O1.KR1',
    ]);
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
    const area = sheet('Key results').getRange('A1:W7');
    const filter = area.createFilter() ?? sheet('Key results').getFilter();
    filter?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['O1.KR1'] } });
    await type(fixture, 'keyResults', 0, 'target', 'hidden');
    await useAll();
    const checks = await columnOf(fixture.host, 'keyResults', 'check');
    expect(checks[0]).not.toBe(checks[1]);
  });

  test('with merged cells below and beside its tables keeps them', async () => {
    await fill(fixture.host);
    putUsersCells(fixture.api, 'Objectives', 20, 1);
    sheet('Objectives').getRange('B21:D22').merge();
    sheet('Objectives').getRange('Q1:R3').merge();
    await useAll();
    expect(sheet('Objectives').getMergedRanges()).toHaveLength(2);
  });
});
