import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatQuarter } from '../../app/values';
import type { Day } from '../../core/model/cells';
import type { Settings } from '../../core/model/okrs';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

/** Days before the quarter's end from which closing is suggested. */
const SOON = 7;

export interface CloseSuggestionProps {
  readonly settings: Settings;
  /** Serial day by the clock; the workbook's own "today" wins over it. */
  readonly today: Day;
  readonly onClose: () => void;
  /** What stands here while closing is no subject yet: one suggestion at a time. */
  readonly otherwise: ReactNode;
}

/** In the last days of the quarter and after them: that it can be closed. */
export function CloseSuggestion({ settings, today: clock, onClose, otherwise }: CloseSuggestionProps): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { quarter, quarterEnd, asOf } = settings;
  if (quarter === null || quarterEnd === null) return otherwise;
  const days = quarterEnd - (asOf ?? clock);
  if (days > SOON) return otherwise;
  const name = formatQuarter(quarter);
  const text = days < 0 ? messages.plan.closeOver({ quarter: name }) : messages.plan.closeSoon({ quarter: name, days });
  return (
    <section className={styles.note} aria-label={messages.plan.closeQuarter}>
      <p className={shared.text}>{text}</p>
      <div>
        <Button size="small" onClick={onClose}>
          {messages.plan.closeQuarter}
        </Button>
      </div>
    </section>
  );
}
