import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../core/model/language';
import { formatsFor, type Formats } from '../../i18n/formats';
import { loadMessages } from '../../i18n/load';
import type { Messages } from '../../i18n/messages/messages';

export interface Words {
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly setLanguage: (language: Language) => void;
  /** The language last asked for whose words could not be fetched. */
  readonly missing: Language | null;
}

const WordsContext = createContext<Words | null>(null);

/** The words of the pane's language. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error('useWords outside WordsProvider');
  return words;
}

export interface WordsProviderProps {
  readonly initialLanguage: Language;
  /** The host's language tag, for its regional formats. */
  readonly displayLanguage: string | null;
  readonly onLanguage: ((language: Language) => void) | undefined;
  /** Shown until the first words are there. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Loads a language's words when it is chosen; until they are there the former language stays on screen. */
export function WordsProvider({
  initialLanguage,
  displayLanguage,
  onLanguage,
  fallback,
  children,
}: WordsProviderProps): ReactNode {
  const [wanted, setWanted] = useState(initialLanguage);
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly messages: Messages } | null>(null);
  const [failed, setFailed] = useState<{ readonly language: Language; readonly reason: unknown } | null>(null);

  useEffect(() => {
    let current = true;
    loadMessages(wanted).then(
      (messages) => {
        if (!current) return;
        document.documentElement.lang = wanted;
        setLoaded({ language: wanted, messages });
        setFailed(null);
      },
      (reason: unknown) => {
        if (current) setFailed({ language: wanted, reason });
      },
    );
    return () => {
      current = false;
    };
  }, [wanted]);

  const words = useMemo<Words | null>(
    () =>
      loaded && {
        ...loaded,
        formats: formatsFor(loaded.language, displayLanguage),
        setLanguage: (language) => {
          setWanted(language);
          setFailed(null);
          onLanguage?.(language);
        },
        missing: failed?.language ?? null,
      },
    [loaded, displayLanguage, onLanguage, failed],
  );

  // Without any words there is nothing to show: the page's own boundary takes over. With some, the former language stays.
  if (failed !== null && words === null) throw failed.reason;
  return words === null ? fallback : <WordsContext value={words}>{children}</WordsContext>;
}
