import type { WorkbookFile, WorkbookFiles } from '../ports';
import { FileError, about } from './file-error';

/** Opens a workbook to read. What goes wrong names the file. */
export function openWorkbookFile(path: string, files: WorkbookFiles): Promise<WorkbookFile> {
  return about(path, async () => {
    if ((await files.kindOf(path)) === 'directory') throw new FileError({ kind: 'directory', data: { path } });
    return files.open(path);
  });
}
