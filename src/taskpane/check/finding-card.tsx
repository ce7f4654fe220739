import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Finding } from '../../core/model/finding';
import type { TableKey } from '../../core/model/okrs';
import type { DecodedWorkbook, RuleBook } from '../commands';
import { Glyph } from '../parts/glyph';
import { SeverityMark } from '../parts/severity';
import { useSharedStyles } from '../parts/shared-styles';
import type { Session } from '../session/use-session';
import { useWords } from '../words/messages-context';
import { rowLabel } from './fill-in';

const SuggestionPanel = lazy(async () => ({ default: (await import('./suggestion-panel')).SuggestionPanel }));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingLeft: '20px' },
  buttons: { marginTop: tokens.spacingVerticalXS },
  quiet: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface FindingCardProps {
  readonly finding: Finding;
  readonly session: Session;
  readonly workbook: DecodedWorkbook;
  readonly book: RuleBook;
}

/** One finding: what, where, why, how; and what can be done about it at once. */
export function FindingCard({ finding, session, workbook, book }: FindingCardProps): ReactNode {
  const { messages, language } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [open, setOpen] = useState<number | null>(null);
  const { check } = messages;
  const { state, actions } = session;
  const { row, column } = finding.place;
  const words = book.words(finding, language);
  const busy = state.work !== null;
  const header = row !== null && column !== null ? (workbook.layout[row.table]?.columns[column]?.header ?? null) : null;
  const name = rowLabel(finding);
  const place = name !== null && header !== null ? check.place({ row: name, column: header }) : name;
  const columnName = (table: TableKey, key: string): string =>
    workbook.layout[table]?.columns[key]?.header ?? book.columnName(table, key, workbook.language);
  const suggestion = open === null ? undefined : finding.suggestions[open];

  return (
    <li className={styles.root}>
      <SeverityMark severity={finding.severity} text={words.what} strong />
      <div className={styles.body}>
        {place !== null && <p className={shared.small}>{place}</p>}
        <p className={shared.text}>
          <span className={shared.visuallyHidden}>{`${check.how}: `}</span>
          {words.how}
        </p>
        <p className={shared.small}>
          <span className={shared.visuallyHidden}>{`${check.why}: `}</span>
          {words.why}
        </p>
        {suggestion && open !== null ? (
          <Suspense>
            <SuggestionPanel
              suggestion={suggestion}
              label={words.suggestions[open] ?? check.apply}
              busy={busy}
              columnName={columnName}
              onApply={(chosen) => {
                setOpen(null);
                void actions.applySuggestion({ finding, suggestion: chosen }, ({ reports }, cells) =>
                  reports.suggestionApplied({ what: name ?? check.workbookGroup, cells }),
                );
              }}
              onCancel={() => setOpen(null)}
            />
          </Suspense>
        ) : (
          <div className={mergeClasses(shared.buttons, styles.buttons)}>
            {row !== null && (
              <Button size="small" icon={<Glyph name="target" />} onClick={() => void actions.reveal(row, column)}>
                {check.goToCell}
              </Button>
            )}
            {finding.suggestions.map(({ label }, index) => (
              <Button key={label} size="small" disabledFocusable={busy} onClick={() => setOpen(index)}>
                {words.suggestions[index]}
              </Button>
            ))}
            <Button
              className={styles.quiet}
              size="small"
              appearance="transparent"
              disabledFocusable={busy}
              aria-label={`${check.turnOff}: ${words.title}`}
              onClick={() => void actions.turnRuleOff(finding.rule, words.title, finding.severity)}
            >
              {check.turnOff}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
