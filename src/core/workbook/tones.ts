import type { Tone } from './patch';

export interface ToneColours {
  /** `#rrggbb` */
  readonly fill: string;
  readonly text: string;
}

/** The colours that verdicts take in every host. Text on its fill reaches a contrast of 7 : 1 (WCAG 2.2, AAA). */
export const TONES: Readonly<Record<Tone, ToneColours>> = {
  good: { fill: '#dff3e4', text: '#0b4f26' },
  caution: { fill: '#fff1cc', text: '#5c3f00' },
  bad: { fill: '#fbe0dd', text: '#7d1813' },
  muted: { fill: '#eceef1', text: '#41464d' },
};
