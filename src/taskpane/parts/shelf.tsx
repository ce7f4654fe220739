import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: tokens.spacingVerticalS },
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { paddingTop: tokens.spacingVerticalXS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    '& > li': { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

export interface ShelfProps {
  readonly title: string;
  readonly lead: string;
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[];
  /** The line to add with; it stands above the list, where it does not move when the list grows. */
  readonly children: ReactNode;
}

/** A list that is kept beside the plan, folded away until it is wanted. */
export function Shelf({ title, lead, items, children }: ShelfProps): ReactNode {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{title}</summary>
      <div className={mergeClasses(shared.column, styles.body)}>
        <p className={shared.small}>{lead}</p>
        {children}
        {items.length > 0 && (
          <ul className={styles.list}>
            {items.map(({ key, content }) => (
              <li key={key}>{content}</li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
