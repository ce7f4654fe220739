/** Who supports whom, for the layers that may not reach into the core. */
export { cascadeOf } from '../core/rules/shared/cascade';
export type { Cascade } from '../core/rules/shared/cascade';
