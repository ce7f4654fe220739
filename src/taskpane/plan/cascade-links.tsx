import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Cascade } from '../../app/cascade';
import type { Objective } from '../../core/model/okrs';
import { useSharedStyles } from '../parts/shared-styles';
import { useWords } from '../words/messages-context';
import type { Messages } from '../../i18n/messages/messages';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  link: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

const nameOf = ({ id, text }: Objective): string => id ?? text;

interface Links {
  readonly label: string;
  readonly objectives: readonly Objective[];
}

function linksOf(objective: Objective, cascade: Cascade, { plan }: Messages): readonly Links[] {
  return [
    { label: plan.supports, objectives: cascade.supportedOf(objective) },
    { label: plan.supportedBy, objectives: cascade.supportersOf(objective) },
  ].filter(({ objectives }) => objectives.length > 0);
}

/** `Supports O1 · Supported by O3, O4`; null when no other objective is concerned. */
export function cascadeText(objective: Objective, cascade: Cascade, messages: Messages): string | null {
  const parts = linksOf(objective, cascade, messages).map(
    ({ label, objectives }) => `${label} ${objectives.map(nameOf).join(', ')}`,
  );
  return parts.length === 0 ? null : parts.join(' · ');
}

export interface CascadeLinksProps {
  readonly objective: Objective;
  readonly cascade: Cascade;
  readonly onGo: (objective: Objective) => void;
}

/** The objectives above and below one, to go there. */
export function CascadeLinks({ objective, cascade, onGo }: CascadeLinksProps): ReactNode {
  const { messages } = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  return linksOf(objective, cascade, messages).map(({ label, objectives }) => (
    <div key={label} role="group" aria-label={label} className={styles.line}>
      <span className={shared.small}>{label}</span>
      {objectives.map((other) => (
        <Button
          key={other.ref.index}
          size="small"
          appearance="outline"
          className={styles.link}
          aria-label={`${label} ${other.id ?? ''} ${other.text}`}
          title={other.text}
          onClick={() => onGo(other)}
        >
          {nameOf(other)}
        </Button>
      ))}
    </div>
  ));
}
