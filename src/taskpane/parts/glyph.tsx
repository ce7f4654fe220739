import type { ReactNode } from 'react';

/** Outlines on a 16 by 16 grid, drawn for this pane: an icon library would weigh more than all screens together. */
const PATHS = {
  chevron: 'M6 3.5 10.5 8 6 12.5',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  check: 'm3 8.5 3.2 3.2L13 5',
  cross: 'm4 4 8 8m0-8-8 8',
  plus: 'M8 3v10M3 8h10',
  pencil: 'M3 13l.6-2.8L10.8 3a1.4 1.4 0 0 1 2 2L5.7 12.4 3 13Z',
  move: 'M3 5h7.5M8 2.5 10.5 5 8 7.5M13 11H5.5M8 8.5 5.5 11 8 13.5',
  drop: 'M8 2.5v7.5M4.7 7 8 10.3 11.3 7M3 13.5h10',
  raise: 'M8 10.3V2.8M4.7 6 8 2.7 11.3 6M3 13.5h10',
  pause: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9ZM6.4 5.8v4.4M9.6 5.8v4.4',
  target: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM8 1v3.5M8 11.5V15M1 8h3.5M11.5 8H15',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.8 3.5 2.8 6.5l3 3',
  error: 'M8 1.8 14.2 8 8 14.2 1.8 8 8 1.8ZM8 5v3.6M8 10.7v.1',
  warning: 'M8 2.2 14.3 13.3H1.7L8 2.2ZM8 6.3v3.2M8 11.4v.1',
  info: 'M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 0 0 8 1.9ZM8 7.3v3.6M8 5.1v.1',
  lamp: 'M5 13.5h6M8 13.5V7M4.5 7h7L10 2.5H6L4.5 7Z',
  'not-started': 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
  'on-track': 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM5.8 8.2 7.3 9.7 10.2 6.7',
  'at-risk': 'M8 3 13.5 12.5h-11L8 3Z',
  'off-track': 'M4 4h8v8H4Z',
  done: 'm3 8.5 3.2 3.2L13 5',
} as const;

export type GlyphName = keyof typeof PATHS;

/** A decorative icon in the colour of the text. What it says is always written beside it. */
export function Glyph({
  name,
  size = 16,
  className,
}: {
  readonly name: GlyphName;
  readonly size?: number;
  readonly className?: string;
}): ReactNode {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
