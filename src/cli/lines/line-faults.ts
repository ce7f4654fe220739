/** What a line of `check --jsonl` may lack. */
export interface LineFaults {
  readonly 'not-json': Record<never, never>;
  readonly 'not-object': Record<never, never>;
  readonly 'text-missing': Record<never, never>;
  readonly 'language-unknown': { readonly allowed: string };
  readonly 'type-unknown': { readonly allowed: string };
  /** A mistake of ours: it must not cost the other lines their answers. */
  readonly failed: { readonly reason: string };
  readonly 'too-long': { readonly limit: number };
}
