import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { parkedRows } from '../../app/not-now/parked-rows';
import { withoutKept } from '../../app/not-now/kept-value';
import { dateFromDay, dayOf } from '../../app/values';
import type { Day } from '../../core/model/cells';
import type { DeclinedRequest } from '../../core/model/okrs';
import { NOT_NOW_MESSAGES } from '../../i18n/not-now';
import type { DecodedWorkbook } from '../commands';
import { Glyph } from '../parts/glyph';
import { Shelf } from '../parts/shelf';
import { useSharedStyles } from '../parts/shared-styles';
import type { Keeping } from '../session/keeping';
import type { Session } from '../session/use-session';
import { useWords } from '../words/messages-context';
import { RequestForm } from './request-form';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  due: { color: tokens.colorStatusWarningForeground1 },
});

export interface NotNowSectionProps {
  readonly workbook: DecodedWorkbook;
  readonly today: Day;
  readonly session: Session;
  readonly keeping: Keeping;
}

/** What waits, latest first, and a line to add to it. */
export function NotNowSection({ workbook, today, session, keeping }: NotNowSectionProps): ReactNode {
  const { language } = useWords();
  const words = NOT_NOW_MESSAGES[language];
  const { declinedRequests } = workbook.okrs;
  const parked = useMemo(() => parkedRows(workbook.okrs), [workbook]);
  const busy = session.state.work !== null;
  const latestFirst = useMemo(
    () =>
      [...declinedRequests].sort((a, b) => (dayOf(b.date) ?? 0) - (dayOf(a.date) ?? 0) || b.ref.index - a.ref.index),
    [declinedRequests],
  );
  return (
    <Shelf
      title={words.title({ count: declinedRequests.length })}
      lead={words.lead}
      items={latestFirst.map((entry) => ({
        key: String(entry.ref.index),
        content: (
          <Entry
            entry={entry}
            isOfPlan={parked.has(entry.ref.index)}
            today={workbook.okrs.settings.asOf ?? today}
            busy={busy}
            onBringBack={() => void keeping.bringBack(entry)}
            onShow={() => void session.actions.reveal(entry.ref, 'request')}
          />
        ),
      }))}
    >
      <RequestForm words={words} busy={busy} onAdd={(request, onAdded) => void keeping.addRequest(request, onAdded)} />
    </Shelf>
  );
}

interface EntryProps {
  readonly entry: DeclinedRequest;
  /** A row of the plan waits under it. */
  readonly isOfPlan: boolean;
  readonly today: Day;
  readonly busy: boolean;
  readonly onBringBack: () => void;
  readonly onShow: () => void;
}

function Entry({ entry, isOfPlan, today, busy, onBringBack, onShow }: EntryProps): ReactNode {
  const { messages, language, formats } = useWords();
  const words = NOT_NOW_MESSAGES[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const [date, revisit] = [dayOf(entry.date), dayOf(entry.revisit)];
  const shown = (day: Day): string => formats.date(dateFromDay(day));
  const from = entry.from.trim();
  const asked =
    date === null
      ? from
      : from === ''
        ? words.asked({ date: shown(date) })
        : words.askedBy({ date: shown(date), from });
  const what = entry.request.trim();
  return (
    <div className={styles.entry}>
      <p className={shared.text}>{what}</p>
      {withoutKept(entry.whyNotNow) !== '' && <p className={shared.small}>{withoutKept(entry.whyNotNow)}</p>}
      {asked !== '' && <p className={shared.small}>{asked}</p>}
      {revisit !== null &&
        (revisit <= today ? (
          <p className={shared.small}>
            <span className={styles.due}>{words.timeHasCome({ date: shown(revisit) })}</span>
          </p>
        ) : (
          <p className={shared.small}>{words.lookAgain({ date: shown(revisit) })}</p>
        ))}
      <div className={shared.buttons}>
        {isOfPlan && (
          <Button
            size="small"
            icon={<Glyph name="raise" />}
            disabledFocusable={busy}
            aria-label={words.bringBack({ what })}
            onClick={onBringBack}
          >
            {messages.plan.bringBack}
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-label={words.show({ what })} onClick={onShow}>
          {words.showShort}
        </Button>
      </div>
    </div>
  );
}
