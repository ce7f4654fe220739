import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { QuarterReview } from '../../core/close/review';
import { dateFromDay, formatQuarter } from '../../app/values';
import type { CloseMessages } from '../../i18n/messages/close';
import { Score } from '../parts/score';
import { ScreenHeading } from '../parts/screen-heading';
import { SeverityMark } from '../parts/severity';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';
import { blockedIn, namesOf } from './decisions';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  objective: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  id: { color: tokens.colorNeutralForeground2 },
});

export interface OverviewStepProps {
  readonly review: QuarterReview;
  readonly words: CloseMessages;
  /** Days until the quarter's last one; negative when it is over. */
  readonly daysLeft: number;
  readonly takeFocus: boolean;
}

/** The quarter in short: where each objective ended, and what a person should know before going through them. */
export function OverviewStep({ review, words, daysLeft, takeFocus }: OverviewStepProps): ReactNode {
  const { messages, formats } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { dates, objectives, unscored } = review;
  const blocked = blockedIn(review);
  const open = unscored.filter((keyResult) => !blocked.includes(keyResult));
  const days = words.dates({ from: formats.date(dateFromDay(dates.start)), to: formats.date(dateFromDay(dates.end)) });
  const left = daysLeft < 0 ? words.over : messages.plan.daysLeft({ days: daysLeft });
  return (
    <>
      <div>
        <ScreenHeading takeFocus={takeFocus}>{words.title({ quarter: formatQuarter(review.quarter) })}</ScreenHeading>
        <p className={shared.small}>{`${days} · ${left}`}</p>
      </div>
      <p className={shared.text}>
        {objectives.length === 0 ? words.nothingToReview : words.lead({ next: formatQuarter(review.next) })}
      </p>
      {open.length > 0 && (
        <SeverityMark
          severity="warning"
          text={words.unscored({ count: open.length, names: namesOf(open, words, formats) })}
        />
      )}
      {blocked.length > 0 && (
        <SeverityMark severity="warning" text={words.blocked({ names: namesOf(blocked, words, formats) })} />
      )}
      <ul className={styles.list}>
        {objectives.map(({ objective, score }) => (
          <li key={objective?.ref.index ?? 'none'} className={styles.objective}>
            <span className={shared.text}>
              {objective === null ? (
                words.withoutObjective
              ) : (
                <>
                  <span className={styles.id}>{`${objective.id ?? ''} `}</span>
                  {objective.text}
                </>
              )}
            </span>
            {objective !== null && <Score score={score} />}
          </li>
        ))}
      </ul>
    </>
  );
}
