import { UsageError } from '../arguments/usage-error';
import type { Problem } from '../problem';

/** What is the matter with a file, beyond what hosts tell. */
export interface FileFaults {
  readonly exists: { readonly path: string };
  readonly directory: { readonly path: string };
  readonly 'not-ours': { readonly path: string };
  readonly 'read-denied': { readonly path: string };
  readonly 'would-lose': { readonly path: string; readonly losses: string };
  readonly 'copy-loses': { readonly path: string; readonly losses: string };
}

/** A file that a command will not or cannot work with. */
export class FileError extends Error {
  constructor(readonly problem: Problem<FileFaults>) {
    super(problem.kind);
    this.name = 'FileError';
  }
}

/** A failure of a host or of the disk while working on a file. */
export class FileFailure extends Error {
  constructor(
    readonly path: string,
    override readonly cause: unknown,
  ) {
    super(path);
    this.name = 'FileFailure';
  }
}

/** Ties whatever goes wrong to the file that it is about: a host that was given bytes cannot name it. */
export async function about<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileError || error instanceof FileFailure || error instanceof UsageError) throw error;
    throw new FileFailure(path, error);
  }
}
