/**
 * `npm run screenshots`: the pictures of the README and the documents, taken from the built workbench (`npm run build` first).
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.mjs';
import { serve } from './static-server.mjs';

const TARGET = new URL('../../docs/screenshots/', import.meta.url);
const PANE = '#pane';
/** A part of the summary that stands in the pane as soon as the workbook is built, in every language. */
const PLAN = '[role="tree"]';

/** What is shown, in which language and look. `act` gets the page and its pane. */
const PICTURES = [
  { name: 'start-en', query: '?lang=en', ready: 'main input' },
  { name: 'plan-en', query: '?example=b2b-saas&lang=en', ready: PLAN },
  { name: 'check-fr', query: '?example=b2b-saas&lang=fr', ready: PLAN, act: press('validate', 'main section li') },
  {
    name: 'check-it-dark',
    query: '?example=b2b-saas&lang=it',
    ready: PLAN,
    theme: 'dark',
    act: press('validate', 'main section li'),
  },
  { name: 'plan-pl-high-contrast', query: '?example=b2b-saas&lang=pl', ready: PLAN, theme: 'high-contrast' },
  { name: 'check-in-fr', query: '?example=b2b-saas&lang=fr', ready: PLAN, act: section(1, 'main form, main input') },
  { name: 'close-en', query: '?example=b2b-saas&lang=en', ready: PLAN, act: named('Close the quarter', 'main h1') },
  {
    name: 'summary-en',
    query: '?example=b2b-saas&lang=en',
    ready: PLAN,
    act: press('leadership-summary', '[role="status"], main h1'),
  },
];

function press(button, appears) {
  return async (page, pane) => {
    await page.click(`#ribbon-${button}`);
    await pane.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await pane.locator(appears).first().waitFor();
  };
}

/** A section of the pane by its place in the navigation. */
function section(place, appears) {
  return async (page, pane) => {
    await pane.locator('nav button').nth(place).click();
    await pane.locator(appears).first().waitFor();
  };
}

function named(name, appears) {
  return async (page, pane) => {
    await pane.getByRole('button', { name }).first().click();
    await pane.locator(appears).first().waitFor();
  };
}

const site = await serve(fileURLToPath(new URL('../../dist/workbench', import.meta.url)));
const browser = await launchChromium();
mkdirSync(TARGET, { recursive: true });
try {
  for (const { name, query, ready, theme, act } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
    await page.goto(`${site.origin}/${query}`);
    const pane = page.frameLocator(PANE);
    await pane.locator(ready).first().waitFor({ timeout: 90_000 });
    if (theme) await page.selectOption('#ribbon-theme', theme);
    await act?.(page, pane);
    await page.evaluate(() => globalThis.workbench.waitForCalculation());
    // The grid is a canvas that draws in frames of its own: two of them after the last result.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.mouse.move(700, 130);
    await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, TARGET)) });
    await page.close();
    console.log(`docs/screenshots/${name}.png`);
  }
} finally {
  await browser.close();
  await site.close();
}
