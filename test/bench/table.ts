import type { BundleFigures } from './bundles';
import type { Cost, EngineFigures, EngineRun } from './engine/figures';
import type { Figures } from './figures';
import { COMMANDS, type Command, type HostRun } from './host/figures';

const COMMAND_NAMES: Readonly<Record<Command, string>> = {
  build: 'build, after its one reading',
  open: 'open the pane',
  read: 'read all tables',
  validate: 'validate, first',
  validateAgain: 'validate again',
  score: 'score, a formula overwritten',
  edit: 'edit one row',
  checkIn: 'check in on every key result',
  summary: 'refresh the summary',
  close: 'close the quarter',
};

type Row = readonly string[];

/** Columns in line: the first to the left, numbers to the right. */
function aligned(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: Row): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map(line).join('\n');
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const cost = ({ cpu, wall }: Cost): string => `${cpu.toFixed(cpu < 10 ? 1 : 0)} (${wall.toFixed(wall < 10 ? 1 : 0)})`;

/** How many times the smaller run a run ten times as large takes. */
function growth(runs: readonly EngineRun[], step: 'decode' | 'validate' | 'score' | 'validateAndScore'): string {
  const [small, large] = [1000, 10_000].map((size) => runs.find(({ keyResults }) => keyResults === size));
  return small === undefined || large === undefined ? '-' : (large[step].cpu / small[step].cpu).toFixed(1);
}

function engineTable({ first, runs, memory }: EngineFigures): string {
  const languages = [...new Set(runs.map(({ language }) => language))];
  const rows: Row[] = [['ms of processor (of the clock)', 'decode', 'validate', 'score', 'validate + score']];
  for (const language of languages) {
    const own = runs.filter((run) => run.language === language);
    for (const run of own) {
      const name = `${language}, ${whole(run.keyResults)} key results`;
      rows.push([name, cost(run.decode), cost(run.validate), cost(run.score), cost(run.validateAndScore)]);
    }
    const factors = (['decode', 'validate', 'score', 'validateAndScore'] as const).map((step) => growth(own, step));
    rows.push(['  10,000 to 1,000, times', ...factors]);
  }
  const [sample] = runs.filter(({ keyResults }) => keyResults === 1000);
  const notes = [
    sample &&
      `1,000 key results come with ${whole(sample.objectives)} objectives, ${whole(sample.actions)} actions, ${whole(sample.checkIns)} check-ins and have ${whole(sample.findings)} findings; median of ${sample.rounds}.`,
    `The first time, with nothing compiled yet, 1,000 take ${cost(first)} in the slowest language.`,
    memory &&
      `Memory at ${whole(memory.keyResults)}: ${whole(memory.heapKept / 1e6)} MB kept (snapshot, workbook, scores, findings), ${whole(memory.peakResident / 1e6)} MB resident at most.`,
  ].filter((note) => note !== null && note !== undefined);
  return ['ENGINE', aligned(rows), ...notes].join('\n');
}

function hostTable(runs: readonly HostRun[]): string {
  const rows: Row[] = [
    ['messages (asked / answered)', ...runs.map(({ keyResults }) => `${whole(keyResults)} key results`)],
    ['rows in all tables', ...runs.map((run) => whole(run.rows))],
    ...COMMANDS.map((command) => [
      COMMAND_NAMES[command],
      ...runs.map(({ commands }) => {
        const { messages, asked, answered } = commands[command];
        return `${messages} (${kilobytes(asked)} / ${kilobytes(answered)})`;
      }),
    ]),
    [
      'validating again to reading, times the processor',
      ...runs.map(({ commands }) => (commands.validateAgain.cpu / commands.read.cpu).toFixed(1)),
    ],
  ];
  const notes = runs
    .filter(({ spared }) => spared.length > 0)
    .map(({ keyResults, spared }) => `At ${whole(keyResults)} the stand-in for Excel is spared: ${spared.join(', ')}.`);
  return ['MESSAGES TO EXCEL', aligned(rows), ...notes].join('\n');
}

function bundleTable({ pane, beforeUsable, cli, workbench }: BundleFigures): string {
  if (pane.length === 0) return 'BUNDLES\nNothing is built: npm run build.';
  const isFirst = (name: string): string => (beforeUsable?.scripts.includes(name) ? 'first' : 'on demand');
  const rows: Row[] = [
    ['script', 'gzip', 'bytes', 'loaded'],
    ...pane.map(({ name, gzip, bytes }) => [name, whole(gzip), whole(bytes), beforeUsable ? isFirst(name) : '?']),
    [
      'pane in all',
      whole(pane.reduce((sum, { gzip }) => sum + gzip, 0)),
      whole(pane.reduce((sum, { bytes }) => sum + bytes, 0)),
      '',
    ],
    ...(cli ? [['command line', whole(cli.gzip), whole(cli.bytes), '']] : []),
    ...(workbench
      ? [[`workbench, ${workbench.scripts} scripts`, whole(workbench.gzip), whole(workbench.bytes), '']]
      : []),
  ];
  const usable = beforeUsable
    ? `Before the pane is usable: ${whole(beforeUsable.gzip)} bytes gzip, of at most ${whole(beforeUsable.limit)}.`
    : 'What is loaded before the pane is usable was not measured: it needs Chromium.';
  return ['BUNDLES', aligned(rows), usable].join('\n');
}

/** The figures for a person to read. */
export function tableOf({ machine, engine, host, bundles }: Figures): string {
  const { processors, model, node, loadAtStart } = machine;
  return [
    `${processors} processors (${model}), Node ${node}, load ${loadAtStart.toFixed(1)} when it began`,
    ...(engine ? [engineTable(engine)] : []),
    ...(host ? [hostTable(host)] : []),
    ...(bundles ? [bundleTable(bundles)] : []),
  ].join('\n\n');
}
