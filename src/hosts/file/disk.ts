import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../host-error';
import { fileError } from './errors';
import { LIMITS } from './package/limits';

/** The only module of this host that needs Node: everything else runs in a browser too. */

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/**
 * Reads a file that is not too large to be a workbook.
 * @throws HostError `file-missing`, `file-too-large`, `access-denied` or `file-unreadable`
 */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) throw fileError('file-unreadable', `${path} is not a file`, path);
    if (facts.size > LIMITS.fileBytes) throw fileError('file-too-large', `${path} has ${facts.size} bytes`, path);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw fileError('file-missing', `no file ${path}`, path, error);
    if (code === 'EACCES' || code === 'EPERM') throw fileError('access-denied', `${path} may not be read`, path, error);
    throw fileError('file-unreadable', `${path}: ${code}`, path, error);
  }
}

/**
 * Writes a file as a whole or not at all: into a new file beside it, which then takes its place. A link keeps pointing to the file,
 * and the file keeps its permissions.
 * @throws HostError `file-not-writable`
 */
export async function writeWorkbookFile(path: string, bytes: Uint8Array): Promise<void> {
  let temporary: string | null = null;
  try {
    const target = await realpath(path).catch(() => path);
    const before = await stat(target).catch(() => null);
    // Renaming would replace even a file that is locked against writing.
    if (before !== null) await access(target, constants.W_OK);
    temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    const file = await open(temporary, 'wx', before?.mode ?? 0o666);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    if (temporary !== null) await rm(temporary, { force: true });
    throw fileError('file-not-writable', `${path}: ${codeOf(error)}`, path, error);
  }
}
