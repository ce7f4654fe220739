import type { Finding } from '../core/model/finding';
import type { Profile } from '../core/model/okrs';
import type { Verdict } from '../core/rules/verdict';
import { scoreWorkbook } from '../core/score/score-workbook';
import type { Scores } from '../core/score/scores';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { SpreadsheetHost } from '../hosts/host';
import type { Clock } from './clock';
import { readWorkbook } from './read-workbook';

export interface Inspection {
  readonly workbook: DecodedWorkbook;
  readonly scores: Scores;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

export interface InspectionOptions {
  /** Judges by this profile instead of the workbook's own. Rules that the workbook sets one by one keep their severity. */
  readonly profile?: Profile;
}

/**
 * Validates without writing: the findings of "Validate my OKRs" for somebody who only looks. One read.
 * @throws HostError `table-missing` when nothing of ours is in the workbook.
 */
export async function inspectWorkbook(
  host: SpreadsheetHost,
  clock: Clock,
  { profile }: InspectionOptions = {},
): Promise<Inspection> {
  const [{ workbook: read }, { judgeWorkbook }, { analyseText }] = await Promise.all([
    readWorkbook(host),
    import('../core/rules/verdict'),
    import('../core/language/analyse'),
  ]);
  const workbook = profile === undefined ? read : withProfile(read, profile);
  const today = workbook.okrs.settings.asOf ?? clock.today();
  const scores = scoreWorkbook(workbook.okrs, today);
  const { findings, verdict } = judgeWorkbook(workbook, { today, scores, analyse: analyseText });
  return { workbook, scores, findings, verdict };
}

function withProfile(workbook: DecodedWorkbook, profile: Profile): DecodedWorkbook {
  const { okrs } = workbook;
  return { ...workbook, okrs: { ...okrs, settings: { ...okrs.settings, profile } } };
}
