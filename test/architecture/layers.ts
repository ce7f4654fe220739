/** The layers of `src` and what each may import. `types` allows imports that are gone at run time. */
export const LAYERS = [
  'core',
  'i18n',
  'host port',
  'excel host',
  'file host',
  'app',
  'taskpane',
  'commands',
  'cli',
  'workbench',
  'entry',
] as const;
export type Layer = (typeof LAYERS)[number];
export type Permission = 'yes' | 'types';

export const MAY_IMPORT: Readonly<Record<Layer, Partial<Readonly<Record<Layer, Permission>>>>> = {
  core: { core: 'yes' },
  i18n: { core: 'types', i18n: 'yes' },
  'host port': { core: 'yes', 'host port': 'yes' },
  'excel host': { core: 'yes', 'host port': 'yes', 'excel host': 'yes' },
  'file host': { core: 'yes', 'host port': 'yes', 'file host': 'yes' },
  app: { core: 'yes', i18n: 'yes', 'host port': 'yes', app: 'yes' },
  taskpane: { core: 'types', i18n: 'yes', 'host port': 'types', app: 'yes', taskpane: 'yes' },
  commands: { core: 'types', i18n: 'yes', 'host port': 'types', app: 'yes', commands: 'yes' },
  cli: { core: 'types', i18n: 'yes', 'host port': 'types', app: 'yes', cli: 'yes' },
  // Stands in for Excel: it must not know the add-in, which reaches it through Office.js only.
  workbench: { core: 'yes', i18n: 'yes', workbench: 'yes' },
  entry: Object.fromEntries(LAYERS.map((layer) => [layer, 'yes'])),
};

/** Where to look instead of what was imported. */
export const INSTEAD: Readonly<Record<Layer, string>> = {
  core: 'import a type, or ask for the value through src/app',
  i18n: 'pass the words in, or move the code up to src/app',
  'host port': 'take src/core/workbook types, or move the code up to src/app',
  'excel host': 'use src/hosts/host.ts; only src/entry names a concrete host',
  'file host': 'use src/hosts/host.ts; only src/entry names a concrete host',
  app: 'pass the use case in, from src/entry',
  taskpane: 'screens are reached from src/entry only',
  commands: 'pass a function in, from src/entry',
  cli: 'the command line is reached from src/entry only',
  workbench: 'the workbench is reached from src/entry only, and by tests',
  entry: 'nothing imports a composition root',
};

/** The layer of a file from the project's root; null for one that stands outside of every layer. */
export function layerOf(file: string): Layer | null {
  const [, folder = '', inner = ''] = file.split('/');
  if (folder !== 'hosts') return LAYERS.find((layer) => layer === folder) ?? null;
  if (inner === 'excel') return 'excel host';
  if (inner === 'file') return 'file host';
  return /^host(-error)?(\.ts)?$/.test(inner) ? 'host port' : null;
}
