import type { ContractCase } from '../../contract/host-fixture';

/** What marks an add-in's own edits comes with this set; from then on the page cannot pass itself off as somebody else. */
const KNOWS_ITS_OWN_EDITS = '1.14';

/** Why a case cannot be tried by a page inside this Excel; null for those that can. */
export function leftOutHere({ name }: ContractCase): string | null {
  return name.startsWith('hears edits') && Office.context.requirements.isSetSupported('ExcelApi', KNOWS_ITS_OWN_EDITS)
    ? 'this Excel tells the add-in’s own edits from others’; by hand: change a Current value and see the pane follow'
    : null;
}
