/** What a line of `check --jsonl` may lack. */
export interface LineFaults {
  readonly 'not-json': Record<never, never>;
  readonly 'not-object': Record<never, never>;
  readonly 'text-missing': Record<never, never>;
  readonly 'language-unknown': { readonly allowed: string };
  readonly 'type-unknown': { readonly allowed: string };
  readonly 'too-long': { readonly limit: number };
}
