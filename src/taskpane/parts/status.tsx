import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Status } from '../../core/model/okrs';
import { useWords } from '../words/messages-context';
import { Glyph } from './glyph';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', columnGap: '3px', whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  caution: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  muted: { color: tokens.colorNeutralForeground2 },
});

const TONES: Readonly<Record<Status, 'good' | 'caution' | 'bad' | 'muted'>> = {
  'not-started': 'muted',
  'on-track': 'good',
  'at-risk': 'caution',
  'off-track': 'bad',
  done: 'good',
};

/** A status by shape, colour and word: a circle, a triangle, a square. */
export function StatusMark({ status }: { readonly status: Status }): ReactNode {
  const { messages } = useWords();
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[TONES[status]])}>
      <Glyph name={status} size={12} />
      {messages.names.statuses[status]}
    </span>
  );
}
