import type { Finding } from '../model/finding';
import type { Language } from '../model/language';
import { CHECK_OK } from '../workbook/schema/column-parts';
import { countFindings, severityCounts } from './severity-words';

/**
 * The verdict for the Check cell of one row: `OK`, or `1 error, 2 warnings`. Hints (info) do not spoil an OK: the row is a valid OKR.
 * The cell's colours look for the words `error` and `warning` in it.
 * @param findings those of the row
 */
export function checkVerdict(findings: readonly Finding[], language: Language): string {
  const { error, warning } = countFindings(findings);
  const parts = severityCounts({ error, warning, info: 0 }, language);
  return parts.length === 0 ? CHECK_OK : parts.join(', ');
}
