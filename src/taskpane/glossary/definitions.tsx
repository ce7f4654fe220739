import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { definitionsIn, type KeyResultTexts } from '../../app/glossary/definitions';
import type { GlossaryTerm } from '../../core/model/okrs';
import { GLOSSARY_MESSAGES } from '../../i18n/glossary';
import type { DecodedWorkbook } from '../commands';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: 0, maxHeight: '30vh', overflowY: 'auto' },
  term: { marginTop: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  definition: { margin: 0 },
});

/** Looks the terms up that a key result of this workbook uses. */
export function useDefinitions(workbook: DecodedWorkbook): (keyResult: KeyResultTexts) => readonly GlossaryTerm[] {
  return useMemo(() => definitionsIn(workbook.okrs, workbook.language), [workbook]);
}

export interface DefinitionsProps {
  readonly terms: readonly GlossaryTerm[];
  /** Unfolded from the start. */
  readonly open?: boolean;
}

/** What the terms of a key result mean by the Glossary; nothing when it uses none. */
export function Definitions({ terms, open = false }: DefinitionsProps): ReactNode {
  const { language } = useWords();
  const words = GLOSSARY_MESSAGES[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  if (terms.length === 0) return null;
  return (
    <details open={open} className={shared.small}>
      <summary className={styles.summary}>
        {words.meaning({ terms: terms.map(({ term }) => term.trim()).join(', ') })}
      </summary>
      <dl className={styles.list}>
        {terms.map(({ ref, term, definition, source }) => (
          <div key={ref.index}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.definition}>
              {definition}
              {source.trim() !== '' && <div>{words.numberFrom({ source })}</div>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
