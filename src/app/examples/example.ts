import type { Language } from '../../core/model/language';
import type { QuarterDates } from '../../core/model/quarter';
import type { WorkbookRows } from '../../core/workbook/encode';

/** The rows that an example fills a new workbook with; settings and rules come from the build itself. */
export type ExampleRows = Omit<WorkbookRows, 'settings' | 'rules'>;

/**
 * An example workbook for a language.
 * @param quarter the quarter's text (`2027-Q1`) and its first and last day (serial), into which every date falls
 */
export type Example = (language: Language, quarter: QuarterDates & { readonly text: string }) => ExampleRows;
