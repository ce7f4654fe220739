import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Verdict } from '../commands';
import { Glyph } from '../parts/glyph';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  glyph: { marginTop: '1px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  check: { color: tokens.colorStatusSuccessForeground1 },
});

/** How the workbook stands, in one line. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const styles = useStyles();
  const sign = verdict.errors > 0 ? 'error' : verdict.warnings > 0 ? 'warning' : 'check';
  return (
    <p className={styles.root}>
      <Glyph name={sign} size={20} className={mergeClasses(styles.glyph, styles[sign])} />
      <span>{verdict.text}</span>
    </p>
  );
}
