/** What one command cost between the add-in and Excel. */
export interface Exchange {
  readonly messages: number;
  /** Characters of the JSON texts that went out and came back. */
  readonly asked: number;
  readonly answered: number;
  /** Milliseconds of processor time, the stand-in's spreadsheet included. */
  readonly cpu: number;
}

export const COMMANDS = [
  'build',
  'open',
  'read',
  'validate',
  'validateAgain',
  'score',
  'edit',
  'checkIn',
  'summary',
  'close',
] as const;
export type Command = (typeof COMMANDS)[number];

export interface HostRun {
  readonly keyResults: number;
  /** In all tables together. */
  readonly rows: number;
  /** What the stand-in was spared, because its spreadsheet is slow at it: colouring and calculating; `actions` with check-ins. */
  readonly spared: readonly ('colours' | 'calculation' | 'actions')[];
  readonly commands: Readonly<Record<Command, Exchange>>;
}
