import type { Finding } from '../core/model/finding';
import type { Profile } from '../core/model/okrs';
import { scoreWorkbook } from '../core/score/score-workbook';
import type { Scores } from '../core/score/scores';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { SpreadsheetHost } from '../hosts/host';
import type { Clock } from './clock';
import { loadJudge } from './judge';
import { readWorkbook } from './read-workbook';

export interface Inspection {
  readonly workbook: DecodedWorkbook;
  readonly scores: Scores;
  readonly findings: readonly Finding[];
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
  const [{ workbook: read }, judge] = await Promise.all([readWorkbook(host), loadJudge()]);
  const workbook = profile === undefined ? read : withProfile(read, profile);
  const today = workbook.okrs.settings.asOf ?? clock.today();
  const scores = scoreWorkbook(workbook.okrs, today);
  return { workbook, scores, findings: judge.findings(workbook, scores, today) };
}

function withProfile(workbook: DecodedWorkbook, profile: Profile): DecodedWorkbook {
  const { okrs } = workbook;
  return { ...workbook, okrs: { ...okrs, settings: { ...okrs.settings, profile } } };
}
