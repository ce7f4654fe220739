import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Glyph } from './glyph';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    justifyContent: 'center',
    paddingTop: tokens.spacingVerticalXXXL,
    color: tokens.colorBrandForeground1,
  },
});

/** Stands where a screen will be in a moment. Says nothing: the progress line does. */
export function Splash(): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Glyph name="lamp" size={40} />
    </div>
  );
}
