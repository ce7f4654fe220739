import type { ReactNode } from 'react';
import { useSharedStyles } from './shared-styles';

export interface AnnouncerProps {
  /** Said when the reader has finished what it is saying. */
  readonly polite: string;
  /** Said at once: a failure. */
  readonly urgent: string;
}

/** Regions that are always there: a screen reader passes over those that appear together with their text. */
export function Announcer({ polite, urgent }: AnnouncerProps): ReactNode {
  const styles = useSharedStyles();
  return (
    <div className={styles.visuallyHidden}>
      <div role="status" aria-live="polite">
        {polite}
      </div>
      <div role="alert" aria-live="assertive">
        {urgent}
      </div>
    </div>
  );
}
