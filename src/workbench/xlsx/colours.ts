/** Colours of Office's default theme, in the order in which cells refer to them. */
const THEME = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
] as const;

interface FileColour {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
}

/** `#rrggbb` from any way of writing a colour that the grid uses; null for what it does not understand. */
export function hexColour(text: string | null | undefined): string | null {
  if (!text) return null;
  const long = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (long) return `#${long.toLowerCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toLowerCase()}`;
  const channels = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(text);
  if (channels)
    return `#${channels
      .slice(1, 4)
      .map((channel) => twoDigits(Number(channel)))
      .join('')}`;
  return null;
}

/** A colour for the file, opaque. */
export function toFileColour(text: string | null | undefined): { argb: string } | null {
  const hex = hexColour(text);
  return hex === null ? null : { argb: `FF${hex.slice(1).toUpperCase()}` };
}

/** `#rrggbb` of a colour in a file. Themes other than Office's own are read as if they were it. */
export function fromFileColour(colour: FileColour | null | undefined): string | null {
  if (!colour) return null;
  if (colour.argb && /^[0-9a-f]{8}$/i.test(colour.argb)) return `#${colour.argb.slice(2).toLowerCase()}`;
  const base = colour.theme === undefined ? undefined : THEME[colour.theme];
  return base === undefined ? null : tinted(base, colour.tint ?? 0);
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16));
  const shifted = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return `#${shifted.map((channel) => twoDigits(Math.round(channel))).join('')}`;
}

function twoDigits(channel: number): string {
  return Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0');
}
