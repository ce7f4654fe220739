import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Messages } from '../../i18n/messages/messages';
import type { SmartLight } from '../commands';
import { useWords } from '../words/messages-context';

const useStyles = makeStyles({
  root: { display: 'inline-flex', columnGap: '2px' },
  light: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '16px',
    height: '16px',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px solid transparent',
    fontSize: '10px',
    lineHeight: '1',
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Filled. */
  met: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', color: 'Canvas', backgroundColor: 'CanvasText' },
  },
  /** Hollow, and the letter struck through. */
  'not-met': {
    color: tokens.colorStatusDangerForeground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    textDecorationLine: 'line-through',
  },
});

/** The acronym is known by its English letters in every language. */
const LETTERS: Readonly<Record<SmartLight['letter'], string>> = {
  specific: 'S',
  measurable: 'M',
  achievable: 'A',
  relevant: 'R',
  timeBound: 'T',
};

function stateWords(state: SmartLight['state'], { plan }: Messages): string {
  return state === 'met' ? plan.smart.met : plan.smart.notMet;
}

/** What the lights say, in a phrase for a screen reader. */
export function smartSummary(lights: readonly SmartLight[], messages: Messages): string {
  const missing = lights.filter(({ state }) => state !== 'met').map(({ letter }) => messages.names.smart[letter]);
  return missing.length === 0
    ? messages.plan.smart.all
    : messages.plan.smart.summary({ met: lights.length - missing.length, missing: missing.join(', ') });
}

/** Five letters: filled when met, hollow and struck through when not. Decorative: `smartSummary` or `SmartList` says them. */
export function SmartLights({ lights }: { readonly lights: readonly SmartLight[] }): ReactNode {
  const { messages } = useWords();
  const styles = useStyles();
  return (
    <span className={styles.root} aria-hidden="true">
      {lights.map(({ letter, state }) => (
        <span
          key={letter}
          className={mergeClasses(styles.light, styles[state])}
          title={`${messages.names.smart[letter]}: ${stateWords(state, messages)}`}
        >
          {LETTERS[letter]}
        </span>
      ))}
    </span>
  );
}
