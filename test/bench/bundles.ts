import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

export interface Script {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}

export interface BundleFigures {
  /** All scripts of the pane, those that are loaded on demand included; largest first. */
  readonly pane: readonly Script[];
  /** Those that a browser had asked for when the first screen took input; null without Chromium or without a built workbench. */
  readonly beforeUsable: { readonly scripts: readonly string[]; readonly gzip: number; readonly limit: number } | null;
  readonly cli: Script | null;
  /** The spreadsheet in the browser, which never enters Excel. */
  readonly workbench: { readonly scripts: number; readonly bytes: number; readonly gzip: number } | null;
}

function scriptsIn(folder: string): readonly Script[] {
  const found = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  return found
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const content = readFileSync(path.join(folder, name));
      return { name, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
    })
    .sort((a, b) => b.gzip - a.gzip);
}

const sum = (scripts: readonly Script[], key: 'bytes' | 'gzip'): number =>
  scripts.reduce((total, script) => total + script[key], 0);

/** Sizes of what `npm run build` left in `dist`. */
export function measureBundles(root: string): BundleFigures {
  const dist = path.join(root, 'dist');
  const workbench = scriptsIn(path.join(dist, 'workbench'));
  return {
    pane: scriptsIn(path.join(dist, 'workbench/pane')),
    beforeUsable: workbench.length === 0 ? null : beforeUsable(root),
    cli: scriptsIn(path.join(dist, 'cli'))[0] ?? null,
    workbench:
      workbench.length === 0
        ? null
        : { scripts: workbench.length, bytes: sum(workbench, 'bytes'), gzip: sum(workbench, 'gzip') },
  };
}

interface OpenedPane {
  readonly scripts: readonly Script[];
  readonly gzip: number;
  readonly limit: number;
}

/** Asks a browser. Its program ends with an error when the limit is passed, and prints the figures all the same. */
function beforeUsable(root: string): BundleFigures['beforeUsable'] {
  const { stdout, stderr } = spawnSync(process.execPath, ['test/tools/bundle-size.mjs', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (stdout === '') {
    console.error(`The pane was not opened in a browser: ${stderr.trim()}`);
    return null;
  }
  const { scripts, gzip, limit } = JSON.parse(stdout) as OpenedPane;
  return { scripts: scripts.map(({ name }) => name), gzip, limit };
}
