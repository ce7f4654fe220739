import type { KeyResultId } from './structure';

export interface Reading {
  /** Days from the quarter's first day. */
  readonly day: number;
  /** Null: asked, and not started yet. */
  readonly value: number | null;
  readonly confidence: number;
}

/** The readings of each key result, oldest first. The last one is what its Current, Confidence and Last check-in say. */
export const READINGS = {
  'O1.KR1': [
    { day: 3, value: 244, confidence: 7 },
    { day: 10, value: 251, confidence: 7 },
    { day: 17, value: 262, confidence: 7 },
  ],
  'O1.KR2': [
    { day: 3, value: 19, confidence: 5 },
    { day: 10, value: 14, confidence: 7 },
    { day: 17, value: 10, confidence: 8 },
  ],
  'O1.KR3': [
    { day: 3, value: 4, confidence: 6 },
    { day: 10, value: 13, confidence: 6 },
    { day: 17, value: 24, confidence: 7 },
  ],
  'O1.KR4': [
    { day: 10, value: 24_000, confidence: 6 },
    { day: 17, value: 60_000, confidence: 5 },
  ],
  'O2.KR1': [
    { day: 10, value: 1, confidence: 5 },
    { day: 17, value: 2, confidence: 5 },
  ],
  'O2.KR2': [
    { day: 3, value: 0, confidence: 6 },
    { day: 10, value: 9, confidence: 8 },
    { day: 17, value: 18, confidence: 9 },
  ],
  'O2.KR3': [
    { day: 10, value: 76, confidence: 4 },
    { day: 17, value: 78, confidence: 3 },
  ],
  'O3.KR1': [{ day: 17, value: 34, confidence: 6 }],
  'O3.KR2': [
    { day: 3, value: 2, confidence: 6 },
    { day: 10, value: 7, confidence: 7 },
    { day: 17, value: 13, confidence: 8 },
  ],
  'O3.KR3': [
    { day: 10, value: 18, confidence: 6 },
    { day: 17, value: 20, confidence: 6 },
  ],
  'O3.KR4': [
    { day: 10, value: 0, confidence: 8 },
    { day: 17, value: 1, confidence: 8 },
  ],
  'O4.KR1': [
    { day: 3, value: 1405, confidence: 5 },
    { day: 10, value: 1420, confidence: 5 },
    { day: 17, value: 1430, confidence: 4 },
  ],
  'O4.KR2': [
    { day: 3, value: 0, confidence: 6 },
    { day: 10, value: 0, confidence: 5 },
    { day: 17, value: 0, confidence: 3 },
  ],
  'O4.KR3': [{ day: 10, value: null, confidence: 7 }],
} as const satisfies { readonly [K in KeyResultId]: readonly [...Reading[], Reading] };

export interface DeclinedRequestFacts {
  readonly day: number;
  readonly revisit: number;
}

export const DECLINED_REQUESTS = {
  tradeFair: { day: 5, revisit: 77 },
  rebranding: { day: 12, revisit: 84 },
  newMarket: { day: 14, revisit: 70 },
} as const satisfies Readonly<Record<string, DeclinedRequestFacts>>;
export type DeclinedRequestKey = keyof typeof DECLINED_REQUESTS;

/** Words that teams define differently: every one that an objective or a key result uses is in the Glossary. */
export const TERMS = [
  'lead',
  'mql',
  'sql',
  'inbound',
  'demo',
  'opportunity',
  'pipeline',
  'salesCycle',
  'nps',
  'churn',
  'decisionMaker',
] as const;
export type Term = (typeof TERMS)[number];
