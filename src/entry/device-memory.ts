import type { PaneMemory } from '../taskpane/memory';

const PREFIX = 'lamppost.';

/** The browser's storage, which every user of this device has for themselves. */
export const deviceMemory: PaneMemory = {
  recall(key) {
    try {
      return window.localStorage.getItem(PREFIX + key);
    } catch {
      return null;
    }
  },
  remember(key, text) {
    try {
      window.localStorage.setItem(PREFIX + key, text);
    } catch {
      // Storage is closed to frames in some browsers: the user is then asked again next time.
    }
  },
};
