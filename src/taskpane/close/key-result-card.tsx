import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { numberOf } from '../../app/values';
import type { CloseMessages } from '../../i18n/messages/close';
import { Field, TextInput } from '../parts/field';
import { useSharedStyles } from '../parts/shared-styles';
import type { RowDecision } from '../session/closing';
import { useWords } from '../words/messages-context';
import { actionKey, type Decided } from './decisions';
import { factsOf } from './facts';
import { Tick } from './tick';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  id: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, 1fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  actions: { paddingLeft: tokens.spacingHorizontalXXL },
});

export interface KeyResultCardProps {
  readonly decided: Decided;
  readonly words: CloseMessages;
  /** The next quarter, as it is written. */
  readonly next: string;
  /** The objective was committed to. */
  readonly isCommitted: boolean;
  /** Problems are told once somebody wants to go on. */
  readonly showsProblem: boolean;
  readonly onDecide: (change: Partial<Omit<RowDecision, 'seen'>>) => void;
}

/** One key result at the end of its quarter: its grade, a note, and whether it goes on. */
export function KeyResultCard({
  decided,
  words,
  next,
  isCommitted,
  showsProblem,
  onDecide,
}: KeyResultCardProps): ReactNode {
  const { formats } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const heading = useId();
  const { reviewed, choice, gradeText } = decided;
  const { keyResult, obstacle, successor, openActions } = reviewed;
  const isBelow = isCommitted && decided.grade !== null && decided.grade < 1;
  const start = numberOf(keyResult.current) ?? numberOf(keyResult.start);
  const staying = (key: string, comes: boolean): ReadonlySet<string> => {
    const keys = openActions
      .map(actionKey)
      .filter((own) => !choice.actions.some(({ id, index }) => own === (id ?? `#${index}`)));
    return new Set(comes ? keys.filter((own) => own !== key) : [...keys, key]);
  };
  return (
    <li className={styles.root} aria-labelledby={heading}>
      <h2 id={heading} className={shared.subtitle}>
        <span className={styles.id}>{`${keyResult.id ?? ''} `}</span>
        {keyResult.text.trim() === '' ? words.withoutText : keyResult.text}
      </h2>
      <p className={shared.small}>{factsOf(reviewed, words, formats)}</p>
      {obstacle !== null ? (
        <p className={shared.small}>{words.done.refusals[obstacle]}</p>
      ) : (
        <>
          <div className={styles.fields}>
            <Field label={words.grade} problem={showsProblem && decided.hasProblem ? words.gradeProblem : null}>
              {(control) => (
                <TextInput
                  {...control}
                  inputMode="decimal"
                  autoComplete="off"
                  value={gradeText}
                  onChange={(event) => onDecide({ grade: event.target.value })}
                />
              )}
            </Field>
            <Field label={isBelow ? words.whyNotAll : words.note}>
              {(control) => (
                <TextInput
                  {...control}
                  autoComplete="off"
                  value={choice.note}
                  onChange={(event) => onDecide({ note: event.target.value })}
                />
              )}
            </Field>
          </div>
          <Tick
            label={successor === null ? words.goesOn({ next }) : words.already({ next, id: successor.id ?? '–' })}
            checked={choice.goesOn}
            onChange={(goesOn) => onDecide({ goesOn })}
          />
          {choice.goesOn && (
            <div className={styles.actions}>
              {successor === null && start !== null && keyResult.measure.value !== 'done-or-not' && (
                <p className={shared.small}>{words.startsFrom({ value: formats.number(start) })}</p>
              )}
              {openActions.map((action) => (
                <Tick
                  key={actionKey(action)}
                  label={words.takesAlong({ action: action.text })}
                  checked={choice.actions.includes(action.ref)}
                  onChange={(comes) => onDecide({ staying: staying(actionKey(action), comes) })}
                />
              ))}
            </div>
          )}
        </>
      )}
    </li>
  );
}
