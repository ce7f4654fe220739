/**
 * What the pane loads before it is usable, measured in a real browser over the built workbench: the scripts that its frame
 * has asked for when the first screen takes input. Office.js and the workbench's bridge are not counted, as neither is ours in Excel.
 * `node test/tools/bundle-size.mjs` prints it, with `--json` as data; tests call `measurePane`.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launchChromium } from './chromium.mjs';
import { serve } from './static-server.mjs';

/** Gzip, all scripts of the pane together. */
export const PANE_LIMIT = 150_000;

/** Scripts with their sizes in bytes, largest first, and the sums. `query` opens the workbench in another state, e.g. `?example=blank`. */
export async function measurePane({
  folder = 'dist/workbench',
  query = '',
  firstInput = 'main button, main input',
} = {}) {
  const site = await serve(folder);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const bodies = new Map();
    page.on('response', (response) => {
      const isPane =
        response.frame().url().includes('taskpane.html') ||
        response.request().headers().referer?.includes('taskpane.html');
      const name = path.basename(new URL(response.url()).pathname);
      const isOurs =
        response.request().resourceType() === 'script' && !response.url().includes('/office/') && name !== 'bridge.js';
      if (isPane && isOurs) bodies.set(name, response.body());
    });
    await page.goto(`${site.origin}/${query}`);
    await page.frameLocator('#pane').locator(firstInput).first().waitFor({ timeout: 60_000 });
    const scripts = await Promise.all(
      [...bodies].map(async ([name, body]) => {
        const bytes = await body;
        return { name, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
      }),
    );
    scripts.sort((a, b) => b.gzip - a.gzip);
    const sum = (key) => scripts.reduce((total, script) => total + script[key], 0);
    return { scripts, bytes: sum('bytes'), gzip: sum('gzip'), limit: PANE_LIMIT };
  } finally {
    await browser.close();
    await site.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const parameters = process.argv.slice(2);
  const figures = await measurePane({ query: parameters.find((parameter) => parameter.startsWith('?')) ?? '' });
  if (parameters.includes('--json')) console.log(JSON.stringify(figures));
  else print(figures);
  if (figures.gzip > figures.limit) process.exitCode = 1;
}

function print({ scripts, gzip, limit }) {
  for (const script of scripts) console.log(`${String(script.gzip).padStart(8)}  ${script.name}`);
  console.log(`${String(gzip).padStart(8)}  in all, of at most ${limit}`);
}
