/** Reading cells, numbers, days and quarters, for the layers that may not reach into the core. */
export { dayOf, numberOf } from '../core/model/cells';
export { dateFromDay, dayFromIso, isoFromDay } from '../core/model/days';
export {
  formatQuarter,
  nextQuarter,
  parseQuarter,
  quarterDates,
  quarterOf,
  quarterToPlan,
} from '../core/model/quarter';
export { readNumber } from '../core/workbook/read-cell';
export { LANGUAGES } from '../core/model/language';
export { PROFILES } from '../core/model/okrs';
