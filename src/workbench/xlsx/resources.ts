import type { ISheetDataValidationRule, IWorkbookData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ITableJson } from '@univerjs/sheets-table';

/** What the grid's plug-ins keep beside the cells, by the id of the sheet. Each is JSON text under the plug-in's name. */
interface PluginData {
  readonly SHEET_TABLE_PLUGIN: Readonly<Record<string, { readonly tables: readonly ITableJson[] }>>;
  readonly SHEET_DATA_VALIDATION_PLUGIN: Readonly<Record<string, readonly ISheetDataValidationRule[]>>;
  readonly SHEET_CONDITIONAL_FORMATTING_PLUGIN: Readonly<Record<string, readonly IConditionFormattingRule[]>>;
  /** By the id of the workbook, unlike the others. */
  readonly SHEET_WORKSHEET_PROTECTION_PLUGIN: Readonly<Record<string, readonly { readonly subUnitId: string }[]>>;
  readonly SHEET_DEFINED_NAME_PLUGIN: Readonly<Record<string, DefinedName>>;
}

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
}

export function readResource<K extends keyof PluginData>(snapshot: Partial<IWorkbookData>, plugin: K): PluginData[K] {
  const text = snapshot.resources?.find(({ name }) => name === plugin)?.data;
  return (text ? JSON.parse(text) : {}) as PluginData[K];
}

export function resource<K extends keyof PluginData>(plugin: K, data: PluginData[K]): { name: K; data: string } {
  return { name: plugin, data: JSON.stringify(data) };
}
