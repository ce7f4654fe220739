import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Suggestion } from '../../core/model/finding';
import type { TableKey } from '../../core/model/okrs';
import { Field, TextArea } from '../parts/field';
import { Question } from '../parts/question';
import { useSharedStyles } from '../parts/shared-styles';
import { useElement } from '../parts/use-element';
import { useWords } from '../words/messages-context';
import { filledIn, firstBlank, isOpen, openCells } from './fill-in';

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
  /** Header of a column. */
  readonly columnName: (table: TableKey, column: string) => string;
  readonly onApply: (suggestion: Suggestion) => void;
  readonly onCancel: () => void;
}

/** Shows what a suggestion would write before it is written; what a person must complete is completed here. */
export function SuggestionPanel(props: SuggestionPanelProps): ReactNode {
  const { suggestion, label, busy, columnName, onApply, onCancel } = props;
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { check } = messages;
  const cells = useMemo(() => openCells(suggestion), [suggestion]);
  const [texts, setTexts] = useState(() => cells.map(({ text }) => text));
  const [asked, setAsked] = useState(false);
  const firstField = useRef<HTMLTextAreaElement>(null);
  const [confirm, attachConfirm] = useElement<HTMLButtonElement>();

  useEffect(() => {
    const field = firstField.current;
    if (field === null) {
      confirm.current?.focus();
      return;
    }
    field.focus();
    const blank = firstBlank(field.value);
    if (blank) field.setSelectionRange(blank.start, blank.end);
  }, [suggestion, confirm]);

  const apply = (): void => {
    if (busy) return;
    setAsked(true);
    if (texts.some(isOpen)) firstField.current?.focus();
    else onApply(filledIn(suggestion, cells, texts));
  };

  // One field that holds all of the new text shows it better than a quotation above it would.
  const saidByField = cells.some(({ text }) => text === suggestion.preview);
  return (
    <Question label={label} onCancel={onCancel} className={styles.root}>
      {suggestion.preview !== null && !saidByField && (
        <>
          <p className={shared.small}>{check.newText}</p>
          <blockquote className={styles.preview}>{suggestion.preview}</blockquote>
        </>
      )}
      {cells.length > 0 && <p className={shared.small}>{check.fillIn}</p>}
      {cells.map(({ table, column, edit }, index) => {
        const text = texts[index] ?? '';
        return (
          <Field
            key={`${edit}/${column}`}
            label={columnName(table, column)}
            problem={asked && isOpen(text) ? check.stillBlank : null}
          >
            {(control) => (
              <TextArea
                {...control}
                ref={index === 0 ? firstField : undefined}
                value={text}
                rows={3}
                onChange={(event) => setTexts(texts.map((old, at) => (at === index ? event.target.value : old)))}
              />
            )}
          </Field>
        );
      })}
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
