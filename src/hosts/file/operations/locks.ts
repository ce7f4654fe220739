import { element } from '../package/xml';
import type { Change } from './change';

/** 0 allows, whatever the name suggests: see the schema of `sheetProtection`. */
const LOCK = { sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0 } as const;

/** @throws HostError `sheet-missing`, or `sheet-protected` when a person has protected it */
export function lockSheet(change: Change, name: string): void {
  const sheet = change.lockedSheet(name);
  if (sheet.isLocked()) return;
  sheet.frame.children = sheet.frame.children.filter(
    (child) => typeof child === 'string' || child.name !== 'sheetProtection',
  );
  sheet.insert(element('sheetProtection', LOCK));
}

/** @throws HostError as above */
export function unlockSheet(change: Change, name: string): void {
  const sheet = change.lockedSheet(name);
  if (!sheet.isLocked()) return;
  sheet.frame.children = sheet.frame.children.filter(
    (child) => typeof child === 'string' || child.name !== 'sheetProtection',
  );
}
