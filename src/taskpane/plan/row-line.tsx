import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dateFromDay, dayOf } from '../../app/values';
import type { Messages } from '../../i18n/messages/messages';
import type { SmartLight } from '../commands';
import { Score } from '../parts/score';
import { useSharedStyles } from '../parts/shared-styles';
import { SmartLights, smartSummary } from '../parts/smart-lights';
import { StatusMark } from '../parts/status';
import { useWords } from '../words/messages-context';
import type { GroupNode, PlanNode, RowNode } from './plan-tree';
import { isDropped } from './row-edits';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    justifyContent: 'space-between',
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  objective: { fontWeight: tokens.fontWeightSemibold },
  action: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  dropped: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
    marginTop: '2px',
  },
  id: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  group: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
});

export function rowText(node: RowNode, messages: Messages): string {
  const text = node.row.text.trim();
  return text === '' ? messages.plan.untitled({ kind: messages.names.rows[node.kind], id: node.row.id ?? '' }) : text;
}

/** How a row is called in a sentence: its id, else its text. */
export function rowName(node: RowNode, messages: Messages): string {
  return node.row.id ?? rowText(node, messages);
}

function stateOf(node: RowNode, messages: Messages): string | null {
  switch (node.kind) {
    case 'objective':
      if (node.row.state.value !== 'active') return messages.names.objectiveStates[node.row.state.value];
      return node.score?.status ? messages.names.statuses[node.score.status] : null;
    case 'keyResult':
      if (isDropped(node)) return messages.plan.doesNotCount;
      return node.score?.status ? messages.names.statuses[node.score.status] : null;
    case 'action':
      return messages.names.actionStates[node.row.state.value];
    default:
      return node satisfies never;
  }
}

/** The key result that holds an objective back most; none when there is nothing to compare. */
function weakestOf(node: RowNode, messages: Messages): string | null {
  if (node.kind !== 'objective') return null;
  const id = node.score?.weakest?.id ?? null;
  return id === null ? null : messages.plan.weakest({ what: id });
}

function GroupLine({ node }: { readonly node: GroupNode }): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(shared.small, styles.group)}>
      {messages.plan.groups[node.group]({ count: node.children.length })}
    </div>
  );
}

/** Said between two parts of a row, so that a screen reader does not run them together. */
function Pause(): ReactNode {
  const shared = useSharedStyles();
  return <span className={shared.visuallyHidden}>{', '}</span>;
}

function Meta({ node, lights, remark }: RowLineProps & { readonly node: RowNode }): ReactNode {
  const { messages, formats } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const status = node.kind === 'action' || isDropped(node) ? null : (node.score?.status ?? null);
  const state = stateOf(node, messages);
  const weakest = weakestOf(node, messages);
  const due = node.kind === 'action' ? dayOf(node.row.due) : null;
  const parts: readonly (readonly [string, ReactNode])[] = [
    [
      'lights',
      lights && (
        <>
          <SmartLights lights={lights} />
          <span className={shared.visuallyHidden}>{smartSummary(lights, messages)}</span>
        </>
      ),
    ],
    ['state', status ? <StatusMark status={status} /> : state],
    ['due', due === null ? null : formats.date(dateFromDay(due))],
    ['owner', node.row.owner || messages.plan.nobody],
    ['weakest', weakest],
    ['remark', remark],
  ];
  return (
    <div className={mergeClasses(shared.small, styles.meta)}>
      {parts.map(
        ([key, part]) =>
          part !== null && (
            <span key={key}>
              <Pause />
              {part}
            </span>
          ),
      )}
    </div>
  );
}

export interface RowLineProps {
  readonly node: PlanNode;
  readonly lights: readonly SmartLight[] | null;
  readonly remark: string | null;
}

/** One row of the plan. Its text, with the words that only a screen reader needs, is the name of its tree item. */
export function RowLine({ node, lights, remark }: RowLineProps): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  if (node.kind === 'group') return <GroupLine node={node} />;
  return (
    <>
      <div className={styles.line}>
        <span
          className={mergeClasses(
            styles.text,
            node.kind === 'objective' && styles.objective,
            node.kind === 'action' && styles.action,
            isDropped(node) && styles.dropped,
          )}
        >
          <span className={shared.visuallyHidden}>{`${messages.names.rows[node.kind]} `}</span>
          {node.row.id !== null && <span className={styles.id}>{`${node.row.id} `}</span>}
          {rowText(node, messages)}
        </span>
        {node.kind !== 'action' && (
          <span>
            <span className={shared.visuallyHidden}>{`, ${messages.plan.score} `}</span>
            <Score score={node.score?.score ?? null} />
          </span>
        )}
      </div>
      <Meta node={node} lights={lights} remark={remark} />
    </>
  );
}
