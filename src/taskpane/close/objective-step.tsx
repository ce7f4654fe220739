import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReviewedObjective } from '../../core/close/review';
import type { CloseMessages } from '../../i18n/messages/close';
import { Score } from '../parts/score';
import { ScreenHeading } from '../parts/screen-heading';
import { SeverityMark } from '../parts/severity';
import { useSharedStyles } from '../parts/shared-styles';
import type { RowDecision } from '../session/closing';
import { useWords } from '../words/messages-context';
import type { Decided } from './decisions';
import { KeyResultCard } from './key-result-card';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

export interface ObjectiveStepProps {
  readonly reviewed: ReviewedObjective;
  readonly decided: readonly Decided[];
  readonly words: CloseMessages;
  readonly next: string;
  readonly step: number;
  readonly of: number;
  readonly showsProblems: boolean;
  readonly onDecide: (decided: Decided, change: Partial<Omit<RowDecision, 'seen'>>) => void;
}

/** One objective, looked back on. */
export function ObjectiveStep({
  reviewed,
  decided,
  words,
  next,
  step,
  of,
  showsProblems,
  onDecide,
}: ObjectiveStepProps): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { objective, score, isTooEasy } = reviewed;
  const isCommitted = objective?.ambition.value === 'committed';
  const isBelow = decided.some(({ grade }) => grade !== null && grade < 1);
  const place = words.step({ step: String(step), of: String(of) });
  return (
    <>
      <div>
        <p className={shared.small}>
          {objective === null ? place : `${place} · ${messages.names.ambitions[objective.ambition.value]}`}
        </p>
        <div className={styles.head}>
          <ScreenHeading takeFocus>
            {objective === null ? words.withoutObjective : `${objective.id ?? ''} ${objective.text}`}
          </ScreenHeading>
          {objective !== null && <Score score={score} />}
        </div>
      </div>
      {isTooEasy && <SeverityMark severity="info" text={words.tooEasy} />}
      {isCommitted && isBelow && <SeverityMark severity="info" text={words.committed} />}
      <ul className={styles.list}>
        {decided.map((entry) => (
          <KeyResultCard
            key={`${entry.reviewed.keyResult.ref.index} ${entry.reviewed.keyResult.id ?? ''}`}
            decided={entry}
            words={words}
            next={next}
            isCommitted={isCommitted}
            showsProblem={showsProblems}
            onDecide={(change) => onDecide(entry, change)}
          />
        ))}
      </ul>
    </>
  );
}
