import type { BundleFigures } from './bundles';
import type { EngineFigures } from './engine/figures';
import type { HostRun } from './host/figures';

/** What `npm run bench --json` prints. A part that was not asked for is null. */
export interface Figures {
  readonly machine: {
    readonly processors: number;
    readonly model: string;
    readonly node: string;
    /** Programs that wanted a processor in the last minute, these included: above `processors`, times by the clock mean little. */
    readonly loadAtStart: number;
  };
  readonly engine: EngineFigures | null;
  readonly host: readonly HostRun[] | null;
  readonly bundles: BundleFigures | null;
}
