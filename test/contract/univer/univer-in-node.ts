import { execFileSync } from 'node:child_process';
import path from 'node:path';

type Entry = typeof import('./entry');

let entry: Entry | null = null;

/** A Univer workbook without a screen, with one blank sheet named `Start`. The first call on a machine builds a bundle. */
export function startUniver(): ReturnType<Entry['startUniver']> {
  entry ??= load();
  return entry.startUniver();
}

function load(): Entry {
  const bundle = execFileSync(process.execPath, [path.join(__dirname, 'bundle.mjs')], { encoding: 'utf8' });
  return require(bundle);
}
