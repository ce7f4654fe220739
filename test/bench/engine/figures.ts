import type { Language } from '../../../src/core/model/language';

/** Milliseconds. */
export interface Cost {
  /** Processor time of the process in user mode, garbage collection and compilation in helper threads included. */
  readonly cpu: number;
  /** By the clock on the wall, other programs' share of the machine included. */
  readonly wall: number;
}

export interface EngineRun {
  readonly language: Language;
  readonly keyResults: number;
  readonly objectives: number;
  readonly actions: number;
  readonly checkIns: number;
  readonly findings: number;
  readonly rounds: number;
  readonly decode: Cost;
  readonly validate: Cost;
  readonly score: Cost;
  readonly validateAndScore: Cost;
}

export interface EngineFigures {
  /** Validating and scoring 1,000 key results as the very first thing that the process does. */
  readonly first: Cost;
  readonly runs: readonly EngineRun[];
  /** Bytes. Null unless asked for: measured in a process that does nothing else. */
  readonly memory: { readonly keyResults: number; readonly heapKept: number; readonly peakResident: number } | null;
}
