import type { AnyCall } from '../arguments/call';
import { UsageError } from '../arguments/usage-error';
import type { WorkbookFiles } from '../ports';
import { FileError, about } from './file-error';

/**
 * Makes sure that a new file may be written, before any work is done for it.
 * @param replace an existing file may go
 */
export async function expectNewFile(
  path: string,
  files: WorkbookFiles,
  { replace, command }: { readonly replace: boolean; readonly command: AnyCall['command'] },
): Promise<void> {
  if (!path.toLowerCase().endsWith('.xlsx')) throw new UsageError({ kind: 'not-xlsx', data: { path } }, command);
  const kind = await about(path, () => files.kindOf(path));
  if (kind === 'directory') throw new FileError({ kind: 'directory', data: { path } });
  if (kind === 'file' && !replace) throw new FileError({ kind: 'exists', data: { path } });
}
