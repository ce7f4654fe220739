import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../words/messages-context';
import type { FieldSpec } from './fields';

export interface FormFieldProps {
  readonly field: FieldSpec;
  readonly text: string;
  /** The text with which the form was opened. */
  readonly first: string;
  readonly problem: string | null;
  readonly onText: (text: string) => void;
  readonly textareaRef?: (element: HTMLTextAreaElement | null) => void;
}

/** One labelled control. */
export function FormField({ field, text, first, problem, onText, textareaRef }: FormFieldProps): ReactNode {
  const { messages } = useWords();
  const { editor } = messages;
  // A day that the date control could not show stands beside it as written, until another is chosen.
  const unreadableDate = field.kind === 'date' && text !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(text);
  const hint = unreadableDate ? editor.asWritten({ text }) : field.hint && editor.hints[field.hint];

  const control = (): ReactNode => {
    switch (field.kind) {
      case 'long':
        return (
          <Textarea
            ref={textareaRef}
            value={text}
            rows={field.column === 'text' ? 3 : 2}
            resize="vertical"
            onChange={(_, data) => onText(data.value)}
          />
        );
      case 'text':
        return <Input value={text} onChange={(_, data) => onText(data.value)} />;
      case 'number':
        return <Input value={text} inputMode="decimal" onChange={(_, data) => onText(data.value)} />;
      case 'date':
        return <Input type="date" value={unreadableDate ? '' : text} onChange={(_, data) => onText(data.value)} />;
      case 'choice': {
        const options = field.options ?? [];
        const foreign = first !== '' && !options.some(({ value }) => value === first);
        return (
          <Select value={text} onChange={(_, data) => onText(data.value)}>
            <option value="">{editor.none}</option>
            {foreign && <option value={first}>{editor.asWritten({ text: first })}</option>}
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        );
      }
      default:
        return field.kind satisfies never;
    }
  };

  return (
    <Field
      label={editor.fields[field.label]}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === null ? {} : { validationState: 'error' as const, validationMessage: problem })}
    >
      {control()}
    </Field>
  );
}
