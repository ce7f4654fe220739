import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { checkInList, pastQuarters, sameOwner } from '../../app/check-in-list';
import { dayFromIso, formatQuarter, isoFromDay } from '../../app/values';
import type { Day } from '../../core/model/cells';
import { CHECK_IN_MESSAGES } from '../../i18n/check-in';
import type { DecodedWorkbook } from '../commands';
import { useDefinitions } from '../glossary/definitions';
import type { PaneMemory } from '../memory';
import { Field, SelectInput, TextInput } from '../parts/field';
import { ScreenHeading } from '../parts/screen-heading';
import { useSharedStyles } from '../parts/shared-styles';
import type { CheckInDrafts } from '../session/check-in-drafts';
import type { Session } from '../session/use-session';
import { useWords } from '../words/messages-context';
import { CheckInRow } from './check-in-row';
import { checkEntry, inOrder, withText, type EntryProblems } from './entries';
import { useOwner } from './use-owner';
import { afterSave } from './after-save';

const useStyles = makeStyles({
  // The field that Enter leads to stops above the bar with Save, not under it.
  list: { margin: 0, padding: 0, listStyleType: 'none', '& input': { scrollMarginBottom: '96px' } },
  save: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** Enter goes to the next field and from the last to Save; with Ctrl or the command key it saves at once. */
function onKeys(event: KeyboardEvent<HTMLFormElement>): void {
  const { target, currentTarget: form } = event;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    form.requestSubmit();
    return;
  }
  if (!(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const stops = [...form.querySelectorAll<HTMLElement>('input[data-entry], button[type="submit"]')];
  const next = stops[stops.indexOf(target) + 1] ?? stops[0];
  next?.focus();
}

export interface CheckInScreenProps {
  readonly session: Session;
  readonly workbook: DecodedWorkbook;
  /** Serial day by the clock; the workbook's own "today" wins over it. */
  readonly today: Day;
  readonly memory: PaneMemory;
  readonly drafts: CheckInDrafts;
  readonly onDrafts: (change: (drafts: CheckInDrafts) => CheckInDrafts) => void;
}

/** Readings of this quarter's key results, stalest first: filled in by keyboard, and saved all at once. */
export function CheckInScreen({
  session,
  workbook,
  today: clock,
  memory,
  drafts,
  onDrafts,
}: CheckInScreenProps): ReactNode {
  const { formats, language } = useWords();
  const words = CHECK_IN_MESSAGES[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const { state, actions } = session;
  const today = workbook.okrs.settings.asOf ?? clock;
  const [lateQuarter, setLateQuarter] = useState('');
  const past = useMemo(() => pastQuarters(workbook.okrs), [workbook]);
  const late = past.find((quarter) => formatQuarter(quarter) === lateQuarter) ?? null;
  const list = useMemo(() => checkInList(workbook.okrs, late), [workbook, late]);
  const termsIn = useDefinitions(workbook);
  const owner = useOwner(list.owners, memory);
  // Until somebody chooses a day it is today's, also when midnight or a new "as of" has come since the screen was opened.
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const day = chosenDay ?? isoFromDay(today);
  const [problems, setProblems] = useState<ReadonlyMap<string, EntryProblems>>(new Map());
  const [remark, setRemark] = useState<string | null>(null);

  const ordered = inOrder(list.items, drafts);
  // What was begun for somebody else's key result stays in sight until it is saved.
  const shown = ordered.filter(
    ({ id, keyResult }) => owner.shown === null || sameOwner(keyResult.owner, owner.shown) || drafts.rows.has(id),
  );
  const filled = shown.filter(({ id }) => drafts.rows.has(id));
  const when = dayFromIso(day);
  const isToCome = when !== null && when > today;

  const save = (): void => {
    if (state.work !== null) return;
    const checked = filled.map((item) => {
      const draft = drafts.rows.get(item.id);
      return { item, entry: draft ? checkEntry(item, draft, language) : null };
    });
    const faults = new Map(
      checked.flatMap(({ item, entry }) => (entry?.kind === 'problems' ? [[item.id, entry.problems] as const] : [])),
    );
    setProblems(faults);
    const count = [...faults.values()].reduce((sum, fault) => sum + Object.keys(fault).length, 0) + (isToCome ? 1 : 0);
    if (filled.length === 0 || count > 0) {
      setRemark(filled.length === 0 ? words.nothingYet : words.notSaved({ count }));
      return;
    }
    setRemark(null);
    const readings = checked.flatMap(({ entry }) => (entry?.kind === 'reading' ? [entry.reading] : []));
    const request = { readings, by: owner.me, when: when === today ? null : when };
    void actions.saveCheckIns(request, (report) => onDrafts((typed) => afterSave(typed, readings, report, formats)));
  };

  return (
    <>
      <div>
        <ScreenHeading takeFocus={state.moves > 0}>{words.title}</ScreenHeading>
        <p className={shared.small}>{words.lead}</p>
      </div>
      {past.length > 0 && (
        <Field label={words.quarter}>
          {(control) => (
            <SelectInput
              {...control}
              value={late === null ? '' : lateQuarter}
              onChange={(event) => setLateQuarter(event.target.value)}
            >
              <option value="">{words.running({ quarter: workbook.okrs.settings.quarterText })}</option>
              {past.map(formatQuarter).map((quarter) => (
                <option key={quarter} value={quarter}>
                  {words.late({ quarter })}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      )}
      {list.items.length === 0 ? (
        <div>
          <h2 className={shared.subtitle}>{words.empty}</h2>
          <p className={shared.muted}>{words.emptyHint}</p>
        </div>
      ) : (
        // The listener hears Enter in the fields of the form; the form itself is not operated.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
        <form
          className={shared.column}
          noValidate
          onKeyDown={onKeys}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Field label={words.whose}>
            {(control) => (
              <SelectInput
                {...control}
                value={owner.shown ?? ''}
                onChange={(event) => owner.choose(event.target.value || null)}
              >
                <option value="">{words.everyone}</option>
                {list.owners.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
          {list.withoutId > 0 && <p className={shared.small}>{words.withoutId({ count: list.withoutId })}</p>}
          <ul className={styles.list}>
            {shown.map((item) => (
              <CheckInRow
                key={item.id}
                item={item}
                words={words}
                terms={termsIn(item.keyResult)}
                draft={drafts.rows.get(item.id) ?? null}
                problems={problems.get(item.id) ?? {}}
                onText={(field, text) => {
                  setRemark(null);
                  setProblems((before) => new Map([...before].filter(([id]) => id !== item.id)));
                  onDrafts((typed) => withText(typed, ordered, item, field, text));
                }}
              />
            ))}
          </ul>
          <Field label={words.day} problem={isToCome ? words.dayToCome : null}>
            {(control) => (
              <TextInput
                {...control}
                type="date"
                max={isoFromDay(today)}
                value={day}
                onChange={(event) => setChosenDay(event.target.value)}
              />
            )}
          </Field>
          <div className={styles.save}>
            {remark !== null && (
              <p role="alert" className={mergeClasses(shared.small, styles.problem)}>
                {remark}
              </p>
            )}
            <Button type="submit" appearance="primary" disabledFocusable={state.work !== null}>
              {words.save({ count: filled.length })}
            </Button>
            <p className={shared.small}>{words.keys}</p>
          </div>
        </form>
      )}
    </>
  );
}
