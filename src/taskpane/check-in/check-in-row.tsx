import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { CheckInItem } from '../../app/check-in-list';
import { dateFromDay, numberOf } from '../../app/values';
import type { GlossaryTerm } from '../../core/model/okrs';
import type { Formats } from '../../i18n/formats';
import type { CheckInMessages } from '../../i18n/messages/check-in';
import { Definitions } from '../glossary/definitions';
import { Field, TextInput } from '../parts/field';
import { useSharedStyles } from '../parts/shared-styles';
import type { CheckInDraft, DraftField } from '../session/check-in-drafts';
import { useWords } from '../words/messages-context';
import { decimalsOf, rounded, type EntryProblem, type EntryProblems } from './entries';
import { Sparkline } from './sparkline';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  id: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  known: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  facts: { minWidth: 0 },
  offer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  theirs: { color: tokens.colorStatusWarningForeground1 },
});

/** `20 on 4 Jan 2027 · from 15 to 35 demos` */
function factsOf({ keyResult, readings, lastDay }: CheckInItem, words: CheckInMessages, formats: Formats): string {
  const value = readings.at(-1)?.value ?? numberOf(keyResult.current);
  const [start, target] = [numberOf(keyResult.start), numberOf(keyResult.target)];
  const parts = [
    value === null || lastDay === null
      ? words.never
      : words.last({ value: formats.number(value), date: formats.date(dateFromDay(lastDay)) }),
  ];
  const unit = keyResult.unit.trim();
  if (target !== null && keyResult.measure.value !== 'done-or-not') {
    const aim = formats.number(target);
    parts.push(
      keyResult.measure.value === 'reach'
        ? words.fromTo({ start: formats.number(start ?? 0), target: aim, unit })
        : words.target({ target: aim, unit }),
    );
  }
  return parts.join(' · ');
}

function forecastOf(
  { keyResult, readings, forecast }: CheckInItem,
  words: CheckInMessages,
  formats: Formats,
): string | null {
  const target = numberOf(keyResult.target);
  if (forecast === null || target === null) return null;
  const decimals = decimalsOf([target, ...readings.map(({ value }) => value)]);
  const said = {
    value: formats.number(rounded(forecast.value, decimals)),
    target: formats.number(target),
    date: formats.date(dateFromDay(forecast.day)),
    score: formats.score(forecast.score),
  };
  const start = numberOf(keyResult.start) ?? 0;
  const wantsMore =
    keyResult.measure.value === 'reach' ? target >= start : keyResult.measure.value === 'stay-at-or-above';
  return wantsMore ? words.forecastUp(said) : words.forecastDown(said);
}

function trendOf({ readings }: CheckInItem, words: CheckInMessages, formats: Formats): string {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return '';
  return words.trend({
    count: readings.length,
    first: formats.number(first.value),
    firstDate: formats.date(dateFromDay(first.day)),
    last: formats.number(last.value),
    lastDate: formats.date(dateFromDay(last.day)),
  });
}

export interface CheckInRowProps {
  readonly item: CheckInItem;
  readonly words: CheckInMessages;
  /** What the Glossary says of the words of the key result. */
  readonly terms: readonly GlossaryTerm[];
  readonly draft: CheckInDraft | null;
  readonly problems: EntryProblems;
  readonly onText: (field: DraftField, text: string) => void;
}

/** One key result: what is known of it, and three fields. */
export function CheckInRow({ item, words, terms, draft, problems, onText }: CheckInRowProps): ReactNode {
  const { messages, formats } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const heading = useId();
  const { keyResult } = item;
  const forecast = forecastOf(item, words, formats);
  const problemWords: Readonly<Record<EntryProblem, string>> = {
    'not-a-number': messages.editor.notANumber,
    'value-missing': words.valueMissing,
    'confidence-range': words.confidenceRange,
    'zero-or-one': words.zeroOrOne,
  };
  const field = (
    name: DraftField,
    label: string,
    more: { readonly inputMode?: 'decimal'; readonly placeholder?: string },
  ) => {
    const problem = problems[name];
    return (
      <Field label={label} problem={problem ? problemWords[problem] : null}>
        {(control) => (
          <TextInput
            {...control}
            {...more}
            data-entry={name}
            autoComplete="off"
            value={draft?.[name] ?? ''}
            onChange={(event) => onText(name, event.target.value)}
          />
        )}
      </Field>
    );
  };
  const before = (cell: typeof keyResult.current): string => {
    const value = numberOf(cell);
    return value === null ? '' : formats.plainNumber(value);
  };
  const doneOrNot = keyResult.measure.value === 'done-or-not';
  return (
    <li className={styles.row} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        <span className={styles.id}>{`${item.id} `}</span>
        {keyResult.text}
      </h2>
      <div className={styles.known}>
        <div className={styles.facts}>
          <p className={shared.small}>{factsOf(item, words, formats)}</p>
          {forecast !== null && <p className={shared.small}>{forecast}</p>}
        </div>
        <Sparkline readings={item.readings} label={trendOf(item, words, formats)} />
      </div>
      <Definitions terms={terms} />
      {draft !== null && draft.theirs !== null && (
        <p role="alert" className={mergeClasses(shared.small, styles.theirs)}>
          {words.theirs({ value: draft.theirs })}
        </p>
      )}
      <div className={styles.numbers}>
        {field('value', doneOrNot ? words.doneOrNot : words.value, {
          inputMode: 'decimal',
          placeholder: before(keyResult.current),
        })}
        {field('confidence', words.confidence, { inputMode: 'decimal', placeholder: before(keyResult.confidence) })}
      </div>
      {field('note', words.note, {})}
      {item.unrecorded !== null && draft === null && (
        <div className={styles.offer}>
          <p className={shared.small}>{words.unrecorded({ value: formats.number(item.unrecorded) })}</p>
          <Button size="small" onClick={() => onText('value', formats.plainNumber(item.unrecorded ?? 0))}>
            {words.record({ value: formats.number(item.unrecorded) })}
          </Button>
        </div>
      )}
    </li>
  );
}
