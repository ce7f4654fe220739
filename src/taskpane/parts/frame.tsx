import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LANGUAGE_NAMES } from '../../i18n/load';
import type { Language } from '../../core/model/language';
import type { Screen } from '../session/state';
import { useWords } from '../words/messages-context';
import { WorkBar } from './work-bar';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXS}`,
  },
  tabs: { display: 'flex', flexShrink: 0, margin: 0, padding: 0, listStyleType: 'none' },
  tab: {
    minWidth: 0,
    minHeight: '40px',
    // Three sections and the language side by side in the 300 px of the narrowest pane, in the longest of the languages.
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: 0,
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderBottom: '3px solid Highlight' },
  },
  language: {
    minWidth: 0,
    maxWidth: '50%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

function LanguageSwitch(): ReactNode {
  const { language, messages, setLanguage } = useWords();
  const styles = useStyles();
  return (
    <select
      className={styles.language}
      aria-label={messages.frame.paneLanguage}
      title={messages.frame.paneLanguage}
      value={language}
      onChange={(event) => setLanguage(event.target.value as Language)}
    >
      {Object.entries(LANGUAGE_NAMES).map(([key, name]) => (
        <option key={key} value={key} lang={key}>
          {name}
        </option>
      ))}
    </select>
  );
}

export interface FrameProps {
  /** Null while there is only one place to be. */
  readonly screen: Screen | null;
  readonly work: string | null;
  readonly onGo: (screen: Screen) => void;
}

/** What stays at the top: where we are, the language, and what is going on. */
export function Frame({ screen, work, onGo }: FrameProps): ReactNode {
  const { messages } = useWords();
  const styles = useStyles();
  // A quarter is closed from the plan, and the way back leads there.
  const here = screen === 'close' ? 'plan' : screen;
  return (
    <header className={styles.root}>
      <div className={styles.bar}>
        {screen === null ? (
          <span />
        ) : (
          <nav aria-label={messages.frame.sections}>
            <ul className={styles.tabs}>
              {(['plan', 'checkIn', 'check'] as const).map((name) => (
                <li key={name}>
                  <Button
                    appearance="transparent"
                    className={mergeClasses(styles.tab, name === here && styles.here)}
                    aria-current={name === screen ? 'page' : undefined}
                    onClick={() => onGo(name)}
                  >
                    {messages.frame[name]}
                  </Button>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <LanguageSwitch />
      </div>
      <WorkBar text={work} />
    </header>
  );
}
