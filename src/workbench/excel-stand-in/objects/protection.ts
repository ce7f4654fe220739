import type { FWorksheet } from '@univerjs/sheets/facade';
import { accessDenied, invalidArgument } from '../protocol/excel-failure';
import { defineKind } from '../protocol/host-object';
import type { Argument, HostObject } from '../protocol/host-object';
import type { Wire } from '../protocol/messages';
import { booleanValue, oneOf, recordValue } from './arguments';
import type { Scene } from './scene';

/** What a protection allows, by the names of Excel. All is forbidden that is not said. */
const PERMISSIONS = [
  ...['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios'],
  ...['allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks'],
  ...['allowInsertRows', 'allowPivotTables', 'allowSort'],
] as const;

/** Univer's protection has no options and no password, so these rest in the sheet's metadata, from where a save takes them. */
export interface StoredProtection {
  /** Permissions of Excel that are given. */
  readonly allowed: readonly string[];
  readonly password?: string;
  /** A password of which a file says only how to recognise it: the attributes of its protection. */
  readonly hash?: Readonly<Record<string, string | number>>;
}

const PROTECTION_KEY = 'excelProtection';
const NOTHING_ALLOWED: StoredProtection = { allowed: [] };

export function storedProtection(sheet: FWorksheet): StoredProtection {
  return protectionIn(sheet.getCustomMetadata());
}

/** The same from the metadata of a saved sheet. */
export function protectionIn(metadata: unknown): StoredProtection {
  const stored: unknown =
    typeof metadata === 'object' && metadata !== null ? Reflect.get(metadata, PROTECTION_KEY) : null;
  return isStored(stored) ? stored : NOTHING_ALLOWED;
}

export const protectionMetadata = (protection: StoredProtection): Readonly<Record<string, StoredProtection>> => ({
  [PROTECTION_KEY]: protection,
});

const isStored = (value: unknown): value is StoredProtection =>
  typeof value === 'object' && value !== null && 'allowed' in value && Array.isArray(value.allowed);

/** As a user protects a sheet, with a password or without. */
export async function protectSheet(sheet: FWorksheet, protection: StoredProtection = NOTHING_ALLOWED): Promise<void> {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), ...protectionMetadata(protection) });
  await sheet.getWorksheetPermission().protect();
}

/** As a user does who knows the password. */
export async function unprotectSheet(sheet: FWorksheet): Promise<void> {
  await sheet.getWorksheetPermission().unprotect();
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), ...protectionMetadata(NOTHING_ALLOWED) });
}

export function protectionKind({ book }: Scene, open: (id: string) => FWorksheet): (id: string) => HostObject {
  return defineKind<string>('WorksheetProtection', {
    scalars: {
      protected: { get: (id) => book.isProtected(open(id)) },
      options: {
        get: (id): Wire => {
          const { allowed } = book.isProtected(open(id)) ? storedProtection(open(id)) : NOTHING_ALLOWED;
          const permissions = PERMISSIONS.map((name) => [name, allowed.includes(name)] as const);
          return { ...Object.fromEntries(permissions), selectionMode: 'Normal' };
        },
      },
    },
    methods: {
      protect: async (id, [options, password]) => {
        // Excel refuses to protect what is protected.
        book.assertWritable(open(id));
        await protectSheet(open(id), { allowed: allowedIn(options), ...passwordIn(password) });
        return null;
      },
      unprotect: async (id, [password]) => {
        const sheet = open(id);
        if (!book.isProtected(sheet)) return null;
        const stored = storedProtection(sheet);
        if (stored.hash || (stored.password ?? null) !== (password ?? null))
          throw accessDenied('The password is not right');
        await unprotectSheet(sheet);
        return null;
      },
    },
  });
}

function allowedIn(options: Argument): readonly string[] {
  if (options === null || options === undefined) return [];
  if (typeof options !== 'object' || 'typeName' in options) throw invalidArgument('options must be an object');
  return Object.entries(recordValue(options as Wire, 'options')).flatMap(([name, value]) => {
    if (name === 'selectionMode') {
      oneOf(value, ['Normal'], name);
      return [];
    }
    const permission = PERMISSIONS.find((known) => known === name);
    if (!permission) throw invalidArgument(`Excel has no permission ${name}`);
    return booleanValue(value, name) ? [permission] : [];
  });
}

function passwordIn(password: Argument): { readonly password?: string } {
  if (password === null || password === undefined) return {};
  if (typeof password !== 'string') throw invalidArgument('password must be text');
  return { password };
}
