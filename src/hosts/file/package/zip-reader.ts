import { Inflate } from 'fflate';
import { fileError, unreadable } from '../errors';
import { crc32 } from './crc32';
import { LIMITS } from './limits';

/** One part as it lies in the file. `data` is still deflated when `method` is 8. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ZIP64_EXTRA = 0x0001;
const UNKNOWN_32 = 0xffffffff;
const ENCRYPTED_FLAG = 1;

/** Small, so that one push of a bomb inflates to 17 MB at the most before it is looked at. */
const PUSH_BYTES = 16 * 1024;

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw unreadable('no end of the zip directory: the file is cut off');
}

/** Sizes and offset from the zip64 extra field, for those that the plain fields leave open. */
function zip64(
  view: DataView,
  from: number,
  to: number,
  plain: readonly [number, number, number],
): [number, number, number] {
  const values: [number, number, number] = [...plain];
  for (let at = from; at + 4 <= to;) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === ZIP64_EXTRA) {
      let next = at + 4;
      values.forEach((value, index) => {
        if (value !== UNKNOWN_32 || next + 8 > at + 4 + length) return;
        values[index] = Number(view.getBigUint64(next, true));
        next += 8;
      });
    }
    at += 4 + length;
  }
  return values;
}

/**
 * Lists the parts from the zip's directory and inflates nothing. Every limit is checked on what the directory declares, and
 * `inflateEntry` holds each part to its declaration.
 * @throws HostError `file-unreadable`, `file-encrypted` or `file-too-large`
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  try {
    return readDirectory(bytes);
  } catch (error) {
    // A DataView read past the end: offsets that point nowhere.
    if (error instanceof RangeError) throw unreadable('the zip directory points outside the file', error);
    throw error;
  }
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw fileError('file-too-large', `${count} parts`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let packed = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw unreadable('the zip directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const nameEnd = at + 46 + nameLength;
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, nameEnd))
      .replace(/\\/g, '/')
      .replace(/^\//, '');
    if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw fileError('file-encrypted', `${name} is encrypted`);
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw unreadable(`${name} is packed by method ${method}`);
    const [size, packedSize, offset] = zip64(view, nameEnd, nameEnd + extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    total += size;
    packed += packedSize;
    if (size > LIMITS.partBytes || total > LIMITS.totalBytes) {
      throw fileError('file-too-large', `${name} brings the file to ${total} bytes inflated`);
    }
    // Parts that share bytes are how a small file declares a huge content.
    if (packed > bytes.length) throw unreadable('the parts of the zip overlap');
    if (names.has(name)) throw unreadable(`two parts are called ${name}`);
    names.add(name);
    if (!name.endsWith('/')) {
      entries.push({
        name,
        method,
        crc: view.getUint32(at + 16, true),
        size,
        data: partData(view, bytes, offset, packedSize),
      });
    }
    at = nameEnd + extraLength + commentLength;
  }
  if (total > LIMITS.ratioFromBytes && total > packed * LIMITS.ratio) {
    throw fileError('file-too-large', `${packed} bytes inflate to ${total}`);
  }
  return entries;
}

function partData(view: DataView, bytes: Uint8Array, offset: number, packedSize: number): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_HEADER)
    throw unreadable('a part of the zip is not where its directory says');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw unreadable('the file is cut off');
  return bytes.subarray(start, start + packedSize);
}

/**
 * The content of a part. Stops as soon as it yields more than it declared, so that a lying part costs at most one push.
 * @throws HostError `file-unreadable`
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.data : inflate(entry);
  if (content.length !== entry.size) throw unreadable(`${entry.name} is not as long as it says`);
  if (crc32(content) !== entry.crc) throw unreadable(`${entry.name} is damaged: its checksum differs`);
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) throw unreadable(`${entry.name} is longer than it says`);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < entry.data.length; at += PUSH_BYTES) {
      const next = at + PUSH_BYTES;
      stream.push(entry.data.subarray(at, next), next >= entry.data.length);
    }
  } catch (error) {
    throw unreadable(`${entry.name} cannot be inflated`, error);
  }
  return content.subarray(0, filled);
}
