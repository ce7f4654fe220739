import type { Say } from '../i18n/messages/say';

/** One of the kinds that a table of data knows, with the data of that kind: what happened, before anybody says it. */
export type Problem<Table, K extends keyof Table = keyof Table> = {
  readonly [P in K]: { readonly kind: P; readonly data: Table[P] };
}[K];

/** The sentence for each kind. A language that lacks one does not compile. */
export type Spoken<Table> = { readonly [K in keyof Table]: Say<Table[K]> };

export function speak<Table, K extends keyof Table>(words: Spoken<Table>, problem: Problem<Table, K>): string {
  return words[problem.kind](problem.data);
}
