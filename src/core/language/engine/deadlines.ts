import type { LanguagePack } from './pack';
import { endsWithProduct } from './products';
import type { Times } from './roles';
import { Cover, matches, type Span } from './spans';

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** How much of what stands before a limit tells whether it is a service level. */
const BEFORE = 160;

/** "Podnieść PHP do 8.3": a version where a day and a month could stand. */
const isVersion = (folded: string, match: RegExpExecArray): boolean =>
  /^[^ ]+ \d{1,2}\.\d{1,2}$/.test(match[0]) &&
  endsWithProduct(folded.slice(Math.max(0, match.index - 40), match.index));

/** Explicit limits of time, and the service levels that look like them. */
export function findTimes(pack: LanguagePack, folded: string): Times {
  const deadlines: Span[] = [];
  const serviceLevels: Span[] = [];
  for (const pattern of pack.deadlines) {
    for (const match of matches(pattern, folded, 0)) {
      if (isVersion(folded, match) || pack.measuredAt.test(folded.slice(match.index, match.index + 60))) continue;
      if (!pack.comparison.test(folded.slice(Math.max(0, match.index - 30), match.index)))
        deadlines.push(spanOf(match));
    }
  }
  const taken = new Cover(folded.length, deadlines);
  for (const pattern of pack.limits) {
    for (const match of matches(pattern, folded, 0)) {
      const span = spanOf(match);
      if (taken.touches(span)) continue;
      const service = pack.isServiceLevel(
        folded.slice(Math.max(0, span.start - BEFORE), span.start),
        match[0],
        folded.slice(span.end, span.end + 60),
      );
      (service ? serviceLevels : deadlines).push(span);
    }
  }
  deadlines.sort((a, b) => a.start - b.start || b.end - a.end);
  return { deadlines, serviceLevels };
}

/** Positions that a date holds, as a lookup. */
export function findDates(pack: LanguagePack, folded: string): (position: number) => boolean {
  const cover = new Cover(
    folded.length,
    pack.dates.flatMap((pattern) => matches(pattern, folded, 0).map(spanOf)),
  );
  return (position) => cover.holds(position);
}
