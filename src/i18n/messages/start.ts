import type { FirstSteps } from './screens';
import type { Say } from './say';

export type ExampleKey = 'b2b-saas' | 'blank';

export interface StartMessages {
  readonly title: string;
  readonly lead: string;
  readonly team: string;
  readonly teamHint: string;
  readonly teamMissing: string;
  readonly quarter: string;
  readonly quarterOption: Say<{ quarter: string; months: string }>;
  readonly language: string;
  readonly languageHint: string;
  readonly contents: string;
  readonly examples: Readonly<Record<ExampleKey, { readonly name: string; readonly hint: string }>>;
  readonly build: string;
  readonly firstSteps: FirstSteps;
}
