import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { waitingActions, type ParkableRow } from '../../app/not-now/parked-rows';
import { dayFromIso } from '../../app/values';
import type { Day } from '../../core/model/cells';
import { NOT_NOW_MESSAGES } from '../../i18n/not-now';
import type { DecodedWorkbook } from '../commands';
import { Field, TextInput } from '../parts/field';
import { Question } from '../parts/question';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

export interface NotNowPanelProps {
  readonly parkable: ParkableRow;
  /** How the row is called. */
  readonly name: string;
  readonly workbook: DecodedWorkbook;
  readonly onMove: (why: string, revisit: Day | null) => void;
  readonly onCancel: () => void;
}

/** Says what moving to Not now does before it is done, and asks for the reason. */
export function NotNowPanel({ parkable, name, workbook, onMove, onCancel }: NotNowPanelProps): ReactNode {
  const { messages, language } = useWords();
  const words = NOT_NOW_MESSAGES[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const reason = useRef<HTMLInputElement>(null);
  useEffect(() => reason.current?.focus(), []);
  const [why, setWhy] = useState('');
  const [revisit, setRevisit] = useState('');
  const [missing, setMissing] = useState(false);
  const actions = waitingActions(workbook.okrs, parkable);
  const title = words.moveTitle({ what: name });
  return (
    <Question label={title} onCancel={onCancel}>
      <p className={shared.subtitle}>{title}</p>
      <p className={shared.small}>{words.moveExplained[parkable.kind]}</p>
      {actions > 0 && <p className={shared.small}>{words.actionsWait({ count: actions })}</p>}
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (why.trim() !== '') onMove(why, dayFromIso(revisit));
          else {
            setMissing(true);
            reason.current?.focus();
          }
        }}
      >
        <Field label={words.moveReason} problem={missing ? words.whyMissing : null} required>
          {(control) => (
            <TextInput
              {...control}
              ref={reason}
              autoComplete="off"
              value={why}
              onChange={(event) => {
                setWhy(event.target.value);
                setMissing(false);
              }}
            />
          )}
        </Field>
        <Field label={words.revisit}>
          {(control) => (
            <TextInput {...control} type="date" value={revisit} onChange={(event) => setRevisit(event.target.value)} />
          )}
        </Field>
        <div className={shared.buttons}>
          <Button type="submit" appearance="primary" size="small">
            {words.move}
          </Button>
          <Button size="small" onClick={onCancel}>
            {messages.frame.cancel}
          </Button>
        </div>
      </form>
    </Question>
  );
}
