/** A requirement set of Office.js with the least version that this host needs. */
export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

/**
 * What Excel must offer. `manifest.xml` says the same (a test compares), so that an older Excel does not offer the add-in at all
 * instead of failing half-way through a command.
 */
export const REQUIREMENTS = [
  { name: 'ExcelApi', version: '1.9' },
  { name: 'SharedRuntime', version: '1.1' },
] as const satisfies readonly RequirementSet[];
