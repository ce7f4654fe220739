import { dayFromIso } from '../../../src/core/model/days';
import { createFileHost, openFileHost } from '../../../src/hosts/file/file-host';
import type { CliPorts, WorkbookFiles } from '../../../src/cli/ports';
import { runCli } from '../../../src/cli/run';
import type { ExitCode } from '../../../src/cli/exit-code';

export const TODAY = '2027-01-20';

/** What Node says of a path, by its code. */
export function nodeError(code: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code });
}

/** A disk in memory with the real file host upon it. A path can be a file, a folder (null), or refuse with an error. */
export type Disk = Map<string, Uint8Array | null | Error>;

export function filesOn(disk: Disk): WorkbookFiles {
  const bytesOf = (path: string): Uint8Array => {
    const entry = disk.get(path);
    if (entry instanceof Error) throw entry;
    if (entry == null) throw nodeError(entry === null ? 'EISDIR' : 'ENOENT');
    return entry;
  };
  return {
    kindOf: async (path) => (disk.has(path) ? (disk.get(path) === null ? 'directory' : 'file') : 'missing'),
    open: async (path) => openFileHost(bytesOf(path)),
    create: async () => createFileHost(),
    async write(path, bytes) {
      const entry = disk.get(path);
      if (entry instanceof Error) throw entry;
      disk.set(path, bytes);
    },
    async *stream(path) {
      yield bytesOf(path);
    },
  };
}

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly disk?: Disk;
  readonly stdin?: readonly (string | Uint8Array)[];
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly ports?: Partial<CliPorts>;
}

/** Runs the command line as a process would, without one. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await runCli({
    args,
    env: options.env ?? {},
    stdin: (async function* () {
      for (const piece of options.stdin ?? [])
        yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
    })(),
    stdout: async (text) => void (out += text),
    stderr: async (text) => void (err += text),
    columns: options.columns ?? null,
    clock: { today: () => dayFromIso(TODAY) ?? 0 },
    files: filesOn(options.disk ?? new Map<string, never>()),
    ...options.ports,
  });
  return { code, out, err };
}

/** A disk that holds the example workbook of a language as `plan.xlsx`. */
export async function diskWithExample(lang = 'en'): Promise<Disk> {
  const disk: Disk = new Map();
  const args = [
    'build',
    'plan.xlsx',
    '--example',
    'b2b-saas',
    '--team',
    'Growth',
    '--quarter',
    '2027-Q1',
    '--lang',
    lang,
  ];
  const built = await run(args, { disk });
  if (built.code !== 0) throw new Error(`The example could not be built: ${built.err}`);
  return disk;
}

export function bytesAt(disk: Disk, path: string): Uint8Array {
  const entry = disk.get(path);
  if (!(entry instanceof Uint8Array)) throw new Error(`No file ${path}`);
  return entry;
}

/** The parts of `check --json` that tests look at. */
export interface CheckAnswer {
  readonly language: string;
  readonly profile: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly column: string;
    readonly what: string;
  }[];
}

export async function checkJson(
  disk: Disk,
  args: readonly string[] = [],
  env: RunOptions['env'] = {},
): Promise<CheckAnswer> {
  const { out } = await run(['check', 'plan.xlsx', '--json', ...args], { disk, env });
  return JSON.parse(out) as CheckAnswer;
}

export async function scoreJson(
  disk: Disk,
  args: readonly string[] = [],
): Promise<{ readonly objectives: readonly { readonly score: number }[] }> {
  const { out } = await run(['score', 'plan.xlsx', '--json', ...args], { disk });
  return JSON.parse(out) as Awaited<ReturnType<typeof scoreJson>>;
}
