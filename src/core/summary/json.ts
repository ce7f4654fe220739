import { isoFromDay } from '../model/days';
import type { Day } from '../model/cells';
import type { SummaryModel } from './model';

/** The summary for programs: the model with ISO dates. Scores are unrounded; null means that there is none. */
export function summaryJson(model: SummaryModel): unknown {
  const iso = (day: Day | null): string | null => (day === null ? null : isoFromDay(day));
  return {
    ...model,
    firstDay: iso(model.firstDay),
    lastDay: iso(model.lastDay),
    asOf: iso(model.asOf),
    trend: model.trend.map(({ start, score }) => ({ week: iso(start), score })),
  };
}
