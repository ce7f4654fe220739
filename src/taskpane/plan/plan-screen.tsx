import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { cascadeOf } from '../../app/cascade';
import type { RowRef } from '../../core/model/okrs';
import type { Scores } from '../../core/score/scores';
import type { PlanRowKind } from '../../i18n/messages/names';
import type { DecodedWorkbook, PaneCommands, RuleBook, SmartLight } from '../commands';
import { Glyph } from '../parts/glyph';
import { useSharedStyles } from '../parts/shared-styles';
import { OnceShown } from '../parts/once-shown';
import { Splash } from '../parts/splash';
import { keepingOf } from '../session/keeping';
import type { Session } from '../session/use-session';
import { useWords } from '../words/messages-context';
import { cascadeText } from './cascade-links';
import { CloseSuggestion } from './close-suggestion';
import { CommandBar } from './command-bar';
import { PlanHeader } from './plan-header';
import { pathToRow, planTree, visibleNodes, type PlanNode, type RowNode } from './plan-tree';
import { TreeView } from './tree-view';

const Shelves = lazy(async () => ({ default: (await import('./shelves')).Shelves }));
const Editor = lazy(async () => ({ default: (await import('./editor/row-editor')).RowEditor }));

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXL,
    textAlign: 'center',
  },
  lamp: { color: tokens.colorBrandForeground1 },
});

/** What the editor is open for: a row, or a new one under a parent. */
export type Editing =
  | { readonly kind: 'row'; readonly node: RowNode }
  | { readonly kind: 'new'; readonly row: PlanRowKind; readonly parentId: string | null };

/** Above so many rows key results begin closed, and above so many more objectives too: a plan is seen at a glance, and drawn in one. */
const ROWS_AT_A_GLANCE = 60;
const ROWS_TO_DRAW = 300;

export interface PlanScreenProps {
  readonly session: Session;
  readonly commands: PaneCommands;
  readonly workbook: DecodedWorkbook;
  readonly scores: Scores;
  readonly book: RuleBook | null;
  readonly firstThing: ReactNode;
}

/** The plan: the tree of rows, and an editor in its place while one is being written. */
export function PlanScreen({ session, commands, workbook, scores, book, firstThing }: PlanScreenProps): ReactNode {
  const { messages, language } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { state, actions } = session;
  const tree = useMemo(() => planTree(workbook.okrs, scores), [workbook, scores]);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [editing, setEditing] = useState<Editing | null>(null);
  const [returned, setReturned] = useState(false);

  const path = useMemo(() => (state.selected === null ? [] : pathToRow(tree, state.selected)), [tree, state.selected]);
  const last = path[path.length - 1];
  const selected = last && last.kind !== 'group' ? last : null;

  const rows = workbook.okrs.keyResults.length + workbook.okrs.actions.length;
  const openByDefault = (node: PlanNode): boolean =>
    (node.kind === 'objective' && rows <= ROWS_TO_DRAW) || (node.kind === 'keyResult' && rows <= ROWS_AT_A_GLANCE);
  const leadsToSelected = (node: PlanNode): boolean => path.slice(0, -1).some(({ key }) => key === node.key);
  const isOpen = (node: PlanNode): boolean => toggled.get(node.key) ?? (leadsToSelected(node) || openByDefault(node));

  const smart = useMemo(() => book?.smart(workbook, language), [book, workbook, language]);
  const lights = (node: PlanNode): readonly SmartLight[] | null =>
    smart && node.kind === 'keyResult' ? smart(node.row) : null;

  // What lies below the plan is fetched when the plan stands: nobody waits for it.
  const [isDrawn, setDrawn] = useState(false);
  const keeping = useMemo(() => keepingOf(commands, actions), [commands, actions]);
  const cascade = useMemo(() => cascadeOf(workbook.okrs.objectives), [workbook]);
  const cascadeLine = (node: PlanNode): string | null =>
    node.kind === 'objective' ? cascadeText(node.row, cascade, messages) : null;

  const goTo = (row: RowRef): void => {
    actions.select(row);
    void actions.reveal(row, null);
  };
  const select = (node: PlanNode): void => {
    if (node.kind !== 'group') goTo(node.row.ref);
  };
  const edit = (node: PlanNode): void => {
    if (node.kind === 'group') return;
    actions.select(node.row.ref);
    setEditing({ kind: 'row', node });
  };
  const add = (row: PlanRowKind, parentId: string | null): void => {
    actions.dismissFirstStep();
    setEditing({ kind: 'new', row, parentId });
  };

  if (editing !== null) {
    return (
      <Suspense fallback={<Splash />}>
        <Editor
          editing={editing}
          session={session}
          commands={commands}
          workbook={workbook}
          book={book}
          onDone={() => {
            setEditing(null);
            setReturned(true);
          }}
        />
      </Suspense>
    );
  }

  const shelves = isDrawn ? (
    <Suspense>
      <Shelves workbook={workbook} today={commands.today()} session={session} keeping={keeping} />
    </Suspense>
  ) : (
    <OnceShown onShown={setDrawn} />
  );
  return (
    <>
      <PlanHeader
        workbook={workbook}
        scores={scores}
        today={commands.today()}
        busy={state.work !== null}
        takeFocus={state.moves > 0 || returned}
        onCalculate={() => void actions.calculateScores()}
      />
      <CloseSuggestion
        settings={workbook.okrs.settings}
        today={commands.today()}
        onClose={() => actions.go('close')}
        otherwise={state.firstStep === 'blank' ? null : firstThing}
      />
      {tree.length === 0 ? (
        <>
          <div className={styles.empty}>
            <Glyph name="lamp" size={40} className={styles.lamp} />
            <h2 className={shared.subtitle}>{messages.plan.empty}</h2>
            <p className={shared.muted}>
              {state.firstStep === 'blank' ? messages.start.firstSteps.blank : messages.plan.emptyHint}
            </p>
            <Button appearance="primary" icon={<Glyph name="plus" />} onClick={() => add('objective', null)}>
              {messages.plan.add.objective}
            </Button>
          </div>
          {shelves}
        </>
      ) : (
        <>
          <TreeView
            visible={visibleNodes(tree, isOpen)}
            isOpen={isOpen}
            selectedKey={selected?.key ?? null}
            lightsOf={lights}
            remarkOf={cascadeLine}
            onToggle={(node, open) => setToggled((before) => new Map(before).set(node.key, open))}
            onSelect={select}
            onEdit={edit}
          />
          <div className={shared.buttons}>
            {selected !== null && (
              <Button
                appearance="subtle"
                size="small"
                icon={<Glyph name="plus" />}
                onClick={() => add('objective', null)}
              >
                {messages.plan.add.objective}
              </Button>
            )}
            <Button appearance="subtle" size="small" icon={<Glyph name="check" />} onClick={() => actions.go('close')}>
              {messages.plan.closeQuarter}
            </Button>
          </div>
          {shelves}
          <CommandBar
            key={selected?.key ?? 'none'}
            selected={selected}
            workbook={workbook}
            session={session}
            keeping={keeping}
            cascade={cascade}
            onGo={({ ref }) => goTo(ref)}
            onEdit={edit}
            onAdd={add}
          />
        </>
      )}
    </>
  );
}
