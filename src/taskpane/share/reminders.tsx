import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StaleKeyResult, StaleOwner } from '../../app/share/stale-owners';
import { dateFromDay } from '../../app/values';
import type { Formats } from '../../i18n/formats';
import type { ShareMessages } from '../../i18n/messages/share';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';

/** `O1.KR1 Win ten clients – last check-in 4 Jan 2027` */
function lineOf({ id, text, last }: StaleKeyResult, words: ShareMessages, formats: Formats): string {
  const since = last === null ? words.never : words.lastOn({ date: formats.date(dateFromDay(last)) });
  return `${id} ${text} – ${since}`;
}

export function reminderText({ owner, keyResults }: StaleOwner, words: ShareMessages, formats: Formats): string {
  const lines = keyResults.map((keyResult) => `- ${lineOf(keyResult, words, formats)}`).join('\n');
  return words.reminder({ owner, count: keyResults.length, lines });
}

export interface RemindersProps {
  readonly owners: readonly StaleOwner[];
  readonly words: ShareMessages;
  readonly onCopy: (text: string) => void;
}

/** Who has not checked in for too long, and a text to send to each. */
export function Reminders({ owners, words, onCopy }: RemindersProps): ReactNode {
  const { formats } = useWords();
  const shared = useSharedStyles();
  return (
    <section className={shared.column} aria-label={words.stale}>
      <h2 className={shared.subtitle}>{words.stale}</h2>
      {owners.length === 0 && <p className={shared.text}>{words.staleNone}</p>}
      {owners.map((stale) => {
        const { owner, keyResults } = stale;
        return (
          <div key={owner}>
            <h3 className={shared.subtitle}>{owner === '' ? words.nobody : owner}</h3>
            <ul className={`${shared.small} ${shared.plainList}`}>
              {keyResults.map((keyResult) => (
                <li key={keyResult.id}>{lineOf(keyResult, words, formats)}</li>
              ))}
            </ul>
            {owner === '' ? (
              <p className={shared.small}>{words.nobodyHint}</p>
            ) : (
              <Button size="small" onClick={() => onCopy(reminderText(stale, words, formats))}>
                {words.copyReminder({ owner })}
              </Button>
            )}
          </div>
        );
      })}
    </section>
  );
}
