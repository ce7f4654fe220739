import type { ScoreReport } from '../../app/types';
import type { Status } from '../../core/model/okrs';
import type { KeyResultScore, ObjectiveScore } from '../../core/score/scores';
import type { Formats } from '../../i18n/formats';
import type { Voice } from './check-text';
import { planScores } from './score-tree';
import { paragraph, plain } from './terminal';

export interface ScoreVoice extends Voice {
  readonly formats: Formats;
}

/** The answer of `score` for people: overall first, then each objective with its key results. */
export function scoreText(path: string, report: ScoreReport, voice: ScoreVoice): string {
  const { words, formats } = voice;
  const { scores } = report;
  const { objectives, orphans } = planScores(scores);
  const { team, quarterText } = report.workbook.okrs.settings;
  const title = [path, team, quarterText]
    .map(plain)
    .filter((part) => part !== '')
    .join(' · ');
  const figure = (value: number | null): string => (value === null ? words.score.none : formats.score(value));
  const blocks = [
    [
      title,
      words.labelled({ label: words.score.overall, text: figure(scores.overall) }),
      words.labelled({ label: words.score.netConfidence, text: figure(scores.netConfidence) }),
    ],
    ...objectives.map(({ entry, keyResults }) => [
      objectiveLine(entry, voice),
      ...keyResults.map((keyResult) => keyResultLine(keyResult, voice)),
    ]),
    ...(orphans.length > 0
      ? [[words.score.withoutObjective, ...orphans.map((keyResult) => keyResultLine(keyResult, voice))]]
      : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

interface Scored {
  readonly id: string | null;
  readonly text: string;
  readonly score: number | null;
  readonly expected: number | null;
  readonly status: Status | null;
}

/** `0.45  ████░░░░░░  O1 · Become the first name · At risk, expected 0.60` */
function scoreLine(
  { id, text, score, expected, status }: Scored,
  notes: readonly string[],
  indent: number,
  voice: ScoreVoice,
): string {
  const { words, messages, formats, columns } = voice;
  const figure = score === null ? '-' : formats.score(score);
  const remarks = [
    score === null ? words.score.none : '',
    status === null ? '' : messages.names.statuses[status],
    expected === null ? '' : `${words.score.expected} ${formats.score(expected)}`,
    ...notes,
  ];
  const said = [id ?? '', text, remarks.filter((part) => part !== '').join(', ')].map(plain);
  const line = `${figure.padStart(4)}  ${bar(score)}  ${said.filter((part) => part !== '').join(' · ')}`;
  return paragraph(line, indent, columns);
}

const BAR_CELLS = 10;

function bar(score: number | null): string {
  const filled = Math.round((score ?? 0) * BAR_CELLS);
  return '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
}

function objectiveLine({ objective, score, expected, status, weakest }: ObjectiveScore, voice: ScoreVoice): string {
  const { words, messages } = voice;
  const notes = [
    objective.state.value === 'active' ? '' : messages.names.objectiveStates[objective.state.value],
    weakest?.id == null ? '' : `${words.score.weakest} ${weakest.id}`,
  ];
  return scoreLine({ id: objective.id, text: objective.text, score, expected, status }, notes, 0, voice);
}

function keyResultLine(entry: KeyResultScore, voice: ScoreVoice): string {
  const { keyResult, score, expected, status, weightUsed } = entry;
  const notes = score !== null && weightUsed === 0 ? [voice.messages.plan.doesNotCount] : [];
  return scoreLine({ id: keyResult.id, text: keyResult.text, score, expected, status }, notes, 2, voice);
}

/** What was written, or that nothing was. */
export function writtenText(target: string | null, report: ScoreReport, { words, messages }: ScoreVoice): string {
  if (target === null) return `\n${words.score.notSaved}\n`;
  const { reports, names } = messages;
  const formulas = report.formulasRestored.reduce((sum, { cells }) => sum + cells, 0);
  return `\n${[
    `${words.score.saved({ path: plain(target) })} ${reports.scored({ scores: report.scoresUpdated, formulas })}`,
    ...report.formulasRestored.map(({ table, column, cells }) => {
      const header = report.workbook.layout[table]?.columns[column]?.header ?? column;
      return `  ${plain(reports.restoredColumn({ column: header, table: names.tables[table], cells }))}`;
    }),
  ].join('\n')}\n`;
}
