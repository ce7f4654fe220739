import type { CaseResult } from './run-cases';

const MARKS = { passed: 'ok', failed: 'NOT OK', 'left-out': 'left out' } as const;

function detailOf({ outcome }: CaseResult): string {
  if (outcome.kind === 'failed') return `\n    ${outcome.message.replaceAll('\n', '\n    ')}`;
  return outcome.kind === 'left-out' ? ` (${outcome.reason})` : '';
}

/** `62 passed, 1 failed, 1 left out` */
export function summaryOf(results: readonly CaseResult[]): string {
  const count = (kind: CaseResult['outcome']['kind']): number =>
    results.filter(({ outcome }) => outcome.kind === kind).length;
  return `${count('passed')} passed, ${count('failed')} failed, ${count('left-out')} left out`;
}

export const lineOf = (result: CaseResult): string =>
  `${MARKS[result.outcome.kind]}: a host ${result.name} (${result.milliseconds} ms)${detailOf(result)}`;

/** Plain text to paste into an issue: which Excel, how many of what, and a line for each case. */
export function reportOf(excel: string, results: readonly CaseResult[]): string {
  return [excel, summaryOf(results), '', ...results.map(lineOf), ''].join('\n');
}
