import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RuleBook } from '../../commands';
import { Glyph } from '../../parts/glyph';
import { useSharedStyles } from '../../parts/shared-styles';
import { useWords } from '../../words/messages-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  questions: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    '& li': { marginTop: '2px' },
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** Questions to think with, and an example of each sort. Can be folded away by who knows them. */
export function Coach({ coaching }: { readonly coaching: ReturnType<RuleBook['coaching']> }): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { editor } = messages;
  return (
    <details open className={styles.root}>
      <summary className={styles.summary}>{editor.questions}</summary>
      <ul className={styles.questions}>
        {coaching.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <div className={styles.pair}>
        <Glyph name="check" className={styles.good} />
        <div>
          <span className={shared.visuallyHidden}>{`${editor.good}: `}</span>
          {coaching.good}
        </div>
        <Glyph name="cross" className={styles.bad} />
        <div>
          <span className={shared.visuallyHidden}>{`${editor.bad}: `}</span>
          {coaching.bad}
          <p className={shared.small}>{coaching.because}</p>
        </div>
      </div>
    </details>
  );
}
