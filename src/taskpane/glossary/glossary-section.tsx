import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { NewTerm } from '../../app/glossary/add-term';
import { GLOSSARY_MESSAGES } from '../../i18n/glossary';
import type { DecodedWorkbook } from '../commands';
import { Field, TextInput } from '../parts/field';
import { Shelf } from '../parts/shelf';
import { useSharedStyles } from '../parts/shared-styles';
import type { Keeping } from '../session/keeping';
import type { Session } from '../session/use-session';
import { useWords } from '../words/messages-context';

const useStyles = makeStyles({
  term: { fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  words: { minWidth: 0 },
});

const BLANK: NewTerm = { term: '', definition: '', source: '' };

export interface GlossarySectionProps {
  readonly workbook: DecodedWorkbook;
  readonly session: Session;
  readonly keeping: Keeping;
}

/** The terms that the team has agreed on, and a line to add one. */
export function GlossarySection({ workbook, session, keeping }: GlossarySectionProps): ReactNode {
  const { language } = useWords();
  const words = GLOSSARY_MESSAGES[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const [draft, setDraft] = useState(BLANK);
  const [missing, setMissing] = useState<ReadonlySet<keyof NewTerm>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const busy = session.state.work !== null;
  const focus = (field: keyof NewTerm): void =>
    form.current?.querySelector<HTMLInputElement>(`[name="${field}"]`)?.focus();

  const save = (): void => {
    if (busy) return;
    const blank = (['term', 'definition'] as const).filter((field) => draft[field].trim() === '');
    setMissing(new Set(blank));
    focus(blank[0] ?? 'term');
    if (blank.length === 0) void keeping.addTerm(draft, () => setDraft(BLANK));
  };
  const field = (name: keyof NewTerm, problem: string): ReactNode => (
    <Field label={words[name]} problem={missing.has(name) ? problem : null}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          autoComplete="off"
          value={draft[name]}
          onChange={(event) => {
            setDraft((before) => ({ ...before, [name]: event.target.value }));
            setMissing((before) => new Set([...before].filter((other) => other !== name)));
          }}
        />
      )}
    </Field>
  );

  return (
    <Shelf
      title={words.title({ count: workbook.okrs.glossary.length })}
      lead={words.lead}
      items={workbook.okrs.glossary.map(({ ref, term, definition, source }) => ({
        key: String(ref.index),
        content: (
          <div className={styles.row}>
            <div className={styles.words}>
              <p className={mergeClasses(shared.text, styles.term)}>{term}</p>
              <p className={shared.small}>{definition.trim() === '' ? words.notDefined : definition}</p>
              {source.trim() !== '' && <p className={shared.small}>{words.numberFrom({ source })}</p>}
            </div>
            {definition.trim() === '' && term.trim() !== '' && (
              <Button
                size="small"
                aria-label={words.define({ term })}
                onClick={() => {
                  setDraft({ term, definition: '', source });
                  focus('definition');
                }}
              >
                {words.defineShort}
              </Button>
            )}
          </div>
        ),
      }))}
    >
      <form
        ref={form}
        className={shared.column}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {field('term', words.termMissing)}
        {field('definition', words.definitionMissing)}
        {field('source', '')}
        <div>
          <Button type="submit" size="small" disabledFocusable={busy}>
            {words.add}
          </Button>
        </div>
      </form>
    </Shelf>
  );
}
