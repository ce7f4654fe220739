import { BAR_FILL, CELL_STYLES, HEADER_PAINT, LOOK_PAINT, TONE_PAINT } from '../../src/core/workbook/tones';

/** Relative luminance by WCAG 2.1. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const WHITE = '#ffffff';
const paints: readonly (readonly [string, string, string])[] = [
  ...Object.entries(TONE_PAINT).map(([name, { text, fill }]) => [`tone ${name}`, text, fill] as const),
  ...Object.entries(LOOK_PAINT).map(([name, { text, fill }]) => [`look ${name}`, text, fill ?? WHITE] as const),
  ...Object.entries(CELL_STYLES).map(([name, { text, fill }]) => [`style ${name}`, text, fill ?? WHITE] as const),
  ['the header', HEADER_PAINT.text, HEADER_PAINT.fill],
  ['figures over a bar', CELL_STYLES.figure.text, BAR_FILL],
];

test.each(paints)('%s can be read: contrast of at least 4.5 to 1', (_, text, fill) => {
  expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
});
