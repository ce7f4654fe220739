import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { NotNowRequest } from '../../app/not-now/types';
import { dayFromIso } from '../../app/values';
import type { NotNowMessages } from '../../i18n/messages/not-now';
import { Field, TextInput } from '../parts/field';
import { useSharedStyles } from '../parts/shared-styles';

const useStyles = makeStyles({
  halves: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
});

interface Draft {
  readonly request: string;
  readonly from: string;
  readonly why: string;
  readonly revisit: string;
}

const BLANK: Draft = { request: '', from: '', why: '', revisit: '' };

export interface RequestFormProps {
  readonly words: NotNowMessages;
  readonly busy: boolean;
  /** Calls back when the request stands in the sheet: only then is what was typed let go. */
  readonly onAdd: (request: NotNowRequest, onAdded: () => void) => void;
}

/** One request, one row. Enter adds it, and the next can be typed at once. */
export function RequestForm({ words, busy, onAdd }: RequestFormProps): ReactNode {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [draft, setDraft] = useState(BLANK);
  const [missing, setMissing] = useState(false);
  const request = useRef<HTMLInputElement>(null);
  const write = (part: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...part }));
    if (part.request !== undefined) setMissing(false);
  };
  return (
    <form
      className={shared.column}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const isMissing = draft.request.trim() === '';
        setMissing(isMissing);
        request.current?.focus();
        if (!isMissing) onAdd({ ...draft, revisit: dayFromIso(draft.revisit) }, () => setDraft(BLANK));
      }}
    >
      <Field label={words.request} problem={missing ? words.requestMissing : null}>
        {(control) => (
          <TextInput
            {...control}
            ref={request}
            autoComplete="off"
            value={draft.request}
            onChange={(event) => write({ request: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.why}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            value={draft.why}
            onChange={(event) => write({ why: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.halves}>
        <Field label={words.from}>
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              value={draft.from}
              onChange={(event) => write({ from: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.revisit}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={draft.revisit}
              onChange={(event) => write({ revisit: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div>
        <Button type="submit" size="small" disabledFocusable={busy}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}
