import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SmartLight } from '../../commands';
import { SmartLights, smartSummary } from '../../parts/smart-lights';
import { useSharedStyles } from '../../parts/shared-styles';
import { useWords } from '../../words/messages-context';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  definition: { margin: 0 },
});

/** The lights of the saved row; unfolded, the question behind each letter. */
export function SmartList({ lights }: { readonly lights: readonly SmartLight[] }): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <details className={shared.small}>
      <summary className={styles.summary}>
        <SmartLights lights={lights} />
        <span>{smartSummary(lights, messages)}</span>
      </summary>
      <dl className={styles.list}>
        {lights.flatMap(({ letter, question }) => [
          <dt key={letter} className={styles.term}>
            {messages.names.smart[letter]}
          </dt>,
          <dd key={`${letter}-question`} className={styles.definition}>
            {question}
          </dd>,
        ])}
      </dl>
    </details>
  );
}
