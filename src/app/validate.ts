import type { Finding } from '../core/model/finding';
import type { TableKey } from '../core/model/okrs';
import { scoreWorkbook } from '../core/score/score-workbook';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { PatchOperation } from '../core/workbook/patch';
import { updateRows } from '../core/workbook/write-rows';
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import type { Clock } from './clock';
import { loadJudge } from './judge';
import type { Judge } from './judge';
import { readWorkbook } from './read-workbook';
import type { ValidationReport } from './types';

/** "Validate my OKRs": one read; one write of the Check cells that change, the only input cells that it writes. */
export async function validateWorkbook(host: SpreadsheetHost, clock: Clock): Promise<ValidationReport> {
  const [{ workbook }, judge] = await Promise.all([readWorkbook(host), loadJudge()]);
  const today = workbook.okrs.settings.asOf ?? clock.today();
  const scores = scoreWorkbook(workbook.okrs, today);
  const findings = judge.findings(workbook, scores, today);
  const applied = await applyOperations(host, checkOperations(workbook, findings, judge));
  return { workbook, scores, findings, applied };
}

/** The Check cells whose verdict is not the one that they show, a table at a time. */
export function checkOperations(
  workbook: DecodedWorkbook,
  findings: readonly Finding[],
  judge: Pick<Judge, 'checkVerdict'>,
): readonly PatchOperation[] {
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { row } = finding.place;
    if (row === null) continue;
    const key = `${row.table} ${row.index}`;
    const group = byRow.get(key);
    if (group) group.push(finding);
    else byRow.set(key, [finding]);
  }
  const { objectives, keyResults, actions } = workbook.okrs;
  const tables: readonly [TableKey, readonly (typeof objectives | typeof keyResults | typeof actions)[number][]][] = [
    ['objectives', objectives],
    ['keyResults', keyResults],
    ['actions', actions],
  ];
  return tables.flatMap(([table, rows]) => {
    if (!workbook.layout[table]?.columns['check']) return [];
    const changes = rows.flatMap(({ ref, check }) => {
      const verdict = judge.checkVerdict(byRow.get(`${table} ${ref.index}`) ?? [], workbook.language);
      return verdict === check ? [] : [{ row: ref, values: { check: verdict } }];
    });
    return changes.length > 0 ? [updateRows(workbook, table, changes)] : [];
  });
}
