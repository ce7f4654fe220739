import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/model/okrs';
import { useWords } from '../words/messages-context';
import { Glyph } from './glyph';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
  },
  glyph: { marginTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** What is wrong, after a sign for how bad: a diamond, a triangle, a circle. Its name is there for who does not see it. */
export function SeverityMark({
  severity,
  text,
  strong = false,
}: {
  readonly severity: Severity;
  readonly text: string;
  readonly strong?: boolean;
}): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Glyph name={severity} className={mergeClasses(styles.glyph, styles[severity])} />
      <div className={mergeClasses(strong && styles.strong)}>
        <span className={shared.visuallyHidden}>{`${messages.names.severities[severity]}: `}</span>
        {text}
      </div>
    </div>
  );
}
