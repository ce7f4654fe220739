import type { DeclinedRequestKey, READINGS, Term } from './records';
import type { ActionId, KeyResultId, ObjectiveId, Person, Unit } from './structure';

/** One note for each reading of a key result: a reading without its note does not compile. */
type NotesOf<Readings extends readonly unknown[]> = { readonly [Index in keyof Readings]: string };

/** All words of the example in one language, by the ids and keys of `structure.ts` and `records.ts`. */
export interface ExampleTexts {
  readonly people: Readonly<Record<Person, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** What a pound of `structure.ts` is in this language's example: a round factor, no rate of exchange. */
  readonly moneyFactor: number;
  readonly objectives: Readonly<
    Record<ObjectiveId, { readonly text: string; readonly why: string; readonly supports: string }>
  >;
  readonly keyResults: Readonly<Record<KeyResultId, { readonly text: string; readonly definition: string }>>;
  readonly actions: Readonly<Record<ActionId, string>>;
  readonly notes: { readonly [K in KeyResultId]: NotesOf<(typeof READINGS)[K]> };
  readonly declinedRequests: Readonly<
    Record<DeclinedRequestKey, { readonly request: string; readonly from: string; readonly whyNotNow: string }>
  >;
  readonly glossary: Readonly<
    Record<Term, { readonly term: string; readonly definition: string; readonly source: string }>
  >;
}
