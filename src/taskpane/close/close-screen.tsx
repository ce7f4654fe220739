import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { quarterReview } from '../../app/close/review';
import { formatQuarter } from '../../app/values';
import type { QuarterReview } from '../../core/close/review';
import type { Day } from '../../core/model/cells';
import { CLOSE_MESSAGES } from '../../i18n/close';
import type { CloseMessages } from '../../i18n/messages/close';
import type { DecodedWorkbook } from '../commands';
import { Glyph } from '../parts/glyph';
import { ScreenHeading } from '../parts/screen-heading';
import { useSharedStyles } from '../parts/shared-styles';
import { NO_CLOSING, type Closing } from '../session/closing';
import type { Session } from '../session/use-session';
import { useWords } from '../words/messages-context';
import { decideAll, withDecision } from './decisions';
import { DoneStep } from './done-step';
import { ObjectiveStep } from './objective-step';
import { OverviewStep } from './overview-step';
import { ReadyStep } from './ready-step';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** With more days than this to go, drafting is what people come for; closing is still possible. */
const EARLY = 14;

export interface CloseScreenProps {
  readonly session: Session;
  readonly workbook: DecodedWorkbook;
  /** Serial day by the clock; the workbook's own "today" wins over it. */
  readonly today: Day;
  readonly closing: Closing;
  readonly onClosing: (change: (closing: Closing) => Closing) => void;
}

/** Closes the quarter in short steps: an overview, an objective at a time, and what is about to be written. */
export function CloseScreen({ session, workbook, today: clock, closing, onClosing }: CloseScreenProps): ReactNode {
  const { language } = useWords();
  const words = CLOSE_MESSAGES[language];
  const today = workbook.okrs.settings.asOf ?? clock;
  const review = useMemo(() => quarterReview(workbook.okrs, today), [workbook, today]);
  if (closing.report !== null) {
    return (
      <DoneStep
        report={closing.report}
        words={words}
        onPlan={() => session.actions.go('plan')}
        onLeft={() => onClosing(() => NO_CLOSING)}
      />
    );
  }
  if (review === null) return <NoQuarter session={session} workbook={workbook} words={words} />;
  const quarter = formatQuarter(review.quarter);
  // What was decided about another quarter is of no use here.
  const own = closing.quarter === quarter ? closing : { ...NO_CLOSING, quarter };
  const change = (changed: (before: Closing) => Closing): void =>
    onClosing((before) => changed(before.quarter === quarter ? before : { ...NO_CLOSING, quarter }));
  return (
    <Steps
      session={session}
      workbook={workbook}
      review={review}
      words={words}
      daysLeft={review.dates.end - today}
      closing={own}
      onClosing={change}
    />
  );
}

function NoQuarter({
  session,
  workbook,
  words,
}: {
  readonly session: Session;
  readonly workbook: DecodedWorkbook;
  readonly words: CloseMessages;
}): ReactNode {
  const shared = useSharedStyles();
  const layout = workbook.layout.settings;
  const key = layout?.columns['key']?.index ?? -1;
  const index = layout?.rows.findIndex((row) => row[key] === 'quarter') ?? -1;
  return (
    <>
      <ScreenHeading takeFocus={session.state.moves > 0}>{words.noQuarter}</ScreenHeading>
      <p className={shared.text}>{words.noQuarterHint}</p>
      {index >= 0 && (
        <div>
          <Button
            appearance="primary"
            onClick={() => void session.actions.reveal({ table: 'settings', index, id: 'quarter' }, 'value')}
          >
            {words.goToSetting}
          </Button>
        </div>
      )}
    </>
  );
}

interface StepsProps {
  readonly session: Session;
  readonly workbook: DecodedWorkbook;
  readonly review: QuarterReview;
  readonly words: CloseMessages;
  readonly daysLeft: number;
  readonly closing: Closing;
  readonly onClosing: (change: (closing: Closing) => Closing) => void;
}

function Steps({ session, workbook, review, words, daysLeft, closing, onClosing }: StepsProps): ReactNode {
  const { formats, language } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [wantsOn, setWantsOn] = useState(false);
  const { state, actions } = session;
  const { objectives, dates } = review;
  const [quarter, next] = [formatQuarter(review.quarter), formatQuarter(review.next)];
  const last = objectives.length + 1;
  // A co-author may have taken an objective away in the meantime.
  const step = Math.min(closing.step, last);
  const decided = objectives.map((objective) => decideAll(objective, closing, language, formats));
  const faults = (step > 0 && step < last ? (decided[step - 1] ?? []) : decided.flat()).filter(
    ({ hasProblem }) => hasProblem,
  ).length;
  const reviewed = objectives[step - 1];

  const go = (to: number): void => {
    const needsMending = to > step && faults > 0;
    setWantsOn(needsMending);
    if (!needsMending) onClosing((before) => ({ ...before, step: to }));
  };
  const write = (draft: boolean): void => {
    if (state.work !== null) return;
    setWantsOn(faults > 0);
    if (faults > 0) return;
    const choices = decided.flat().flatMap(({ reviewed: { obstacle }, choice }) => (obstacle === null ? [choice] : []));
    void actions.closeQuarter({ quarter: review.quarter, dates, draft, choices }, (report) =>
      onClosing((before) => ({ ...before, report })),
    );
  };
  const isEarly = daysLeft > EARLY;
  const busy = state.work !== null;

  return (
    <>
      {step === 0 && <OverviewStep review={review} words={words} daysLeft={daysLeft} takeFocus={state.moves > 0} />}
      {step > 0 && reviewed !== undefined && (
        <ObjectiveStep
          key={step}
          reviewed={reviewed}
          decided={decided[step - 1] ?? []}
          words={words}
          next={next}
          step={step}
          of={objectives.length}
          showsProblems={wantsOn}
          onDecide={(entry, decision) => onClosing((before) => withDecision(before, entry.reviewed, decision))}
        />
      )}
      {step === last && (
        <ReadyStep
          review={review}
          decided={decided}
          words={words}
          fiscalYearStartMonth={workbook.okrs.settings.fiscalYearStartMonth}
          daysLeft={daysLeft}
        />
      )}
      <div className={styles.foot}>
        {wantsOn && faults > 0 && (
          <p role="alert" className={mergeClasses(shared.small, styles.problem)}>
            {words.notYet({ count: faults })}
          </p>
        )}
        {step === last && daysLeft > 0 && <p className={shared.small}>{words.draftHint({ quarter })}</p>}
        <div className={shared.buttons}>
          {step > 0 && (
            <Button icon={<Glyph name="back" />} onClick={() => go(step - 1)}>
              {words.back}
            </Button>
          )}
          {step < last && (
            <Button appearance="primary" onClick={() => go(step + 1)}>
              {step === 0 ? words.begin : words.next}
            </Button>
          )}
          {step === 0 && objectives.length > 0 && <Button onClick={() => go(last)}>{words.skip}</Button>}
          {step === last && (
            <>
              <Button
                appearance={isEarly ? 'secondary' : 'primary'}
                disabledFocusable={busy}
                onClick={() => write(false)}
              >
                {daysLeft > 0 ? words.closeEarly({ quarter }) : words.close({ quarter })}
              </Button>
              {/* Beside a quarter that is over there is nothing left to draft: it can be closed. */}
              {daysLeft > 0 && (
                <Button
                  appearance={isEarly ? 'primary' : 'secondary'}
                  disabledFocusable={busy}
                  onClick={() => write(true)}
                >
                  {words.draft({ next })}
                </Button>
              )}
            </>
          )}
        </div>
      </div>
    </>
  );
}
