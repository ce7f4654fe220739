import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { minHeight: '2px', position: 'relative' },
  bar: {
    position: 'absolute',
    inset: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    '::after': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      width: '35%',
      backgroundColor: tokens.colorCompoundBrandBackground,
      animationName: { from: { left: '-35%' }, to: { left: '100%' } },
      animationDuration: '1.4s',
      animationIterationCount: 'infinite',
      animationTimingFunction: 'ease-in-out',
    },
    '@media (prefers-reduced-motion: reduce)': {
      '::after': {
        animationName: { from: { opacity: 0.4 }, to: { opacity: 1 } },
        width: '100%',
        animationDirection: 'alternate',
      },
    },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
  /** Over what follows, so that nothing moves when it comes and goes. */
  text: {
    position: 'absolute',
    insetInline: 0,
    top: '100%',
    zIndex: 2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** A line that moves while a command runs, with its name. How far it is nobody knows: the host does not tell. */
export function WorkBar({ text }: { readonly text: string | null }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {text !== null && (
        <>
          <div className={styles.bar} />
          <div className={styles.text}>{text}</div>
        </>
      )}
    </div>
  );
}
