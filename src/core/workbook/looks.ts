import type { CellStyle, ColumnLook } from './patch';

/** How a cell is drawn. Colours are `#rrggbb`; null leaves the workbook's own. */
export interface Look {
  readonly fill: string | null;
  readonly text: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** In points; null leaves the workbook's own. */
  readonly size: number | null;
  /** Thin lines all round, by which inputs are known. */
  readonly border: string | null;
}

const PLAIN: Look = { fill: null, text: null, bold: false, italic: false, size: null, border: null };
const LINE = '#d5d9e0';
const INK = '#23395b';
const SOFT = '#4a5058';

/** Header cells of our tables. */
export const HEADER_LOOK: Look = { ...PLAIN, fill: INK, text: '#ffffff', bold: true };

/** Data cells of our tables: inputs are white boxes, formulas stand on grey and have none. */
export const COLUMN_LOOKS: Readonly<Record<ColumnLook, Look>> = {
  id: { ...PLAIN, text: SOFT, bold: true, border: LINE },
  input: { ...PLAIN, border: LINE },
  formula: { ...PLAIN, fill: '#f1f3f5', text: '#33383f' },
  check: { ...PLAIN, text: '#33383f', italic: true, border: LINE },
};

/** Cells of free-form sheets. */
export const CELL_LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { ...PLAIN, text: INK, bold: true, size: 20 },
  subtitle: { ...PLAIN, text: SOFT, size: 12 },
  heading: { ...PLAIN, fill: INK, text: '#ffffff', bold: true, size: 12 },
  label: { ...PLAIN, text: SOFT, bold: true, size: 10 },
  figure: { ...PLAIN, text: INK, bold: true, size: 20 },
  text: PLAIN,
  muted: { ...PLAIN, text: SOFT, size: 10 },
  input: { ...PLAIN, border: LINE },
};
