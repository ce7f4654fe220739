import type { Example } from './example';

/** Every table empty: for a team that knows what it wants to write. */
export const blank: Example = () => ({
  objectives: [],
  keyResults: [],
  actions: [],
  checkIns: [],
  notNow: [],
  glossary: [],
});
