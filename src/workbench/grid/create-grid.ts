import { LogLevel, Univer, type IWorkbookData, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { BaseReferenceObject, IFunctionService, ISuperTableService } from '@univerjs/engine-formula';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import { greenTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { keepForcedSheets } from '../excel-stand-in/engine/forced-sheets';
import { followTableRanges } from '../excel-stand-in/engine/table-ranges';
import type { GridLocale } from './locales';

export interface GridOptions {
  readonly container: HTMLElement;
  readonly locale: GridLocale;
  readonly dark: boolean;
  readonly workbook: Partial<IWorkbookData>;
}

/** A flag above a table with its name: Excel has none, and it pushes the sheet down while a cell of the table is selected. */
const NO_TABLE_FLAG = { hideAnchor: true };

interface Preset {
  readonly plugins: readonly (PluginCtor | readonly [PluginCtor, unknown])[];
}

/** Univer with what a spreadsheet has. Its own convenience package is left out: it brings commercial parts along. */
export function createGrid({ container, locale, dark, workbook }: GridOptions): FUniver {
  keepForcedSheets(BaseReferenceObject);
  const univer = new Univer({
    locale: locale.type,
    locales: { [locale.type]: locale.words },
    theme: greenTheme,
    darkMode: dark,
    logLevel: LogLevel.WARN,
  });
  registerOnce(univer, [
    UniverSheetsCorePreset({ container, ribbonType: 'simple' }),
    UniverSheetsFilterPreset(),
    // First, so that its settings win; the preset brings the rest of the tables.
    { plugins: [[UniverSheetsTableUIPlugin, NO_TABLE_FLAG]] },
    UniverSheetsTablePreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDrawingPreset(),
  ]);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(workbook);
  const injector = univer.__getInjector();
  followTableRanges(injector.get(ISuperTableService), injector.get(IFunctionService));
  return api;
}

/** Presets share plugins, and Univer refuses one that is registered twice. The first mention wins: it carries the settings. */
function registerOnce(univer: Univer, presets: readonly Preset[]): void {
  const registered = new Set<string>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry)
      ? (entry as readonly [PluginCtor, unknown])
      : [entry as PluginCtor, undefined];
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    univer.registerPlugin(plugin, options);
  }
}
