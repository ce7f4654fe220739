/**
 * Once for the whole suite: the workbench built from the sources as they are, served on a free port, and one Chromium, whose
 * addresses the tests find in the environment. `WORKBENCH=folder` tests another build and builds nothing.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromiumServer } from '../../tools/chromium.mjs';
import { serve } from '../../tools/static-server.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export default async function setUp() {
  const folder = process.env.WORKBENCH ?? builtWorkbench();
  const [site, browser] = await Promise.all([serve(folder), launchChromiumServer()]);
  process.env.E2E_ORIGIN = site.origin;
  process.env.E2E_BROWSER = browser.wsEndpoint();
  globalThis.endToEnd = { site, browser };
}

function builtWorkbench() {
  const folder = path.join(root, 'dist/workbench');
  const built = statSync(path.join(folder, 'taskpane.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const changed = Math.max(...['src', 'assets', 'webpack.config.js'].map((name) => lastChange(path.join(root, name))));
  if (built < changed) {
    const webpack = ['--no-install', 'webpack', '--mode', 'production', '--env', 'target=workbench,excel'];
    const { status } = spawnSync('npx', webpack, { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error('The workbench does not build: npm run build says more.');
  }
  return folder;
}

/** When a file, or any file of a folder, was written last. */
function lastChange(place) {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => lastChange(path.join(place, name))));
}
