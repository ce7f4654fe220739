import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { TextType } from '../../../core/language/analysis';
import type { DecodedWorkbook, PaneCommands, RuleBook } from '../../commands';
import { Glyph } from '../../parts/glyph';
import { ScreenHeading } from '../../parts/screen-heading';
import { useSharedStyles } from '../../parts/shared-styles';
import type { Session } from '../../session/use-session';
import { useWords } from '../../words/messages-context';
import type { Editing } from '../plan-screen';
import { Definitions, useDefinitions } from '../../glossary/definitions';
import { Coach } from './coach';
import { firstDraft, isChanged, saveRequest, unreadableColumns, type Draft } from './draft';
import { fieldsOf, type FieldSpec, type FormRow } from './fields';
import { FormField } from './form-field';
import { LiveFindings } from './live-findings';
import { SmartList } from './smart-list';
import { useLiveFindings } from './use-live-findings';
import { useElement } from '../../parts/use-element';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
  },
  whole: { gridColumn: '1 / -1' },
  footer: {
    position: 'sticky',
    bottom: 0,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
  },
  more: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

const TEXT_TYPES: Readonly<Record<FormRow, TextType>> = {
  objective: 'objective',
  keyResult: 'key_result',
  action: 'action',
};

export interface RowEditorProps {
  readonly editing: Editing;
  readonly session: Session;
  readonly commands: PaneCommands;
  readonly workbook: DecodedWorkbook;
  readonly book: RuleBook | null;
  readonly onDone: () => void;
}

/** Writes one row, with questions, examples and remarks beside it. Nothing reaches the sheet before Save. */
export function RowEditor({ editing, session, commands, workbook, book, onDone }: RowEditorProps): ReactNode {
  const { messages, language, formats } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { editor } = messages;
  const row: FormRow = editing.kind === 'row' ? editing.node.kind : editing.row;
  const ownId = editing.kind === 'row' ? editing.node.row.id : null;
  const fields = useMemo(() => fieldsOf(row, workbook.okrs, messages, ownId), [row, workbook, messages, ownId]);
  const [first] = useState<Draft>(() => firstDraft(editing, workbook.okrs, formats));
  const [draft, setDraft] = useState<Draft>(first);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [leaving, setLeaving] = useState(false);
  const textarea = useRef<HTMLTextAreaElement>(null);
  const [keep, attachKeep] = useElement<HTMLButtonElement>();
  const form = useRef<HTMLFormElement>(null);
  const text = draft['text'] ?? '';
  const findings = useLiveFindings(commands, text, TEXT_TYPES[row], workbook.language);
  const termsIn = useDefinitions(workbook);
  const busy = session.state.work !== null;

  useEffect(() => {
    if (leaving) keep.current?.focus();
  }, [leaving, keep]);

  const title =
    editing.kind === 'new' ? editor.newTitle[row] : editor.editTitle[row]({ id: editing.node.row.id ?? '' });

  const write = (column: string, value: string): void => {
    setDraft((before) => ({ ...before, [column]: value }));
    setProblems((before) => new Map([...before].filter(([key]) => key !== column)));
  };

  const leave = (): void => {
    if (isChanged(first, draft)) setLeaving(true);
    else onDone();
  };

  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const found = new Map(
      unreadableColumns(fields, first, draft, language).map((column) => [column, editor.notANumber]),
    );
    if (text.trim() === '') found.set('text', editor.textMissing);
    setProblems(found);
    if (found.size > 0) {
      const firstProblem = fields.findIndex(({ column }) => found.has(column));
      form.current?.querySelectorAll<HTMLElement>('[data-field] :is(input, textarea, select)')[firstProblem]?.focus();
      return;
    }
    const { edits, undo } = saveRequest(workbook.okrs, editing, fields, first, draft, language);
    const name = editing.kind === 'row' ? (editing.node.row.id ?? text.trim()) : text.trim();
    const saved = await session.actions.edit(
      edits,
      ({ reports }, cells) =>
        editing.kind === 'row' ? reports.changed({ what: name, cells }) : reports.added({ what: name }),
      undo,
    );
    if (saved) onDone();
  };

  const field = (spec: FieldSpec): ReactNode => (
    <div key={spec.column} data-field="" className={spec.half ? undefined : styles.whole}>
      <FormField
        field={spec}
        text={draft[spec.column] ?? ''}
        first={first[spec.column] ?? ''}
        problem={problems.get(spec.column) ?? null}
        onText={(value) => write(spec.column, value)}
        {...(spec.column === 'text' ? { textareaRef: textarea } : {})}
      />
    </div>
  );

  const [textField, ...others] = fields;
  const primary = others.filter(({ secondary }) => !secondary);
  const secondary = others.filter((spec) => spec.secondary);
  return (
    <form ref={form} className={shared.column} onSubmit={(event) => void save(event)} noValidate>
      <Button className={styles.back} appearance="subtle" size="small" icon={<Glyph name="back" />} onClick={leave}>
        {editor.back}
      </Button>
      <ScreenHeading takeFocus>{title}</ScreenHeading>
      {textField && field(textField)}
      <LiveFindings
        findings={findings}
        book={book}
        onUse={(suggested) => {
          write('text', suggested);
          textarea.current?.focus();
        }}
      />
      {editing.kind === 'row' && editing.node.kind === 'keyResult' && book && (
        <SmartList lights={book.smart(workbook, language)(editing.node.row)} />
      )}
      {row === 'keyResult' && <Definitions open terms={termsIn({ text, unit: draft['unit'] ?? '' })} />}
      {book && <Coach coaching={book.coaching(TEXT_TYPES[row], language)} />}
      <div className={styles.fields}>{primary.map(field)}</div>
      {secondary.length > 0 && (
        <details open={secondary.some(({ column }) => problems.has(column)) || undefined}>
          <summary className={mergeClasses(styles.more, shared.small)}>{editor.more}</summary>
          <div className={styles.fields}>{secondary.map(field)}</div>
        </details>
      )}
      <div className={styles.footer}>
        {leaving ? (
          <div role="group" aria-label={editor.unsaved} className={shared.column}>
            <p className={shared.text}>{editor.unsaved}</p>
            <div className={shared.buttons}>
              <Button ref={attachKeep} appearance="primary" onClick={() => setLeaving(false)}>
                {editor.keepEditing}
              </Button>
              <Button onClick={onDone}>{editor.discard}</Button>
            </div>
          </div>
        ) : (
          <div className={shared.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={busy}>
              {editor.save}
            </Button>
            <Button onClick={leave}>{messages.frame.cancel}</Button>
          </div>
        )}
      </div>
    </form>
  );
}
