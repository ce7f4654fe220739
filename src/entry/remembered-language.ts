import { isLanguage, type Language } from '../core/model/language';

const KEY = 'lamppost.language';

/** The language last chosen in the pane on this machine; null where there is none, or where the browser keeps nothing for a frame. */
export function rememberedLanguage(): Language | null {
  try {
    const stored = window.localStorage.getItem(KEY);
    return isLanguage(stored) ? stored : null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Storage is closed to frames in some browsers: the host's language is then asked for each time.
  }
}
