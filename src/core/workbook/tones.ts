import type { CellStyle, ColumnLook, Tone } from './patch';

/** `#rrggbb`; text on fill keeps a contrast of at least 4.5 to 1 (WCAG AA), which a test measures. */
export interface Paint {
  readonly text: string;
  readonly fill: string;
}

/** What a tone looks like in a cell. The words in the cell say the same, so no meaning hangs on the colour. */
export const TONE_PAINT: Readonly<Record<Tone, Paint>> = {
  good: { text: '#0b5a2a', fill: '#d9f2e1' },
  caution: { text: '#6b4600', fill: '#fdeec2' },
  bad: { text: '#8c1515', fill: '#fbdcdc' },
  muted: { text: '#595959', fill: '#f0f0f0' },
};

/** Cells of a table by what they are for. Inputs stay on plain white; a null fill leaves the table's own banding alone. */
export const LOOK_PAINT: Readonly<Record<ColumnLook, { readonly text: string; readonly fill: string | null }>> = {
  id: { text: '#595959', fill: null },
  input: { text: '#1f1f1f', fill: null },
  formula: { text: '#3d3d3d', fill: '#f3f4f6' },
  check: { text: '#3d3d3d', fill: '#f3f4f6' },
};

export const HEADER_PAINT: Paint = { text: '#ffffff', fill: '#1f4e79' };

/** The bar behind a score from 0 to 1; figures stay readable over it. */
export const BAR_FILL = '#b7d3ee';

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly text: string;
  readonly fill: string | null;
}

/** Cells of a free-form sheet. */
export const CELL_STYLES: Readonly<Record<CellStyle, TextStyle>> = {
  title: { size: 20, bold: true, text: '#1f4e79', fill: null },
  subtitle: { size: 12, bold: false, text: '#404040', fill: null },
  heading: { size: 13, bold: true, text: '#1f4e79', fill: '#e8f0f8' },
  label: { size: 10, bold: false, text: '#595959', fill: null },
  figure: { size: 16, bold: true, text: '#1f1f1f', fill: null },
  text: { size: 11, bold: false, text: '#1f1f1f', fill: null },
  muted: { size: 10, bold: false, text: '#595959', fill: null },
  input: { size: 11, bold: false, text: '#1f1f1f', fill: '#fff9e5' },
};
