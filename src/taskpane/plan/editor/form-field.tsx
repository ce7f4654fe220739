import type { ReactNode, Ref } from 'react';
import { Field, SelectInput, TextArea, TextInput, type ControlProps } from '../../parts/field';
import { useWords } from '../../words/messages-context';
import type { FieldSpec } from './fields';

export interface FormFieldProps {
  readonly field: FieldSpec;
  readonly text: string;
  /** The text with which the form was opened. */
  readonly first: string;
  readonly problem: string | null;
  readonly onText: (text: string) => void;
  readonly textareaRef?: Ref<HTMLTextAreaElement>;
}

/** One labelled control. */
export function FormField({ field, text, first, problem, onText, textareaRef }: FormFieldProps): ReactNode {
  const { messages } = useWords();
  const { editor } = messages;
  // A day that the date control could not show stands beside it as written, until another is chosen.
  const unreadableDate = field.kind === 'date' && text !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(text);
  const hint = unreadableDate ? editor.asWritten({ text }) : field.hint && editor.hints[field.hint];

  const control = (props: ControlProps): ReactNode => {
    switch (field.kind) {
      case 'long':
        return (
          <TextArea
            {...props}
            ref={textareaRef}
            value={text}
            rows={field.column === 'text' ? 3 : 2}
            onChange={(event) => onText(event.target.value)}
          />
        );
      case 'text':
        return field.suggestions === undefined ? (
          <TextInput {...props} value={text} onChange={(event) => onText(event.target.value)} />
        ) : (
          <>
            <TextInput
              {...props}
              list={`${props.id}-suggestions`}
              autoComplete="off"
              value={text}
              onChange={(event) => onText(event.target.value)}
            />
            <datalist id={`${props.id}-suggestions`}>
              {field.suggestions.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </datalist>
          </>
        );
      case 'number':
        return (
          <TextInput {...props} value={text} inputMode="decimal" onChange={(event) => onText(event.target.value)} />
        );
      case 'date':
        return (
          <TextInput
            {...props}
            type="date"
            value={unreadableDate ? '' : text}
            onChange={(event) => onText(event.target.value)}
          />
        );
      case 'choice': {
        const options = field.options ?? [];
        const foreign = first !== '' && !options.some(({ value }) => value === first);
        return (
          <SelectInput {...props} value={text} onChange={(event) => onText(event.target.value)}>
            <option value="">{editor.none}</option>
            {foreign && <option value={first}>{editor.asWritten({ text: first })}</option>}
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectInput>
        );
      }
      default:
        return field.kind satisfies never;
    }
  };

  return (
    <Field label={editor.fields[field.label]} hint={hint} problem={problem}>
      {control}
    </Field>
  );
}
