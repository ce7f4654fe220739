import { gzipSync } from 'node:zlib';
import { browsing, origin } from './support/browser';

const visit = browsing();

/** Microsoft's own empty React template, built the same way, has 168.9 KB. */
const LIMIT = 150_000;

test('without scripts the pane says what it is, in four languages, and what it lacks', async () => {
  const { page } = await visit({ javaScriptEnabled: false });
  await page.goto(`${origin()}/taskpane.html`);
  await page.getByRole('heading', { level: 1, name: 'Lamppost' }).waitFor();
  for (const language of ['en', 'fr', 'it', 'pl']) await page.locator(`p[lang="${language}"]`).first().waitFor();
  expect(await page.locator('noscript').textContent()).toContain('Lamppost needs JavaScript.');
});

/** Runs in the page: remembers when something stood there that can be used. */
function watchForUse(usable: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(usable)) return;
    observer.disconnect();
    performance.mark('usable');
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Scripts of the pane's own that had arrived by then, by their addresses. */
function scriptsBeforeUse(): string[] {
  const usable = performance.getEntriesByName('usable')[0]?.startTime ?? 0;
  return performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => name.includes('/pane/') && name.endsWith('.js') && startTime <= usable)
    .map(({ name }) => name);
}

test.each([
  ['in a new workbook the Start screen', 'main input', false],
  ['in a workbook of ours the plan', '[role="treeitem"]', true],
])('%s can be used after at most 150 KB of scripts', async (_, usable, isBuilt) => {
  const { page } = await visit();
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const size = async (): Promise<number> => gzipSync(await response.body(), { level: 9 }).length;
    if (response.url().includes('/pane/')) sizes.set(response.url(), size());
  });
  await page.addInitScript(watchForUse, usable);
  const pane = page.frameLocator('#pane');
  await page.goto(`${origin()}/?lang=en${isBuilt ? '&example=b2b-saas' : ''}`, { waitUntil: 'commit' });
  await pane.locator(usable).first().waitFor();
  if (isBuilt) {
    // The example was built by scripts that are not needed to open it: the language switch opens the pane anew.
    await page.selectOption('#ribbon-language', 'fr');
    await pane.getByRole('tree', { name: 'Objectifs' }).waitFor();
  }
  const scripts = await pane.locator('html').evaluate(scriptsBeforeUse);
  expect(scripts.length).toBeGreaterThan(1);
  const loaded = await Promise.all(scripts.map(async (name) => (await sizes.get(name)) ?? Infinity));
  expect(loaded.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
});
