import '@testing-library/jest-dom';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { Language } from '../../../../src/core/model/language';
import { App } from '../../../../src/taskpane/app';
import type { PaneCommands } from '../../../../src/taskpane/commands';
import type { PaneMemory } from '../../../../src/taskpane/memory';
import type { PaneTheme } from '../../../../src/taskpane/theme/themes';

// axe over a whole screen takes seconds in jsdom when the machine has other work.
jest.setTimeout(30_000);

configure({
  // A page in full says less than what was looked for.
  getElementError: (message) => new Error(message ?? 'Not found'),
  // What is shown is looked for apart from what is announced.
  defaultIgnore: 'script, style, [aria-live]',
  // Asking jsdom of every element whether it is hidden takes nearly all of the time; `toBeVisible` asks where it matters.
  defaultHidden: true,
});

// jsdom lays nothing out, so it cannot scroll either.
Element.prototype.scrollIntoView = () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;

export interface PaneOptions {
  readonly language?: Language;
  readonly theme?: PaneTheme;
  readonly onLanguage?: (language: Language) => void;
  readonly memory?: PaneMemory;
}

/** Opens the pane on a sheet; resolves when its first screen is there. */
export async function openPane(sheet: PaneCommands, options: PaneOptions = {}): Promise<UserEvent> {
  const { language = 'en', theme = 'light', onLanguage, memory } = options;
  await act(async () => {
    render(
      <App
        commands={sheet}
        theme={theme}
        displayLanguage={language}
        language={language}
        {...(onLanguage ? { onLanguage } : {})}
        {...(memory ? { memory } : {})}
      />,
    );
    await Promise.resolve();
  });
  await screen.findByRole('main');
  return userEvent.setup();
}

/** What axe finds wrong with the page as it stands, in a form that reads well in a failing test. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    // Colours and layout need a real browser: the end-to-end tests look at those.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Words that screen readers are told without being asked. */
export function announced(): string {
  return screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
}

/** The rows of the plan by their text. Reckoning accessible names is what jsdom is slowest at, so one test alone asks for them. */
export function rows(text: RegExp): readonly HTMLElement[] {
  return screen.queryAllByRole('treeitem').filter(({ textContent }) => text.test(textContent));
}

export function row(text: RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const [found] = rows(text);
    if (!found) throw new Error(`No row reads ${text.source}`);
    return found;
  });
}
