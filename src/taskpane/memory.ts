/** What the pane keeps for its user on this device: small texts, and nothing that could not be asked again. */
export interface PaneMemory {
  recall(key: MemoryKey): string | null;
  remember(key: MemoryKey, text: string): void;
}

export type MemoryKey =
  /** Whose key results the user checks in: their own name, as the Owner column has it. */
  | 'owner'
  /** `yes` when they last looked at everyone's. */
  | 'everyone';

/** For places that keep nothing. */
export const NO_MEMORY: PaneMemory = { recall: () => null, remember: () => undefined };
