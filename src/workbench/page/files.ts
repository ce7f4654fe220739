import { FileRefused, type FileProblem } from '../xlsx/package-check';
import type { WorkbenchWords } from './words';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function readFile(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Hands the bytes to the browser as a download. */
export function downloadWorkbook(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** What to tell the user about a file that was not opened. A fault of ours counts as unreadable, and goes to the console. */
export function refusalWords(error: unknown, words: WorkbenchWords): (name: string) => string {
  if (!(error instanceof FileRefused)) console.error(error);
  const problem: FileProblem = error instanceof FileRefused ? error.problem : 'unreadable';
  return { unreadable: words.fileUnreadable, encrypted: words.fileEncrypted, 'too-large': words.fileTooLarge }[problem];
}
