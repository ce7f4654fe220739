/** @jest-environment jsdom */
import { createThemeSource, themeOfColours } from '../../../src/entry/pane-theme';

describe('the theme that Office reports', () => {
  it.each([
    ['#ffffff', '#262626', 'light'],
    ['#f3f2f1', '#000000', 'light'],
    ['#262626', '#ffffff', 'dark'],
    ['#0a0a0a', '#ffffff', 'dark'],
    ['#000000', '#ffffff', 'high-contrast'],
    ['#000000', '#ffff00', 'high-contrast'],
    ['#000000', '#d6d6d6', 'dark'],
    ['rebeccapurple', '', 'light'],
  ] as const)('with %s behind %s is %s', (background, foreground, theme) => {
    expect(themeOfColours(background, foreground)).toBe(theme);
  });
});

describe('the theme of the pane', () => {
  const mediaWith = (...matching: readonly string[]) => {
    const listeners = new Map<string, () => void>();
    window.matchMedia = ((query: string) => ({
      get matches() {
        return matching.some((each) => query.includes(each));
      },
      addEventListener: (_: string, listener: () => void) => listeners.set(query, listener),
      removeEventListener: () => listeners.delete(query),
    })) as unknown as typeof window.matchMedia;
    return listeners;
  };
  const officeTheme = (bodyBackgroundColor: string, bodyForegroundColor: string) =>
    ({ bodyBackgroundColor, bodyForegroundColor }) as Office.OfficeTheme;

  it('is high contrast whenever the system forces its colours', () => {
    mediaWith('forced-colors');
    expect(createThemeSource(window, () => officeTheme('#ffffff', '#000000')).current()).toBe('high-contrast');
  });

  it("is the host's before the system's", () => {
    mediaWith('prefers-color-scheme');
    expect(createThemeSource(window, () => officeTheme('#ffffff', '#000000')).current()).toBe('light');
  });

  it("is the system's where the host gives none", () => {
    mediaWith('prefers-color-scheme');
    expect(createThemeSource(window, () => undefined).current()).toBe('dark');
  });

  it('is read again when the pane gets the focus, and no more once nobody listens', () => {
    const media = mediaWith();
    const source = createThemeSource(window, () => undefined);
    let calls = 0;
    const stop = source.subscribe(() => {
      calls += 1;
    });
    window.dispatchEvent(new Event('focus'));
    expect(calls).toBe(1);
    expect(media.size).toBe(2);
    stop();
    window.dispatchEvent(new Event('focus'));
    expect(calls).toBe(1);
    expect(media.size).toBe(0);
  });
});
