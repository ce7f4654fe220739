import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { SmartLight } from '../commands';
import { Glyph } from '../parts/glyph';
import { useWords } from '../words/messages-context';
import type { PlanNode, VisibleNode } from './plan-tree';
import { RowLine } from './row-line';
import { useTreeKeys } from './use-tree-keys';

const useStyles = makeStyles({
  tree: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingRight: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // The sticky bars must not hide a row that is scrolled into view.
    scrollMarginTop: '48px',
    scrollMarginBottom: '140px',
  },
  level1: { paddingLeft: tokens.spacingHorizontalXS },
  level2: { paddingLeft: tokens.spacingHorizontalL },
  level3: { paddingLeft: tokens.spacingHorizontalXXXL },
  topRule: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, borderTopLeftRadius: 0, borderTopRightRadius: 0 },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  chevron: {
    display: 'flex',
    alignItems: 'center',
    height: '20px',
    color: tokens.colorNeutralForeground2,
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
  open: { transform: 'rotate(90deg)' },
});

export interface TreeViewProps {
  readonly visible: readonly VisibleNode[];
  readonly isOpen: (node: PlanNode) => boolean;
  readonly selectedKey: string | null;
  readonly lightsOf: (node: PlanNode) => readonly SmartLight[] | null;
  /** What is said of a row besides; null when nothing is. */
  readonly remarkOf: (node: PlanNode) => string | null;
  readonly onToggle: (node: PlanNode, open: boolean) => void;
  /** By click, Enter or Space. */
  readonly onSelect: (node: PlanNode) => void;
  /** By double click, F2, or Enter on the selected row. */
  readonly onEdit: (node: PlanNode) => void;
}

/** The plan as an ARIA tree: one tab stop, arrows move, right and left open and close, Enter selects and then edits. */
export function TreeView(props: TreeViewProps): ReactNode {
  const { visible, isOpen, selectedKey, lightsOf, remarkOf, onToggle, onSelect, onEdit } = props;
  const { messages } = useWords();
  const styles = useStyles();
  const tree = useRef<HTMLDivElement>(null);
  const { activeKey, setActive, onKeyDown } = useTreeKeys(props, tree);

  // A row that was selected in the sheet comes into view, without taking the focus from the sheet.
  useEffect(() => {
    if (selectedKey === null) return;
    const item = tree.current?.querySelector(`[data-key="${selectedKey}"]`);
    item?.scrollIntoView({ block: 'nearest' });
  }, [selectedKey]);

  const levels = [styles.level1, styles.level2, styles.level3];
  return (
    <div ref={tree} role="tree" aria-label={messages.plan.tree} className={styles.tree}>
      {visible.map(({ node, level, position, siblings }) => (
        <div
          key={node.key}
          data-key={node.key}
          role="treeitem"
          aria-level={level}
          aria-posinset={position}
          aria-setsize={siblings}
          aria-selected={node.key === selectedKey}
          aria-expanded={node.children.length > 0 ? isOpen(node) : undefined}
          tabIndex={node.key === activeKey ? 0 : -1}
          className={mergeClasses(
            styles.item,
            levels[Math.min(level, levels.length) - 1],
            level === 1 && position > 1 && styles.topRule,
            node.key === selectedKey && styles.selected,
          )}
          onFocus={() => setActive(node.key)}
          onKeyDown={(event: KeyboardEvent) => onKeyDown(event, node)}
          onClick={() => (node.kind === 'group' ? onToggle(node, !isOpen(node)) : onSelect(node))}
          onDoubleClick={() => onEdit(node)}
        >
          {node.children.length > 0 ? (
            // For the mouse only: the arrow keys do the same from the row itself.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- see above
            <span
              className={mergeClasses(styles.chevron, isOpen(node) && styles.open)}
              data-chevron=""
              onClick={(event) => {
                event.stopPropagation();
                onToggle(node, !isOpen(node));
              }}
            >
              <Glyph name="chevron" />
            </span>
          ) : (
            <span />
          )}
          <div>
            <RowLine node={node} lights={lightsOf(node)} remark={remarkOf(node)} />
          </div>
        </div>
      ))}
    </div>
  );
}
