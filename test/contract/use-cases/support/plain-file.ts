import { Workbook } from '@cj-tech-master/excelts';
import type { CellValue } from '../../../../src/core/workbook/snapshot';
import { openFileHost } from '../../../../src/hosts/file/file-host';
import type { FileHost } from '../../../../src/hosts/file/file-host';
import type { Picture, PicturedCell } from './picture';

/** What another program reads in the file: every cell with content, by its address. A shared formula shows as that of its first cell. */
export async function pictureOfFile(host: FileHost): Promise<Picture> {
  const bytes = await host.toBytes();
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const columns = await columnsOf(bytes);
  const picture = new Map<string, PicturedCell>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row, rowNumber) => {
      row.eachCell((cell, columnNumber) => {
        const formula = cell.formula ?? null;
        const raw: unknown = formula === null ? cell.value : null;
        if (formula === null && (raw === null || raw === undefined)) return;
        const value: CellValue =
          typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean'
            ? raw
            : raw === null
              ? null
              : JSON.stringify(raw);
        picture.set(`${sheet.name}!${cell.address}`, {
          value,
          formula: formula === null ? null : `=${formula}`,
          column: columns.get(`${sheet.name} ${rowNumber - 1} ${columnNumber - 1}`) ?? null,
        });
      });
    });
  }
  return picture;
}

/** `tblActions[Owner]` of every data cell, by sheet, row and column. */
async function columnsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const host = await openFileHost(bytes);
  const { otherTables } = await host.read({ tables: [] });
  const { tables } = await host.read({ tables: otherTables.map(({ name }) => name) });
  return new Map(
    tables.flatMap(({ name, sheet, headerRow, firstColumn, headers, rows }) =>
      rows.flatMap((_, row) =>
        headers.map(
          (header, column) =>
            [`${sheet} ${headerRow + 1 + row} ${firstColumn + column}`, `${name}[${header}]`] as const,
        ),
      ),
    ),
  );
}
