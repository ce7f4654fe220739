import { useEffect, useState } from 'react';
import type { TextType } from '../../../core/language/analysis';
import type { Finding } from '../../../core/model/finding';
import type { Language } from '../../../core/model/language';
import type { PaneCommands } from '../../commands';

/** How long typing must pause before the text is judged: remarks should not flicker with every key. */
const PAUSE_MS = 300;

/** Findings of a text while it is being written; null before the first answer and for a blank text. */
export function useLiveFindings(
  commands: PaneCommands,
  text: string,
  type: TextType,
  language: Language,
): readonly Finding[] | null {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly findings: readonly Finding[] } | null>(null);
  const blank = text.trim() === '';
  useEffect(() => {
    if (blank) return undefined;
    let current = true;
    const pause = setTimeout(() => {
      commands.checkText(text, type, language).then(
        (findings) => {
          if (current) setAnswer({ text, findings });
        },
        // Writing goes on without remarks; that the rules could not be loaded is said once, above every screen.
        (reason: unknown) => console.error(reason),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(pause);
    };
  }, [commands, text, type, language, blank]);
  return blank ? null : (answer?.findings ?? null);
}
