import { fileError, unreadable } from '../errors';
import { LIMITS } from './limits';

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

const OLE_HEAD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_HEAD = [0x50, 0x4b, 0x03, 0x04];

/** An encrypted workbook is an OLE file with a stream of this name; an old .xls is one without. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  const last = bytes.length - name.length * 2;
  for (let at = 0; at <= last; at += 2) {
    let same = 0;
    while (same < name.length && bytes[at + same * 2] === name.charCodeAt(same) && bytes[at + same * 2 + 1] === 0)
      same += 1;
    if (same === name.length) return true;
  }
  return false;
}

/**
 * Throws unless the bytes at least begin like a zip of bearable size.
 * @throws HostError `file-too-large`, `file-encrypted` or `file-unreadable`
 */
export function assertLooksLikeZip(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileBytes) {
    throw fileError('file-too-large', `${bytes.length} bytes; at most ${LIMITS.fileBytes} are read`);
  }
  if (startsWith(bytes, OLE_HEAD)) {
    throw holdsEncryptedPackage(bytes)
      ? fileError('file-encrypted', 'an OLE file with an EncryptedPackage stream')
      : unreadable('an OLE file: an old .xls, perhaps');
  }
  if (!startsWith(bytes, ZIP_HEAD)) throw unreadable('does not begin like a zip');
}
