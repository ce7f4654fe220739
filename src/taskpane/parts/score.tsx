import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words/messages-context';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '3px', minWidth: '36px' },
  number: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  track: {
    height: '3px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText', height: '5px' },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

/** A score between 0 and 1 with a bar as long; a dash where there is none. */
export function Score({ score }: { readonly score: number | null }): ReactNode {
  const { formats } = useWords();
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span className={mergeClasses(styles.number, score === null && styles.none)}>
        {score === null ? '–' : formats.score(score)}
      </span>
      <span className={styles.track}>
        <span className={styles.fill} style={{ display: 'block', width: `${(score ?? 0) * 100}%` }} />
      </span>
    </span>
  );
}
