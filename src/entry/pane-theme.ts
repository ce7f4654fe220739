/** The looks that the pane knows. */
export type PaneTheme = 'light' | 'dark' | 'high-contrast';

export interface ThemeSource {
  current(): PaneTheme;
  /** Calls back when the theme may have changed; the listener compares. */
  subscribe(listener: () => void): () => void;
}

/**
 * The host's theme: `Office.context.officeTheme` on the desktop; in a browser, where Excel gives none, the system's preference.
 * Office announces no change of theme to Excel add-ins, so the theme is read again when the pane gets the focus.
 */
export function createThemeSource(window: Window, officeTheme: () => Office.OfficeTheme | undefined): ThemeSource {
  const forcedColors = window.matchMedia('(forced-colors: active)');
  const darkScheme = window.matchMedia('(prefers-color-scheme: dark)');
  return {
    current() {
      if (forcedColors.matches) return 'high-contrast';
      const theme = officeTheme();
      if (theme) return themeOfColours(theme.bodyBackgroundColor, theme.bodyForegroundColor);
      return darkScheme.matches ? 'dark' : 'light';
    },
    subscribe(listener) {
      const media = [forcedColors, darkScheme];
      for (const query of media) query.addEventListener('change', listener);
      window.addEventListener('focus', listener);
      return () => {
        for (const query of media) query.removeEventListener('change', listener);
        window.removeEventListener('focus', listener);
      };
    },
  };
}

/** Only high contrast themes put a pure colour on pure black; Office's own black theme is a dark grey. */
export function themeOfColours(background: string, foreground: string): PaneTheme {
  const [red, green, blue] = channels(background);
  if (red + green + blue === 0 && channels(foreground).every((channel) => channel === 0 || channel === 255))
    return 'high-contrast';
  // Rec. 709 luma: the eye's own weighting of the three channels.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}

/** Red, green and blue from 0 to 255; anything but `#rrggbb` counts as white, so that a strange host gets the light theme. */
function channels(colour: string): [number, number, number] {
  const digits = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour)?.[1];
  const value = digits === undefined ? 0xffffff : parseInt(digits, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
