import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Cascade } from '../../app/cascade';
import { entryOf } from '../../app/not-now/parked-rows';
import type { Objective } from '../../core/model/okrs';
import type { PlanRowKind } from '../../i18n/messages/names';
import type { DecodedWorkbook } from '../commands';
import { Glyph } from '../parts/glyph';
import { useSharedStyles } from '../parts/shared-styles';
import type { Keeping } from '../session/keeping';
import type { EditSentence } from '../session/reports';
import type { Session } from '../session/use-session';
import { useWords } from '../words/messages-context';
import { CascadeLinks } from './cascade-links';
import type { RowNode } from './plan-tree';
import { bringBack, drop, isDropped, moveUnder, type Change } from './row-edits';
import { rowName, rowText } from './row-line';
import { useElement } from '../parts/use-element';

const DropPanel = lazy(async () => ({ default: (await import('./command-panels')).DropPanel }));
const MovePanel = lazy(async () => ({ default: (await import('./command-panels')).MovePanel }));

const NotNowPanel = lazy(async () => ({ default: (await import('../not-now/move-panel')).NotNowPanel }));
const SelectedTerms = lazy(async () => ({ default: (await import('./selected-terms')).SelectedTerms }));

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
  },
  what: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export interface CommandBarProps {
  readonly selected: RowNode | null;
  readonly workbook: DecodedWorkbook;
  readonly session: Session;
  readonly keeping: Keeping;
  readonly cascade: Cascade;
  /** Shows another objective in its place. */
  readonly onGo: (objective: Objective) => void;
  readonly onEdit: (node: RowNode) => void;
  readonly onAdd: (row: PlanRowKind, parentId: string | null) => void;
}

/** What can be done with the selected row; without one, a new objective. Stays at the foot of the pane. */
export function CommandBar(props: CommandBarProps): ReactNode {
  const { selected, workbook, session, keeping, cascade, onGo, onEdit, onAdd } = props;
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [asking, setAsking] = useState<'move' | 'drop' | 'notNow' | null>(null);
  const { plan } = messages;
  const { actions } = session;
  const busy = session.state.work !== null;
  const [first, attachFirst] = useElement<HTMLButtonElement>();
  const wasAsking = useRef(false);
  // When a question is answered or cancelled its buttons are gone: the focus returns to the commands.
  useEffect(() => {
    if (wasAsking.current && asking === null) first.current?.focus();
    wasAsking.current = asking !== null;
  }, [asking, first]);

  if (selected === null) {
    return (
      <div className={styles.root}>
        <Button appearance="primary" icon={<Glyph name="plus" />} onClick={() => onAdd('objective', null)}>
          {plan.add.objective}
        </Button>
      </div>
    );
  }

  const name = rowName(selected, messages);
  const carryOut = ({ edits, undo }: Change, sentence: EditSentence): void => {
    setAsking(null);
    void actions.edit(edits, sentence, undo);
  };
  const close = (): void => setAsking(null);

  if (asking === 'drop') {
    return (
      <div className={styles.root}>
        <Suspense>
          <DropPanel
            node={selected}
            onDrop={() => carryOut(drop(selected), ({ reports }) => reports.dropped({ what: name }))}
            onCancel={close}
          />
        </Suspense>
      </div>
    );
  }
  if (asking === 'notNow' && selected.kind !== 'objective') {
    return (
      <div className={styles.root}>
        <Suspense>
          <NotNowPanel
            parkable={selected}
            name={name}
            workbook={workbook}
            onMove={(why, revisit) => {
              setAsking(null);
              void keeping.move({ row: selected.row.ref, why, revisit });
            }}
            onCancel={close}
          />
        </Suspense>
      </div>
    );
  }
  if (asking === 'move' && selected.kind !== 'objective') {
    return (
      <div className={styles.root}>
        <Suspense>
          <MovePanel
            node={selected}
            workbook={workbook}
            onMove={(parentId) =>
              carryOut(moveUnder(selected, parentId), ({ reports }) => reports.moved({ what: name, parent: parentId }))
            }
            onCancel={close}
          />
        </Suspense>
      </div>
    );
  }

  const returnToPlan = (): void => {
    const entry = entryOf(workbook.okrs, selected.row.ref);
    if (entry !== null) void keeping.bringBack(entry);
    else carryOut(bringBack(selected), ({ reports }) => reports.broughtBack({ what: name }));
  };
  const canWait =
    !isDropped(selected) &&
    selected.row.text.trim() !== '' &&
    (selected.kind === 'keyResult' || (selected.kind === 'action' && selected.row.state.value !== 'done'));
  const child: PlanRowKind | null =
    selected.kind === 'objective' ? 'keyResult' : selected.kind === 'keyResult' ? 'action' : null;
  return (
    <div className={styles.root} role="group" aria-label={plan.commands({ what: name })}>
      <div className={styles.what} aria-hidden="true">
        {rowText(selected, messages)}
      </div>
      {selected.kind === 'objective' && <CascadeLinks objective={selected.row} cascade={cascade} onGo={onGo} />}
      {selected.kind === 'keyResult' && (
        <Suspense>
          <SelectedTerms keyResult={selected.row} workbook={workbook} />
        </Suspense>
      )}
      <div className={shared.buttons}>
        <Button
          ref={attachFirst}
          size="small"
          appearance="primary"
          icon={<Glyph name="pencil" />}
          disabledFocusable={busy}
          onClick={() => onEdit(selected)}
        >
          {plan.edit}
        </Button>
        {child !== null && selected.row.id !== null && (
          <Button
            size="small"
            icon={<Glyph name="plus" />}
            disabledFocusable={busy}
            onClick={() => onAdd(child, selected.row.id)}
          >
            {plan.add[child]}
          </Button>
        )}
        {selected.kind !== 'objective' && (
          <Button size="small" icon={<Glyph name="move" />} disabledFocusable={busy} onClick={() => setAsking('move')}>
            {plan.move}
          </Button>
        )}
        {isDropped(selected) ? (
          <Button size="small" icon={<Glyph name="raise" />} disabledFocusable={busy} onClick={returnToPlan}>
            {plan.bringBack}
          </Button>
        ) : (
          <Button size="small" icon={<Glyph name="drop" />} disabledFocusable={busy} onClick={() => setAsking('drop')}>
            {plan.drop}
          </Button>
        )}
        {canWait && (
          <Button
            size="small"
            icon={<Glyph name="pause" />}
            disabledFocusable={busy}
            onClick={() => setAsking('notNow')}
          >
            {messages.names.tables.notNow}
          </Button>
        )}
      </div>
    </div>
  );
}
