import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Glyph } from '../parts/glyph';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
  lamp: { color: tokens.colorBrandForeground1 },
  questions: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    '& li + li': { marginTop: tokens.spacingVerticalS },
  },
});

/** Nothing was found: says so, and leaves people the three things that no program can judge. */
export function AllClear(): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { check } = messages;
  return (
    <section className={styles.root}>
      <Glyph name="lamp" size={32} className={styles.lamp} />
      <h2 className={shared.title}>{check.nothingFound}</h2>
      <p className={shared.text}>{check.nothingFoundHint}</p>
      <h3 className={shared.subtitle}>{check.meeting}</h3>
      <ol className={styles.questions}>
        {check.meetingQuestions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}
