import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { CloseReport } from '../../app/close/types';
import { dateFromDay, formatQuarter } from '../../app/values';
import type { Formats } from '../../i18n/formats';
import type { CloseMessages } from '../../i18n/messages/close';
import { ScreenHeading } from '../parts/screen-heading';
import { SeverityMark } from '../parts/severity';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';
import { namesOf } from './decisions';

/** What was written, a line each. */
function writtenLines(report: CloseReport, { done }: CloseMessages): readonly string[] {
  const [quarter, next] = [formatQuarter(report.quarter), formatQuarter(report.next)];
  const counted = (count: number, say: (data: { count: number }) => string): readonly string[] =>
    count === 0 ? [] : [say({ count })];
  return [
    ...counted(report.graded, done.graded),
    ...counted(report.carried.length, ({ count }) => done.carried({ count, next })),
    ...counted(report.carriedBefore, ({ count }) => done.before({ count, next })),
    ...counted(report.startsRenewed, done.starts),
    ...counted(report.actionsMoved, done.actions),
    ...counted(report.quartersNamed, ({ count }) => done.named({ count, quarter })),
    ...(report.movedOn ? [done.movedOn({ next })] : []),
  ];
}

/** What was not written, or wants to be known. */
function cautions(report: CloseReport, words: CloseMessages, formats: Formats): readonly string[] {
  const { done } = words;
  return [
    ...report.refused.map(({ row, why }) => done.refused({ what: row.id ?? '–', why: done.refusals[why] })),
    ...(report.ungraded.length === 0 ? [] : [done.ungraded({ names: namesOf(report.ungraded, words, formats) })]),
    ...(report.outcome === 'closed' && !report.movedOn ? [done.notMovedOn] : []),
    ...(report.asOf === null ? [] : [done.asOf({ date: formats.date(dateFromDay(report.asOf)) })]),
  ];
}

export interface DoneStepProps {
  readonly report: CloseReport;
  readonly words: CloseMessages;
  readonly onPlan: () => void;
  /** The screen is left: what it says has been read. */
  readonly onLeft: () => void;
}

/** What closing, or drafting, has written. */
export function DoneStep({ report, words, onPlan, onLeft }: DoneStepProps): ReactNode {
  const { formats } = useWords();
  const shared = useSharedStyles();
  const left = useRef(onLeft);
  useEffect(() => {
    left.current = onLeft;
  });
  useEffect(() => () => left.current(), []);
  const [quarter, next] = [formatQuarter(report.quarter), formatQuarter(report.next)];
  const title =
    report.outcome === 'closed'
      ? words.done.closed({ quarter })
      : report.outcome === 'drafted'
        ? words.done.drafted({ next })
        : words.title({ quarter });
  return (
    <>
      <ScreenHeading takeFocus>{title}</ScreenHeading>
      {report.outcome === 'other-quarter' ? (
        <p className={shared.text}>{words.done.otherQuarter}</p>
      ) : (
        <>
          <ul className={shared.plainList}>
            {writtenLines(report, words).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {cautions(report, words, formats).map((line) => (
            <SeverityMark key={line} severity="warning" text={line} />
          ))}
          <p className={shared.text}>{words.done.whatNext({ next })}</p>
          {report.outcome === 'closed' && <p className={shared.small}>{words.done.late({ quarter })}</p>}
        </>
      )}
      <div>
        <Button appearance="primary" onClick={onPlan}>
          {words.done.toPlan}
        </Button>
      </div>
    </>
  );
}
