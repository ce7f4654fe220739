import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { dayFromDate } from '../core/model/days';
import type { PathKind, WorkbookFiles, Write } from '../cli/ports';
import { runCli } from '../cli/run';

const loadHost = () => import('../hosts/file/file-host');
const loadDisk = () => import('../hosts/file/disk');

async function kindOf(path: string): Promise<PathKind> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return 'missing';
    throw error;
  }
}

const files: WorkbookFiles = {
  kindOf,
  async open(path) {
    const [{ openFileHost }, { readWorkbookFile }] = await Promise.all([loadHost(), loadDisk()]);
    return openFileHost(await readWorkbookFile(path));
  },
  create: async () => (await loadHost()).createFileHost(),
  write: async (path, bytes) => (await loadDisk()).writeWorkbookFile(path, bytes),
  stream: (path) => createReadStream(path),
};

function writerTo(stream: Writable): Write {
  // The callback of each write reports the failure; without a listener it would end the process besides.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
}

/** Today on the calendar of whoever runs the command. */
function today(): number {
  const now = new Date();
  return dayFromDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

void runCli({
  args: process.argv.slice(2),
  env: process.env,
  // Touching it opens it: only for the command that reads it.
  get stdin() {
    return process.stdin;
  },
  stdout: writerTo(process.stdout),
  stderr: writerTo(process.stderr),
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  clock: { today },
  files,
}).then((code) => {
  // Not `process.exit`, which would cut off output that is still on its way through a pipe.
  process.exitCode = code;
});
