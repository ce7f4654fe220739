import type { Day } from '../../core/model/cells';
import type { QuarterDates } from '../../core/model/quarter';
import type { ExampleName } from '../types';

/** Days from the quarter's first day to the day on which the example's story stands: its twentieth. */
const STORY_DAY = 19;

/**
 * The day that counts as today in an example workbook; null means the real one. The readings of an example are those of one
 * day of a quarter: on any other day it would show stale check-ins and overdue actions that it does not want to teach.
 */
export function exampleAsOf(name: ExampleName, quarter: QuarterDates): Day | null {
  switch (name) {
    case 'b2b-saas':
      return quarter.start + STORY_DAY;
    case 'blank':
      return null;
  }
}
