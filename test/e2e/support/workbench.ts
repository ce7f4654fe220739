import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { ExampleName } from '../../../src/app/types';
import type { Language } from '../../../src/core/model/language';
import type { TableKey } from '../../../src/core/model/okrs';
import { usualSheetName } from '../../../src/core/workbook/encode';
import { columnSchema, SCHEMA } from '../../../src/core/workbook/schema';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { loadMessages } from '../../../src/i18n/load';
import type { Messages } from '../../../src/i18n/messages/messages';
import { columnLetters } from '../../../src/workbench/xlsx/ranges';
import type { WorkbenchTestApi } from '../../../src/workbench/page/test-api';
import { withAxe } from './axe';
import { browsing, origin, type Visit } from './browser';
import { eventually } from './eventually';

export interface Opening {
  readonly language?: Language;
  /** Opens ready built; without it the Start screen stands. */
  readonly example?: ExampleName;
  /** Puts axe into every frame. */
  readonly withAxe?: boolean;
}

/** Registers what a test file needs and returns how its tests open the workbench. */
export function workbenches(): (opening?: Opening) => Promise<Workbench> {
  const visit = browsing();
  return async ({ language = 'en', example, withAxe: wantsAxe = false } = {}) => {
    const opened = await visit();
    if (wantsAxe) await withAxe(opened.page);
    const query = new URLSearchParams({ lang: language, ...(example && { example }) });
    await opened.page.goto(`${origin()}/?${query.toString()}`, { waitUntil: 'commit' });
    const workbench = new Workbench(opened, language, await loadMessages(language));
    await (example === 'b2b-saas' ? workbench.tree : workbench.pane.locator('main[aria-busy="false"] h1')).waitFor();
    return workbench;
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type TestApi = { readonly [K in keyof WorkbenchTestApi]: WorkbenchTestApi[K] };
type ApiMethod = {
  [K in keyof TestApi]: TestApi[K] extends (...parameters: never[]) => unknown ? K : never;
}[keyof TestApi];

/** The workbench as somebody at the screen has it: ribbon, grid and pane. Cells are named as in `Key results!J4`. */
export class Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly visit: Visit;
  readonly language: Language;
  /** The words of the pane, as long as nobody switches its language. */
  readonly words: Messages;

  constructor(visit: Visit, language: Language, words: Messages) {
    this.visit = visit;
    this.page = visit.page;
    this.pane = visit.page.frameLocator('#pane');
    this.language = language;
    this.words = words;
  }

  get tree(): Locator {
    return this.pane.getByRole('tree');
  }
  /** A row of the plan, by its id. */
  row(id: string): Locator {
    return this.tree.getByRole('treeitem', { name: new RegExp(`^\\D* ${escaped(id)}[ ,]`) });
  }
  button(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }
  text(text: string | RegExp): Locator {
    return this.pane.getByRole('main').getByText(text);
  }
  get heading(): Locator {
    return this.pane.getByRole('heading', { level: 1 });
  }
  /** The finding about a row, by the place that the pane names. */
  finding(id: string): Locator {
    const place = this.page.locator('p').filter({ hasText: new RegExp(`^${escaped(id)}(,|$)`) });
    return this.pane.locator('main li').filter({ has: place });
  }

  /** The findings whose words hold this. */
  findingSaying(text: string | RegExp): Locator {
    return this.pane.locator('main li').filter({ hasText: text });
  }
  /** The field of a form. */
  field(label: string): Locator {
    return this.pane.getByLabel(label, { exact: true });
  }
  async go(screen: 'plan' | 'check'): Promise<void> {
    await this.pane
      .getByRole('navigation')
      .getByRole('button', { name: this.words.frame[screen], exact: true })
      .click();
  }

  /** Presses a button of the ribbon and waits until its command has ended. */
  async press(button: 'validate' | 'calculate-scores' | 'leadership-summary'): Promise<void> {
    await this.page.locator(`#ribbon-${button}`).click();
    await this.ask('waitForCommand');
  }
  async validate(): Promise<void> {
    await this.press('validate');
    await this.heading.getByText(this.words.check.title, { exact: true }).waitFor();
    await this.rested();
  }
  /** The pane has nothing in hand. */
  async rested(): Promise<void> {
    await this.pane.locator('main[aria-busy="false"]').waitFor();
  }

  /** Calls a function of the page's test API. */
  async ask<K extends ApiMethod>(
    name: K,
    ...parameters: Parameters<TestApi[K]>
  ): Promise<Awaited<ReturnType<TestApi[K]>>> {
    const answer: unknown = await this.page.evaluate(
      ([method, values]) => {
        const api = window.workbench;
        if (!api) throw new Error('The page has no test API.');
        return (api[method] as (...all: unknown[]) => unknown)(...values);
      },
      [name, parameters] as const,
    );
    return answer as Awaited<ReturnType<TestApi[K]>>;
  }

  /** The address of a cell: row 0 is the first under the headers, columns stand as the schema builds them. */
  address(table: TableKey, row: number, column: string): string {
    const { firstColumn, columns, sheet } = SCHEMA[table];
    columnSchema(table, column);
    const letters = columnLetters(firstColumn + Object.keys(columns).indexOf(column));
    return `${usualSheetName(sheet, this.language)}!${letters}${row + 2}`;
  }
  async cell(address: string): Promise<CellValue> {
    return this.ask('readCell', address);
  }
  /** Selects a cell and types into it at the keyboard; an empty text clears it. */
  async type(address: string, text: string): Promise<void> {
    await this.ask('select', address);
    await this.focusGrid();
    if (text === '') await this.page.keyboard.press('Delete');
    else {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
    }
    await this.ask('waitForCalculation');
  }
  async focusGrid(): Promise<void> {
    await this.page.locator('#grid [contenteditable]').first().focus();
  }
  async expectCell(address: string, value: CellValue): Promise<void> {
    await eventually(async () => expect(await this.cell(address)).toEqual(value));
  }
  async expectSelection(address: string): Promise<void> {
    await eventually(async () => expect(await this.ask('selection')).toBe(address));
  }

  /** Presses *Save .xlsx* and returns what the browser got. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.click('#ribbon-save-file')]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
    return new Uint8Array(Buffer.concat(chunks));
  }
  /** Opens a file by *Open .xlsx*. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await this.page.locator('#ribbon-file-input').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  }
  /** The pane's own frame, for what only its scripts can tell. */
  async frame(): Promise<Frame> {
    const frame = await (await this.page.locator('#pane').elementHandle()).contentFrame();
    if (!frame) throw new Error('The pane has no frame.');
    return frame;
  }
}
