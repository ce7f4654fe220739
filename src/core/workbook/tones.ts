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
  /** Null leaves texts at the left and numbers at the right. */
  readonly align: 'left' | 'center' | null;
}

const INK = '#1f1f1f';
const QUIET = '#595959';
const BRAND = '#1f4e79';
const CARD = '#f1f5fa';

const style = (size: number, text: string, parts: Partial<Omit<TextStyle, 'size' | 'text'>> = {}): TextStyle => ({
  size,
  text,
  bold: false,
  fill: null,
  align: null,
  ...parts,
});

/** Cells of a free-form sheet. */
export const CELL_STYLES: Readonly<Record<CellStyle, TextStyle>> = {
  title: style(22, BRAND, { bold: true }),
  subtitle: style(12, '#404040'),
  heading: style(11, BRAND, { bold: true, fill: '#e3ecf6' }),
  label: style(9, QUIET, { align: 'left' }),
  stamp: style(10, INK, { align: 'left' }),
  figure: style(16, INK, { bold: true }),
  text: style(10, INK),
  muted: style(9, QUIET),
  input: style(10, INK, { fill: '#fff9e5' }),
  statement: style(11, INK, { bold: true }),
  detail: style(9, '#404040'),
  score: style(12, INK, { bold: true, align: 'center' }),
  'detail-score': style(9, '#404040', { align: 'center' }),
  status: style(10, INK, { bold: true, align: 'center' }),
  'card-label': style(10, '#44546a', { fill: CARD }),
  'card-figure': style(24, BRAND, { bold: true, fill: CARD, align: 'left' }),
  'card-note': style(9, QUIET, { fill: CARD, align: 'left' }),
  week: style(9, QUIET, { align: 'center' }),
  'week-score': style(10, INK, { bold: true, align: 'center' }),
  rule: style(8, QUIET, { fill: '#d5dee8' }),
};
