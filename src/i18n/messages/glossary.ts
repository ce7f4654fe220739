import type { Say } from './say';

/** Words of the parts that show and write the Glossary. They come with these parts, not with the pane. */
export interface GlossaryMessages {
  readonly title: Say<{ count: number }>;
  readonly lead: string;
  readonly term: string;
  readonly definition: string;
  readonly source: string;
  readonly termMissing: string;
  readonly definitionMissing: string;
  readonly add: string;
  readonly notDefined: string;
  readonly define: Say<{ term: string }>;
  readonly defineShort: string;
  /** Above the definitions of the terms that a key result uses. */
  readonly meaning: Say<{ terms: string }>;
  readonly numberFrom: Say<{ source: string }>;
}
