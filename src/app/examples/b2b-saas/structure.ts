import type { ActionState, Ambition, Indicator, Measure } from '../../../core/model/okrs';

/*
 * Everything about the example that no language changes: who belongs to whom, numbers, and days counted from the quarter's
 * first day (0). The words stand in one file a language; `texts.ts` makes the compiler ask for every one of them.
 *
 * Two faults are left in on purpose, described in docs/example.md: O3.KR3 aims at a percentage, O2.KR3 has no owner.
 */

/** The people of the team, by what they do; each language gives them names of its country. */
export const PEOPLE = ['head', 'demand', 'product', 'customers', 'content'] as const;
export type Person = (typeof PEOPLE)[number];

export const UNITS = [
  'mql',
  'hours',
  'sql',
  'money',
  'deals',
  'salespeople',
  'days',
  'points',
  'reviews',
  'percent',
  'customers',
  'searches',
  'articles',
  'registrations',
] as const;
export type Unit = (typeof UNITS)[number];

export interface ObjectiveFacts {
  readonly owner: Person;
  readonly ambition: Ambition;
}

export const OBJECTIVES = {
  O1: { owner: 'demand', ambition: 'committed' },
  O2: { owner: 'product', ambition: 'stretch' },
  O3: { owner: 'customers', ambition: 'committed' },
  O4: { owner: 'content', ambition: 'stretch' },
} as const satisfies Readonly<Record<string, ObjectiveFacts>>;
export type ObjectiveId = keyof typeof OBJECTIVES;

export interface KeyResultFacts {
  readonly objective: ObjectiveId;
  /** Null is the example's own fault. */
  readonly owner: Person | null;
  readonly measure: Measure;
  /** `money` numbers are in pounds and multiplied by what the language's currency wants. */
  readonly unit: Unit;
  readonly start: number;
  readonly target: number;
  /** Days from the quarter's first day; null is its last day. */
  readonly due: number | null;
  /** Null is left blank, which means 1. */
  readonly weight: number | null;
  readonly indicator: Indicator;
}

const REACH = { measure: 'reach', weight: null } as const;

export const KEY_RESULTS = {
  'O1.KR1': {
    ...REACH,
    objective: 'O1',
    owner: 'demand',
    unit: 'mql',
    start: 240,
    target: 340,
    due: null,
    indicator: 'leading',
  },
  'O1.KR2': {
    ...REACH,
    objective: 'O1',
    owner: 'demand',
    unit: 'hours',
    start: 20,
    target: 4,
    due: 63,
    indicator: 'leading',
  },
  'O1.KR3': {
    ...REACH,
    objective: 'O1',
    owner: 'demand',
    unit: 'sql',
    start: 0,
    target: 150,
    due: null,
    indicator: 'lagging',
  },
  'O1.KR4': {
    ...REACH,
    objective: 'O1',
    owner: 'head',
    unit: 'money',
    start: 0,
    target: 600_000,
    due: null,
    indicator: 'lagging',
    weight: 2,
  },
  'O2.KR1': {
    ...REACH,
    objective: 'O2',
    owner: 'product',
    unit: 'deals',
    start: 0,
    target: 18,
    due: null,
    indicator: 'lagging',
  },
  'O2.KR2': {
    ...REACH,
    objective: 'O2',
    owner: 'product',
    unit: 'salespeople',
    start: 0,
    target: 24,
    due: 49,
    indicator: 'leading',
  },
  'O2.KR3': {
    ...REACH,
    objective: 'O2',
    owner: null,
    unit: 'days',
    start: 74,
    target: 55,
    due: null,
    indicator: 'lagging',
  },
  'O3.KR1': {
    ...REACH,
    objective: 'O3',
    owner: 'customers',
    unit: 'points',
    start: 31,
    target: 42,
    due: 84,
    indicator: 'lagging',
  },
  'O3.KR2': {
    ...REACH,
    objective: 'O3',
    owner: 'customers',
    unit: 'reviews',
    start: 0,
    target: 30,
    due: 70,
    indicator: 'leading',
  },
  'O3.KR3': {
    ...REACH,
    objective: 'O3',
    owner: 'content',
    unit: 'percent',
    start: 15,
    target: 35,
    due: 77,
    indicator: 'leading',
  },
  'O3.KR4': {
    ...REACH,
    measure: 'stay-at-or-below',
    objective: 'O3',
    owner: 'customers',
    unit: 'customers',
    start: 9,
    target: 6,
    due: null,
    indicator: 'lagging',
  },
  'O4.KR1': {
    ...REACH,
    objective: 'O4',
    owner: 'head',
    unit: 'searches',
    start: 1400,
    target: 2000,
    due: null,
    indicator: 'lagging',
  },
  'O4.KR2': {
    ...REACH,
    objective: 'O4',
    owner: 'content',
    unit: 'articles',
    start: 0,
    target: 6,
    due: 70,
    indicator: 'leading',
  },
  'O4.KR3': {
    ...REACH,
    objective: 'O4',
    owner: 'content',
    unit: 'registrations',
    start: 0,
    target: 120,
    due: 77,
    indicator: 'leading',
  },
} as const satisfies Readonly<Record<string, KeyResultFacts>>;
export type KeyResultId = keyof typeof KEY_RESULTS;

export interface ActionFacts {
  readonly keyResult: KeyResultId;
  readonly owner: Person;
  readonly due: number;
  readonly state: ActionState;
  /** In pounds, as `money` above. */
  readonly budget: number | null;
}

const FREE = { budget: null } as const;

export const ACTIONS = {
  'O1.KR1.A1': { ...FREE, keyResult: 'O1.KR1', owner: 'content', due: 14, state: 'done' },
  'O1.KR1.A2': { keyResult: 'O1.KR1', owner: 'demand', due: 42, state: 'doing', budget: 12_000 },
  'O1.KR2.A1': { ...FREE, keyResult: 'O1.KR2', owner: 'demand', due: 12, state: 'done' },
  'O1.KR2.A2': { ...FREE, keyResult: 'O1.KR2', owner: 'demand', due: 35, state: 'doing' },
  'O1.KR3.A1': { ...FREE, keyResult: 'O1.KR3', owner: 'head', due: 14, state: 'done' },
  'O1.KR3.A2': { ...FREE, keyResult: 'O1.KR3', owner: 'demand', due: 56, state: 'to-do' },
  'O1.KR4.A1': { keyResult: 'O1.KR4', owner: 'demand', due: 63, state: 'doing', budget: 30_000 },
  'O2.KR1.A1': { ...FREE, keyResult: 'O2.KR1', owner: 'product', due: 28, state: 'doing' },
  'O2.KR1.A2': { ...FREE, keyResult: 'O2.KR1', owner: 'customers', due: 49, state: 'to-do' },
  'O2.KR2.A1': { ...FREE, keyResult: 'O2.KR2', owner: 'product', due: 14, state: 'done' },
  'O2.KR2.A2': { ...FREE, keyResult: 'O2.KR2', owner: 'product', due: 42, state: 'doing' },
  'O2.KR3.A1': { ...FREE, keyResult: 'O2.KR3', owner: 'head', due: 42, state: 'to-do' },
  'O3.KR1.A1': { ...FREE, keyResult: 'O3.KR1', owner: 'customers', due: 14, state: 'done' },
  'O3.KR1.A2': { ...FREE, keyResult: 'O3.KR1', owner: 'customers', due: 63, state: 'doing' },
  'O3.KR2.A1': { ...FREE, keyResult: 'O3.KR2', owner: 'customers', due: 49, state: 'doing' },
  'O3.KR3.A1': { ...FREE, keyResult: 'O3.KR3', owner: 'content', due: 56, state: 'doing' },
  'O3.KR4.A1': { ...FREE, keyResult: 'O3.KR4', owner: 'customers', due: 35, state: 'doing' },
  'O4.KR1.A1': { keyResult: 'O4.KR1', owner: 'head', due: 70, state: 'doing', budget: 18_000 },
  'O4.KR2.A1': { ...FREE, keyResult: 'O4.KR2', owner: 'content', due: 28, state: 'doing' },
  'O4.KR2.A2': { ...FREE, keyResult: 'O4.KR2', owner: 'content', due: 49, state: 'to-do' },
  'O4.KR3.A1': { keyResult: 'O4.KR3', owner: 'content', due: 28, state: 'doing', budget: 9_000 },
  'O4.KR3.A2': { ...FREE, keyResult: 'O4.KR3', owner: 'demand', due: 35, state: 'to-do' },
} as const satisfies Readonly<Record<string, ActionFacts>>;
export type ActionId = keyof typeof ACTIONS;
