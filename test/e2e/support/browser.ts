import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { PATIENCE } from './eventually';

const asked = (name: string): string => {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run the tests by "npx jest --selectProjects end-to-end".`);
  return value;
};

/** Where the workbench is served. */
export const origin = (): string => asked('E2E_ORIGIN');

export interface Visit {
  readonly page: Page;
  /** What the page and its pane have complained of so far. */
  readonly complaints: string[];
  /** Addresses outside the workbench that anything on the page has asked for. */
  readonly foreignRequests: string[];
  /** From here on complaints are expected: a failure that the pane shows in words also goes to the console. */
  expectComplaints(): void;
}

/**
 * What Univer 0.25.1 writes to the console when a formula is replaced in the calculation that it takes part in: its index still holds
 * the one before, which it then passes over. The results are right; the contract suite and LibreOffice judge them.
 */
const UNIVERS_OWN = /^Dependency tree not found for treeId: \d+$/;

/**
 * One connection to the suite's Chromium for a test file, and a fresh profile for each visit. After every test it is checked
 * that no page wrote an error or asked for anything outside the workbench.
 */
export function browsing(): (options?: BrowserContextOptions) => Promise<Visit> {
  jest.setTimeout(4 * PATIENCE);
  let browser: Browser;
  let open: { readonly context: BrowserContext; readonly visit: Visit; tolerant: boolean }[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(asked('E2E_BROWSER'));
  });
  afterEach(async () => {
    const ended = open;
    open = [];
    await Promise.all(ended.map(({ context }) => context.close()));
    for (const { visit, tolerant } of ended) {
      expect(visit.foreignRequests).toEqual([]);
      if (!tolerant) expect(visit.complaints).toEqual([]);
    }
  });
  afterAll(() => browser.close());

  return async (options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const entry = {
      context,
      tolerant: false,
      visit: {
        page,
        complaints: [] as string[],
        foreignRequests: [] as string[],
        expectComplaints: () => {
          entry.tolerant = true;
        },
      },
    };
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && !UNIVERS_OWN.test(text)) entry.visit.complaints.push(text);
    });
    page.on('pageerror', (error) => entry.visit.complaints.push(String(error)));
    context.on('request', (request) => {
      const url = request.url();
      const isOurs = url.startsWith(`${origin()}/`) || url.startsWith('data:') || url.startsWith('blob:');
      if (!isOurs) entry.visit.foreignRequests.push(url);
    });
    open.push(entry);
    return entry.visit;
  };
}
