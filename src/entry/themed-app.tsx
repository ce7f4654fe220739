import { useSyncExternalStore, type ReactNode } from 'react';
import { App, type AppProps } from '../taskpane/app';
import type { ThemeSource } from './pane-theme';

/** The pane in the host's theme, which may change while it is open. */
export function ThemedApp({ theme, ...props }: Omit<AppProps, 'theme'> & { readonly theme: ThemeSource }): ReactNode {
  return <App {...props} theme={useSyncExternalStore(theme.subscribe, theme.current)} />;
}
