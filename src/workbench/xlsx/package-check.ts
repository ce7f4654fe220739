/** Why a file is not opened. */
export type FileProblem = 'unreadable' | 'encrypted' | 'too-large';

export class FileRefused extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: { readonly cause: unknown }) {
    super(`The file is ${problem}`, options);
    this.name = 'FileRefused';
    this.problem = problem;
  }
}

const PACKED_LIMIT = 50_000_000;
const UNPACKED_LIMIT = 400_000_000;
/** Compound files hold encrypted workbooks (and .xls of old). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const COMMENT_LIMIT = 65_535;

/**
 * Looks at the table of contents of a zip before anything is unpacked, so that a few kilobytes cannot fill the memory.
 * @throws FileRefused
 */
export function checkPackage(bytes: Uint8Array): void {
  if (bytes.length > PACKED_LIMIT) throw new FileRefused('too-large');
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw new FileRefused('encrypted');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) throw new FileRefused('unreadable');
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    if (offset + ENTRY_LENGTH > bytes.length || view.getUint32(offset, true) !== DIRECTORY_ENTRY)
      throw new FileRefused('unreadable');
    unpacked += view.getUint32(offset + 24, true);
    if (unpacked > UNPACKED_LIMIT) throw new FileRefused('too-large');
    offset +=
      ENTRY_LENGTH +
      view.getUint16(offset + 28, true) +
      view.getUint16(offset + 30, true) +
      view.getUint16(offset + 32, true);
  }
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - COMMENT_LIMIT);
  for (let offset = view.byteLength - END_LENGTH; offset >= first; offset--) {
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  }
  return null;
}
