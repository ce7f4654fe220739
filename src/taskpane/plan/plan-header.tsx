import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatQuarter } from '../../app/values';
import type { Day } from '../../core/model/cells';
import type { Settings } from '../../core/model/okrs';
import type { Scores } from '../../core/score/scores';
import type { Messages } from '../../i18n/messages/messages';
import type { DecodedWorkbook } from '../commands';
import { Score } from '../parts/score';
import { ScreenHeading } from '../parts/screen-heading';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';

const useStyles = makeStyles({
  score: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  figure: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  calculate: { flexShrink: 0 },
});

/** `2027-Q1, 74 days left`; the settings' own "today" wins over the clock's, as in the workbook's formulas. */
function quarterLine(settings: Settings, clock: Day, { plan }: Messages): string {
  const today = settings.asOf ?? clock;
  const { quarterStart: start, quarterEnd: end } = settings;
  const quarter = settings.quarter ? formatQuarter(settings.quarter) : settings.quarterText;
  if (start === null || end === null) return quarter;
  if (today > end) return `${quarter} · ${plan.quarterOver}`;
  return `${quarter} · ${today < start ? plan.daysUntil({ days: start - today }) : plan.daysLeft({ days: end - today })}`;
}

export interface PlanHeaderProps {
  readonly workbook: DecodedWorkbook;
  readonly scores: Scores;
  readonly today: Day;
  readonly busy: boolean;
  readonly takeFocus: boolean;
  readonly onCalculate: () => void;
}

/** Whose plan, for which quarter, and where it stands. */
export function PlanHeader({ workbook, scores, today, busy, takeFocus, onCalculate }: PlanHeaderProps): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { settings } = workbook.okrs;
  return (
    <>
      <div>
        <ScreenHeading takeFocus={takeFocus}>{settings.team || messages.plan.title}</ScreenHeading>
        <p className={shared.small}>{quarterLine(settings, today, messages)}</p>
      </div>
      <div className={styles.score}>
        <div className={styles.figure}>
          <Score score={scores.overall} />
          <span className={shared.small}>
            {scores.overall === null ? messages.plan.noScore : messages.plan.overall}
          </span>
        </div>
        <Button size="small" className={styles.calculate} disabledFocusable={busy} onClick={onCalculate}>
          {messages.plan.calculate}
        </Button>
      </div>
    </>
  );
}
