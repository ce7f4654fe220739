import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import {
  BaseReferenceObject,
  IFunctionService,
  ISuperTableService,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import '@univerjs/sheets-data-validation/facade';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import '@univerjs/sheets-filter/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-numfmt/facade';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import '@univerjs/sheets-sort/facade';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import { keepForcedSheets } from '../../../src/workbench/excel-stand-in/engine/forced-sheets';
import { followTableRanges } from '../../../src/workbench/excel-stand-in/engine/table-ranges';

/** Univer without a screen: the plugins that hold the model and calculate, none that draw. Bundled by `bundle.mjs`. */
export function startUniver(): { readonly api: FUniver; dispose(): void } {
  keepForcedSheets(BaseReferenceObject);
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsFilterPlugin],
    [UniverSheetsSortPlugin],
    [UniverSheetsTablePlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
  ]);
  const api = FUniver.newAPI(univer);
  api.createWorkbook({ id: 'workbook', sheets: { start: { id: 'start', name: 'Start' } }, sheetOrder: ['start'] });
  const injector = univer.__getInjector();
  followTableRanges(injector.get(ISuperTableService), injector.get(IFunctionService));
  return { api, dispose: () => univer.dispose() };
}
