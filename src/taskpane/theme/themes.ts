import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import { BRAND } from './brand';

/** The looks that the pane knows. The entry reads the host's and passes one in. */
export type PaneTheme = 'light' | 'dark' | 'high-contrast';

const dark = createDarkTheme(BRAND);

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: createLightTheme(BRAND),
  // Fluent's dark theme takes its brand text, and the red of small print, too dim on grey to be read (4.5:1).
  dark: {
    ...dark,
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorBrandForegroundLink: BRAND[120],
    colorBrandForegroundLinkHover: BRAND[130],
    colorBrandStroke1: BRAND[110],
    colorCompoundBrandForeground1: BRAND[120],
    colorCompoundBrandStroke: BRAND[110],
    colorCompoundBrandBackground: BRAND[110],
    colorStatusDangerForeground1: dark.colorStatusDangerForeground3,
  },
  'high-contrast': teamsHighContrastTheme,
};

export function themeOf(theme: PaneTheme): Theme {
  return THEMES[theme];
}

/** How the browser draws what is its own: scroll bars, the calendar of a date field. */
export function schemeOf(theme: PaneTheme): 'light' | 'dark' {
  return theme === 'light' ? 'light' : 'dark';
}
