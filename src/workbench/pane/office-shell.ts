import type { Language } from '../../core/model/language';
import { withShellServices, type NativeBridge } from './native-bridge';
import { createPaneChannel, frameName, type FocusExit, type PaneChannel } from './pane-channel';

export type WorkbenchTheme = 'light' | 'dark' | 'high-contrast';

export interface OfficeShellOptions {
  /** Requirement sets that are offered: exactly what the manifest asks for, so that a newer call fails here as in the oldest Excel. */
  readonly requirements: Readonly<Record<string, string>>;
  /** A connection to the workbook, made anew each time that the pane is loaded. */
  readonly connectWorkbook: () => NativeBridge;
  readonly language: () => Language;
  readonly theme: () => WorkbenchTheme;
  /** The add-in asks to be shown or hidden. */
  readonly onVisible: (visible: boolean) => void;
  /** The keyboard leaves the pane. */
  readonly onFocusExit: (exit: FocusExit) => void;
}

/**
 * What stands around a workbook in Excel on the web, as far as Office.js talks to it: it tells Office.js the host, language
 * and requirement sets, hears of visibility and focus, and delivers ribbon clicks. Office.js itself runs unchanged.
 */
export interface OfficeShell {
  /** For the `name` of the pane's frame, read again before each load. */
  frameName(): string;
  beforeOfficeJs(pane: Window): void;
  afterOfficeJs(pane: Window): void;
  /** Presses a ribbon button of the add-in; settles when the add-in calls `event.completed()`. */
  press(action: string, controlId: string): Promise<void>;
}

declare global {
  interface Window {
    _richApiNativeBridge?: NativeBridge;
  }
}

interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** The part of Office.js that is touched from outside. */
interface OfficeGlobal {
  readonly context: object;
  onReady(callback: () => void): Promise<unknown>;
}

export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', fr: 'fr-FR', it: 'it-IT', pl: 'pl-PL' };

/** Colours as Office on the desktop reports them for its themes. */
const OFFICE_THEMES: Readonly<Record<WorkbenchTheme, OfficeTheme>> = {
  light: theme('#ffffff', '#262626', '#f3f2f1'),
  dark: theme('#262626', '#f3f2f1', '#333333'),
  'high-contrast': theme('#000000', '#ffffff', '#000000'),
};

function theme(background: string, foreground: string, control: string): OfficeTheme {
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: control,
    controlForegroundColor: foreground,
  };
}

export function createOfficeShell(options: OfficeShellOptions): OfficeShell {
  let { promise: channel, resolve: announce } = withResolver<PaneChannel>();

  return {
    frameName() {
      ({ promise: channel, resolve: announce } = withResolver<PaneChannel>());
      return frameName(LOCALES[options.language()]);
    },
    beforeOfficeJs(pane) {
      const opened = createPaneChannel(pane, {
        locale: LOCALES[options.language()],
        requirements: options.requirements,
        onFocusExit: options.onFocusExit,
      });
      // Office.js posts to `opener` where there is one, and trusts only hosts that it reaches over https. An endpoint of our
      // making in that place keeps the workbench on plain http, and every message inside this page.
      Object.defineProperty(pane, 'opener', { value: opened.endpoint, configurable: true, writable: true });
      pane._richApiNativeBridge = withShellServices(options.connectWorkbook(), options.onVisible);
      announce(opened);
    },
    afterOfficeJs(pane) {
      const { Office } = pane as unknown as { readonly Office: OfficeGlobal };
      // Excel reports its theme on the desktop only. This callback is the first in line, before the pane's own.
      void Office.onReady(() => {
        Object.defineProperty(Office.context, 'officeTheme', { get: () => OFFICE_THEMES[options.theme()] });
      });
    },
    async press(action, controlId) {
      await (await channel).press(action, controlId);
    },
  };
}

function withResolver<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
