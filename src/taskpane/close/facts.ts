import { numberOf } from '../../app/values';
import type { ReviewedKeyResult } from '../../core/close/review';
import type { Formats } from '../../i18n/formats';
import type { CloseMessages } from '../../i18n/messages/close';

/** `from 15 to 20, target 35 demos · computed grade 0.25` */
export function factsOf({ keyResult, score }: ReviewedKeyResult, words: CloseMessages, formats: Formats): string {
  const grade = score === null ? words.notComputed : words.computed({ score: formats.score(score) });
  const [start, current, target] = [keyResult.start, keyResult.current, keyResult.target].map(numberOf);
  if (current == null) return `${words.noReading} · ${grade}`;
  if (target == null || keyResult.measure.value === 'done-or-not') return grade;
  const said = {
    current: formats.number(current),
    target: formats.number(target),
    unit: keyResult.unit.trim(),
  };
  const way =
    keyResult.measure.value === 'reach'
      ? words.fromTo({ start: formats.number(start ?? 0), ...said })
      : words.reading(said);
  return `${way} · ${grade}`;
}
