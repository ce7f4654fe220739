import type { Day } from '../core/model/cells';

/** Tells the day. Given from outside, so that use cases and tests agree on what today is. */
export interface Clock {
  today(): Day;
}
