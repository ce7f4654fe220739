import type { TableKey } from '../../model/okrs';
import type { FormulaTemplate } from './template';

/** The text of the row that an id points to; blank when the id is blank or unknown. */
export function parentText(reference: string, parent: TableKey, text: string): FormulaTemplate {
  return ({ here, all }) =>
    `IFERROR(IF(${here(reference)}="","",INDEX(${all(parent, text)},MATCH(${here(reference)},${all(parent, 'id')},0))&""),"")`;
}
