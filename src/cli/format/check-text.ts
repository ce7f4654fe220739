import type { TableKey } from '../../core/model/okrs';
import type { Messages } from '../../i18n/messages/messages';
import type { CliWords } from '../words/words';
import { cellReference } from './findings';
import type { FindingGroup, SpokenFinding } from './findings';
import { paragraph, plain } from './terminal';

/** What the words of a report are written with. */
export interface Voice {
  readonly words: CliWords;
  readonly messages: Messages;
  /** Width of the terminal; null for a file or a pipe. */
  readonly columns: number | null;
}

/** The answer of `check` for people: the verdict in one line, then the findings row by row. */
export function checkText(
  { path, line }: { readonly path: string; readonly line: string },
  groups: readonly FindingGroup[],
  voice: Voice,
): string {
  const { words, messages } = voice;
  const verdict = words.labelled({ label: plain(path), text: line });
  if (groups.length > 0) return `${[verdict, ...groups.map((group) => groupText(group, voice))].join('\n\n')}\n`;
  const { nothingFound, nothingFoundHint, meetingQuestions } = messages.check;
  const questions = meetingQuestions.map((question) => paragraph(`- ${question}`, 2, voice.columns));
  return `${[verdict, '', `${nothingFound} ${nothingFoundHint}`, ...questions].join('\n')}\n`;
}

function groupText({ row, text, findings }: FindingGroup, voice: Voice): string {
  const { words, messages } = voice;
  const name =
    row === null ? messages.check.workbookGroup : [kindName(row.table, messages), row.id ?? ''].join(' ').trim();
  const heading =
    row === null || text.trim() === '' ? plain(name) : words.labelled({ label: plain(name), text: plain(text) });
  return [paragraph(heading, 0, voice.columns), ...findings.map((spoken) => findingText(spoken, voice))].join('\n');
}

function kindName(table: TableKey, { names }: Messages): string {
  switch (table) {
    case 'objectives':
      return names.rows.objective;
    case 'keyResults':
      return names.rows.keyResult;
    case 'actions':
      return names.rows.action;
    default:
      return names.tables[table];
  }
}

function findingText({ finding, words: said, address }: SpokenFinding, { words, messages, columns }: Voice): string {
  const { check, names } = messages;
  const place = address === null ? [] : [cellReference(address)];
  const line = (label: string, text: string): string => paragraph(plain(words.labelled({ label, text })), 4, columns);
  return [
    `  ${[names.severities[finding.severity], ...place, finding.rule].map(plain).join(' · ')}`,
    paragraph(plain(said.what), 4, columns),
    line(check.why, said.why),
    line(check.how, said.how),
    ...finding.suggestions.flatMap(({ preview }) => (preview === null ? [] : [line(check.newText, preview)])),
  ].join('\n');
}
