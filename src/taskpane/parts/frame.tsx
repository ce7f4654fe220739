import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { LANGUAGE_NAMES } from '../../i18n/load';
import type { Language } from '../../core/model/language';
import type { Screen } from '../session/state';
import { useWords } from '../words/messages-context';
import { Glyph } from './glyph';
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
    alignItems: 'start',
    justifyContent: 'space-between',
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalXS}`,
  },
  nav: { minWidth: 0 },
  // In the 300 px of the narrowest pane, and with larger letters, the sections take a second line: nothing is cut off or scrolled.
  tabs: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none' },
  tab: {
    minWidth: 0,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
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
    position: 'relative',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: '2px',
    minHeight: '28px',
    marginTop: '4px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1}` },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  turned: { transform: 'rotate(90deg)' },
  /** Lies over the two letters: the list that it opens says the languages in full. */
  select: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    opacity: 0,
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

function LanguageSwitch(): ReactNode {
  const { language, messages, setLanguage } = useWords();
  const styles = useStyles();
  return (
    <span className={styles.language}>
      <span aria-hidden="true">{language.toUpperCase()}</span>
      <Glyph name="chevron" size={10} className={styles.turned} />
      <select
        className={styles.select}
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
    </span>
  );
}

export interface FrameProps {
  /** Null while there is only one place to be. */
  readonly screen: Screen | null;
  readonly work: string | null;
  readonly onGo: (screen: Screen) => void;
}

/** Notes stay in sight under the header, however many lines its sections take. */
const HEADER_HEIGHT = '--header-height';

function useHeight(): RefObject<HTMLElement | null> {
  const header = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current: element } = header;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty(HEADER_HEIGHT, `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return header;
}

/** What stays at the top: where we are, the language, and what is going on. */
export function Frame({ screen, work, onGo }: FrameProps): ReactNode {
  const { messages } = useWords();
  const styles = useStyles();
  const header = useHeight();
  // A quarter is closed from the plan, and the way back leads there.
  const here = screen === 'close' ? 'plan' : screen;
  return (
    <header ref={header} className={styles.root}>
      <div className={styles.bar}>
        {screen === null ? (
          <span />
        ) : (
          <nav className={styles.nav} aria-label={messages.frame.sections}>
            <ul className={styles.tabs}>
              {(['plan', 'checkIn', 'check', 'share'] as const).map((name) => (
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
