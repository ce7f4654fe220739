import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../core/model/finding';
import type { RuleBook } from '../../commands';
import { Glyph } from '../../parts/glyph';
import { SeverityMark } from '../../parts/severity';
import { useSharedStyles } from '../../parts/shared-styles';
import { useWords } from '../../words/messages-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minHeight: '52px',
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  finding: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  good: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorStatusSuccessForeground1,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

export interface LiveFindingsProps {
  readonly findings: readonly Finding[] | null;
  readonly book: RuleBook | null;
  /** Puts a suggested text into the field. */
  readonly onUse: (text: string) => void;
}

/** Remarks on the text as it stands. The region is always there and says how many they are; the remarks follow. */
export function LiveFindings({ findings, book, onUse }: LiveFindingsProps): ReactNode {
  const { messages, language } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { editor } = messages;
  const none = findings === null || book === null;
  return (
    <section className={styles.root} aria-label={editor.findings}>
      <div role="status" className={findings !== null && findings.length > 0 ? shared.visuallyHidden : undefined}>
        {none ? (
          <p className={shared.small}>{editor.writeToSee}</p>
        ) : findings.length === 0 ? (
          <p className={styles.good}>
            <Glyph name="check" />
            {editor.looksGood}
          </p>
        ) : (
          editor.findingCount({ count: findings.length })
        )}
      </div>
      {!none && findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map((finding) => {
            const words = book.words(finding, language);
            return (
              <li key={finding.rule} className={styles.finding}>
                <SeverityMark severity={finding.severity} text={words.what} />
                <p className={shared.small}>{words.how}</p>
                {finding.suggestions.map(({ label, preview }, index) =>
                  preview === null ? null : (
                    <div key={label}>
                      <Button size="small" onClick={() => onUse(preview)}>
                        {words.suggestions[index]}
                      </Button>
                    </div>
                  ),
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
