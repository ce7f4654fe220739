import type { SpreadsheetHost } from '../host';
import { readWorkbook } from './reading';
import { SheetIndex } from './sheet-index';
import { watchWorkbook } from './watch';

/** Excel through Office.js. Call it when `Office.onReady` has resolved in Excel. */
export function createExcelHost(): SpreadsheetHost {
  const sheets = new SheetIndex();
  let writes = 0;
  return {
    capabilities: { interactive: true, dialect: 'structured', displayLanguage: Office.context.displayLanguage || null },
    read: (request) => readWorkbook(request, sheets),
    async apply(patch) {
      writes += 1;
      try {
        // Writing is most of this host, and nothing is written before the pane is open.
        const { applyPatch } = await import('./writing/apply');
        return await applyPatch(patch, sheets);
      } finally {
        writes -= 1;
      }
    },
    reveal: async (cell) => (await import('./reveal')).revealCell(cell, sheets),
    watch: (listener) => watchWorkbook(listener, sheets, () => writes > 0),
  };
}
