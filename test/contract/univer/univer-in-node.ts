import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Entry from './entry';

type UniverEntry = typeof Entry;

let entry: UniverEntry | null = null;

/** A Univer workbook without a screen, with one blank sheet named `Start`. The first call on a machine builds a bundle. */
export function startUniver(): ReturnType<UniverEntry['startUniver']> {
  entry ??= load();
  hushKnownComplaints();
  return entry.startUniver();
}

/** When a table has grown, Univer's calculation tells of entries of its own that are gone: thousands of times, and to no harm. */
const KNOWN_COMPLAINT = 'Dependency tree not found';
let isHushed = false;

function hushKnownComplaints(): void {
  if (isHushed) return;
  isHushed = true;
  const { error } = console;
  console.error = (...said: readonly unknown[]) => {
    if (!String(said[0]).startsWith(KNOWN_COMPLAINT)) error.apply(console, [...said]);
  };
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
