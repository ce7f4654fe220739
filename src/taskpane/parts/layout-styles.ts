import { makeStyles, tokens } from '@fluentui/react-components';

/** One column, as wide as the host makes the pane. */
export const useLayoutStyles = makeStyles({
  root: {
    minHeight: '100%',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    '& *, & *::before, & *::after': { boxSizing: 'border-box' },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
});
