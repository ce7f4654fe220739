import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Entry from './entry';

type UniverEntry = typeof Entry;

let entry: UniverEntry | null = null;

/** A Univer workbook without a screen, with one blank sheet named `Start`. The first call on a machine builds a bundle. */
export function startUniver(): ReturnType<UniverEntry['startUniver']> {
  entry ??= load();
  return entry.startUniver();
}

function load(): UniverEntry {
  const bundle = execFileSync(process.execPath, [path.join(__dirname, 'bundle.mjs')], { encoding: 'utf8' });
  const loaded: unknown = createRequire(__filename)(bundle);
  if (!isEntry(loaded)) throw new Error(`${bundle} is no bundle of Univer`);
  return loaded;
}

function isEntry(value: unknown): value is UniverEntry {
  return typeof value === 'object' && value !== null && 'startUniver' in value;
}
