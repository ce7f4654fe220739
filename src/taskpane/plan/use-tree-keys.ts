import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { PlanNode, VisibleNode } from './plan-tree';

export interface TreeKeysInput {
  readonly visible: readonly VisibleNode[];
  readonly isOpen: (node: PlanNode) => boolean;
  readonly selectedKey: string | null;
  readonly onToggle: (node: PlanNode, open: boolean) => void;
  readonly onSelect: (node: PlanNode) => void;
  readonly onEdit: (node: PlanNode) => void;
}

export interface TreeKeys {
  /** The item that Tab reaches. */
  readonly activeKey: string | null;
  readonly setActive: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, node: PlanNode) => void;
}

/** The keys of the ARIA tree pattern, over the visible nodes. */
export function useTreeKeys(input: TreeKeysInput, tree: RefObject<HTMLElement | null>): TreeKeys {
  const { visible, isOpen, selectedKey, onToggle, onSelect, onEdit } = input;
  const [lastActive, setActive] = useState<string | null>(null);
  const isVisible = (key: string | null): boolean => visible.some(({ node }) => node.key === key);
  const activeKey = [lastActive, selectedKey].find(isVisible) ?? visible[0]?.node.key ?? null;

  const focus = (target: VisibleNode | undefined): void => {
    if (!target) return;
    setActive(target.node.key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${target.node.key}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent, node: PlanNode): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = visible.findIndex((item) => item.node.key === node.key);
    const here = visible[index];
    if (!here) return;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(visible[index + 1]),
      ArrowUp: () => focus(visible[index - 1]),
      Home: () => focus(visible[0]),
      End: () => focus(visible[visible.length - 1]),
      ArrowRight: () => {
        if (node.children.length === 0) return;
        if (isOpen(node)) focus(visible[index + 1]);
        else onToggle(node, true);
      },
      ArrowLeft: () => {
        if (node.children.length > 0 && isOpen(node)) onToggle(node, false);
        else focus(visible.find((item) => item.node.key === here.parent?.key));
      },
      Enter: () => {
        if (node.kind === 'group') onToggle(node, !isOpen(node));
        else if (node.key === selectedKey) onEdit(node);
        else onSelect(node);
      },
      ' ': () => (node.kind === 'group' ? onToggle(node, !isOpen(node)) : onSelect(node)),
      F2: () => onEdit(node),
    };
    const run = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (run) {
      event.preventDefault();
      run();
    } else if (event.key.length === 1) {
      focus(nextByLetter(visible, index, event.key));
    }
  };

  return { activeKey, setActive, onKeyDown };
}

/** The next row below, then from the top, whose text begins with a letter. */
function nextByLetter(visible: readonly VisibleNode[], from: number, letter: string): VisibleNode | undefined {
  const wanted = letter.toLocaleLowerCase();
  return [...visible.slice(from + 1), ...visible.slice(0, from)].find(
    ({ node }) => node.kind !== 'group' && node.row.text.trim().toLocaleLowerCase().startsWith(wanted),
  );
}
