/** Draws the ribbon's PNGs from the SVGs: `node test/tools/render-icons.mjs`. The PNGs are committed; the manifest test knows their sizes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { launchChromium } from './chromium.mjs';

const ICONS = {
  // 64 and 128 are the add-in's own icons in the store and the list of add-ins.
  lamppost: [16, 32, 64, 80, 128],
  validate: [16, 32, 80],
  scores: [16, 32, 80],
  summary: [16, 32, 80],
};

const assets = new URL('../../assets/', import.meta.url);
const browser = await launchChromium();
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(ICONS)) {
  const svg = readFileSync(new URL(`${name}.svg`, assets), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(new URL(`${name}-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
