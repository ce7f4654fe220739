/**
 * `npm run bench`: what the engine, the messages to Excel and the bundles cost. `--json` prints the same as data; `--only engine`
 * (or `host`, `bundles`; several with commas) measures a part; `--quick` leaves out the 10,000 key results of the host.
 */
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { LANGUAGES } from '../../src/core/model/language';
import { measureBundles } from './bundles';
import type { EngineFigures } from './engine/figures';
import type { Figures } from './figures';
import type { HostRun } from './host/figures';
import { tableOf } from './table';

const ROOT = path.resolve(__dirname, '../..');
const ENGINE_SIZES = [100, 1000, 10_000];
const HOST_SIZES = [10, 100, 1000, 10_000];
const ROUNDS = 7;

const PARTS = ['engine', 'host', 'bundles'] as const;
type Part = (typeof PARTS)[number];

/** A measurement in a process of its own: what ran before it neither warms nor burdens it. */
function inOwnProcess(parameters: readonly string[]): unknown {
  return JSON.parse(execFileSync(process.execPath, parameters, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }));
}

function measureEngine(): EngineFigures {
  const script = execFileSync(process.execPath, [path.join(__dirname, 'engine/bundle.mjs')], { encoding: 'utf8' });
  const run = (...parameters: readonly string[]): EngineFigures =>
    inOwnProcess(['--expose-gc', script, ...parameters]) as EngineFigures;
  const { memory } = run('10000', 'en', '1', 'memory');
  const byLanguage = LANGUAGES.map((language) => run(ENGINE_SIZES.join(','), language, String(ROUNDS)));
  const firsts = byLanguage.map(({ first }) => first);
  const slowest = firsts.reduce((a, b) => (a.cpu > b.cpu ? a : b));
  return { first: slowest, runs: byLanguage.flatMap(({ runs }) => runs), memory };
}

function measureHost(sizes: readonly number[]): readonly HostRun[] {
  const script = path.join(__dirname, 'host/measure.ts');
  const tsx = require.resolve('tsx/cli');
  return sizes.map((size) => inOwnProcess([tsx, script, String(size)]) as HostRun);
}

function wantedParts(parameters: readonly string[]): readonly Part[] {
  const at = parameters.indexOf('--only');
  if (at < 0) return PARTS;
  const asked = (parameters[at + 1] ?? '').split(',');
  const parts = PARTS.filter((part) => asked.includes(part));
  if (parts.length !== asked.length) throw new Error(`--only knows ${PARTS.join(', ')}, and not ${asked.join(',')}.`);
  return parts;
}

function main(parameters: readonly string[]): void {
  const parts = wantedParts(parameters);
  const hostSizes = parameters.includes('--quick') ? HOST_SIZES.slice(0, -1) : HOST_SIZES;
  const figures: Figures = {
    machine: {
      processors: os.cpus().length,
      model: os.cpus()[0]?.model.trim() ?? 'unknown',
      node: process.version,
      loadAtStart: os.loadavg()[0] ?? 0,
    },
    engine: parts.includes('engine') ? measureEngine() : null,
    host: parts.includes('host') ? measureHost(hostSizes) : null,
    bundles: parts.includes('bundles') ? measureBundles(ROOT) : null,
  };
  console.log(parameters.includes('--json') ? JSON.stringify(figures, null, 2) : tableOf(figures));
}

main(process.argv.slice(2));
