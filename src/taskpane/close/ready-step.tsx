import type { ReactNode } from 'react';
import { datesAfter } from '../../app/close/review';
import { dateFromDay, formatQuarter } from '../../app/values';
import type { QuarterReview } from '../../core/close/review';
import type { CloseMessages } from '../../i18n/messages/close';
import { ScreenHeading } from '../parts/screen-heading';
import { SeverityMark } from '../parts/severity';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';
import { isUnexplained, namesOf, type Decided } from './decisions';

export interface ReadyStepProps {
  readonly review: QuarterReview;
  /** For each objective of the review what was decided. */
  readonly decided: readonly (readonly Decided[])[];
  readonly words: CloseMessages;
  readonly fiscalYearStartMonth: number;
  readonly daysLeft: number;
}

/** What is about to be written, and what is worth a second thought. */
export function ReadyStep({ review, decided, words, fiscalYearStartMonth, daysLeft }: ReadyStepProps): ReactNode {
  const { formats } = useWords();
  const shared = useSharedStyles();
  const next = formatQuarter(review.next);
  const all = decided.flat().filter(({ reviewed }) => reviewed.obstacle === null);
  const graded = all.filter(({ grade }) => grade !== null);
  const ungraded = all.filter(({ grade }) => grade === null).map(({ reviewed }) => reviewed.keyResult);
  const carried = all.filter(({ choice, reviewed }) => choice.goesOn && reviewed.successor === null);
  const coming = all.filter(({ choice }) => choice.goesOn).reduce((sum, { choice }) => sum + choice.actions.length, 0);
  const unexplained = review.objectives.flatMap((reviewed, index) =>
    reviewed.objective !== null && isUnexplained(reviewed, decided[index] ?? []) ? [reviewed.objective] : [],
  );
  const { start, end } = datesAfter(review, fiscalYearStartMonth);
  return (
    <>
      <ScreenHeading takeFocus>{words.readyTitle}</ScreenHeading>
      <div>
        <h2 className={shared.subtitle}>{words.willBe}</h2>
        <ul className={shared.plainList}>
          {graded.length > 0 && <li>{words.grades({ count: graded.length })}</li>}
          <li>
            {carried.length > 0 ? words.carries({ count: carried.length, next }) : words.carriesNothing({ next })}
          </li>
          {coming > 0 && <li>{words.bringsActions({ count: coming })}</li>}
          <li>
            {words.settings({
              next,
              from: formats.date(dateFromDay(start)),
              to: formats.date(dateFromDay(end)),
            })}
          </li>
        </ul>
      </div>
      {ungraded.length > 0 && (
        <SeverityMark severity="warning" text={words.withoutGrade({ names: namesOf(ungraded, words, formats) })} />
      )}
      {unexplained.length > 0 && (
        <SeverityMark severity="warning" text={words.unexplained({ names: namesOf(unexplained, words, formats) })} />
      )}
      {daysLeft > 0 && <SeverityMark severity="info" text={words.stillRuns({ days: daysLeft })} />}
      <p className={shared.small}>{words.nothingDeleted}</p>
    </>
  );
}
