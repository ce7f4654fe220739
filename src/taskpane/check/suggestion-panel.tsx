import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Suggestion } from '../../core/model/finding';
import { Field, TextArea } from '../parts/field';
import { Question } from '../parts/question';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';
import { filledIn, firstBlank, hasBlank } from './fill-in';
import { useElement } from '../parts/use-element';

const useStyles = makeStyles({
  root: {
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  preview: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});

export interface SuggestionPanelProps {
  readonly suggestion: Suggestion;
  readonly label: string;
  readonly busy: boolean;
  readonly onApply: (suggestion: Suggestion) => void;
  readonly onCancel: () => void;
}

/** Shows what a suggestion would write before it is written; blanks are filled in here. */
export function SuggestionPanel({ suggestion, label, busy, onApply, onCancel }: SuggestionPanelProps): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { check } = messages;
  const [text, setText] = useState(suggestion.preview ?? '');
  const [stillBlank, setStillBlank] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const [confirm, attachConfirm] = useElement<HTMLButtonElement>();

  useEffect(() => {
    const blank = suggestion.fillIn && suggestion.preview !== null ? firstBlank(suggestion.preview) : null;
    if (field.current) {
      field.current.focus();
      if (blank) field.current.setSelectionRange(blank.start, blank.end);
    } else confirm.current?.focus();
  }, [suggestion, confirm]);

  const apply = (): void => {
    if (suggestion.fillIn && hasBlank(text)) {
      setStillBlank(true);
      field.current?.focus();
      return;
    }
    onApply(suggestion.fillIn ? filledIn(suggestion, text.trim()) : suggestion);
  };

  return (
    <Question label={label} onCancel={onCancel} className={styles.root}>
      {suggestion.fillIn && suggestion.preview !== null ? (
        <Field label={check.fillIn} problem={stillBlank ? check.stillBlank : null}>
          {(control) => (
            <TextArea
              {...control}
              ref={field}
              value={text}
              rows={3}
              onChange={(event) => {
                setText(event.target.value);
                setStillBlank(false);
              }}
            />
          )}
        </Field>
      ) : (
        suggestion.preview !== null && (
          <>
            <p className={shared.small}>{check.newText}</p>
            <blockquote className={styles.preview}>{suggestion.preview}</blockquote>
          </>
        )
      )}
      <div className={shared.buttons}>
        <Button ref={attachConfirm} size="small" disabledFocusable={busy} onClick={apply}>
          {check.apply}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {messages.frame.cancel}
        </Button>
      </div>
    </Question>
  );
}
