import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { ValidationReport } from '../../app/types';
import type { Severity } from '../../core/model/okrs';
import type { DecodedWorkbook, RuleBook } from '../commands';
import { Glyph } from '../parts/glyph';
import { ScreenHeading } from '../parts/screen-heading';
import { useSharedStyles } from '../parts/shared-styles';
import type { Session } from '../session/use-session';
import { useWords } from '../words/messages-context';
import { AllClear } from './all-clear';
import { FindingCard } from './finding-card';
import { groupFindings, type FindingGroup } from './groups';
import { VerdictLine } from './verdict-line';

const useStyles = makeStyles({
  stale: { display: 'flex', columnGap: tokens.spacingHorizontalXS, color: tokens.colorStatusWarningForeground1 },
  group: { display: 'flex', flexDirection: 'column' },
  heading: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  counts: { paddingBottom: tokens.spacingVerticalS, borderBottom: `2px solid ${tokens.colorNeutralStroke2}` },
  id: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

function Group({ group, session, workbook, book }: CheckScreenParts & { readonly group: FindingGroup }): ReactNode {
  const { messages } = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const { objective } = group;
  const count = (severity: Severity): number =>
    group.findings.filter((finding) => finding.severity === severity).length;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        {objective === null ? (
          messages.check.workbookGroup
        ) : (
          <>
            {objective.id !== null && <span className={styles.id}>{`${objective.id} `}</span>}
            {objective.text}
          </>
        )}
      </h2>
      <p className={mergeClasses(shared.small, styles.counts)}>
        {[
          count('error') > 0 && messages.check.errors({ count: count('error') }),
          count('warning') > 0 && messages.check.warnings({ count: count('warning') }),
          count('info') > 0 && messages.check.infos({ count: count('info') }),
        ]
          .filter((part) => part !== false)
          .join(', ')}
      </p>
      <ul className={styles.list}>
        {group.findings.map((finding) => {
          const { row, column } = finding.place;
          const key = [finding.rule, row?.table, row?.index, column].join('/');
          return <FindingCard key={key} finding={finding} session={session} workbook={workbook} book={book} />;
        })}
      </ul>
    </section>
  );
}

interface CheckScreenParts {
  readonly session: Session;
  readonly workbook: DecodedWorkbook;
  readonly book: RuleBook;
}

function Results({ validation, ...parts }: CheckScreenParts & { readonly validation: ValidationReport }): ReactNode {
  const { messages, language } = useWords();
  const styles = useStyles();
  const { findings, workbook } = validation;
  const groups = useMemo(() => groupFindings(findings, workbook.okrs), [findings, workbook]);
  const verdict = parts.book.verdict(workbook, findings, language);
  return (
    <>
      <VerdictLine verdict={verdict} />
      {parts.session.state.stale && (
        <p className={styles.stale}>
          <Glyph name="warning" />
          <span>{messages.check.stale}</span>
        </p>
      )}
      {findings.length === 0 ? <AllClear /> : groups.map((group) => <Group key={group.key} group={group} {...parts} />)}
    </>
  );
}

export interface CheckScreenProps {
  readonly session: Session;
  readonly workbook: DecodedWorkbook;
  readonly book: RuleBook | null;
}

/** Validates, and shows what was found by objective, worst first. */
export function CheckScreen({ session, workbook, book }: CheckScreenProps): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const { state, actions } = session;
  const { validation } = state;
  return (
    <>
      <ScreenHeading takeFocus={state.moves > 0}>{messages.check.title}</ScreenHeading>
      {validation === null && <p className={shared.muted}>{messages.check.lead}</p>}
      <Button appearance="primary" disabledFocusable={state.work !== null} onClick={() => void actions.validate()}>
        {validation === null ? messages.check.validate : messages.check.validateAgain}
      </Button>
      {validation !== null && book !== null && (
        <Results validation={validation} session={session} workbook={workbook} book={book} />
      )}
    </>
  );
}
