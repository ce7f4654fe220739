import type { Worksheet } from '@cj-tech-master/excelts';
import type { IWorksheetData } from '@univerjs/core';
import { PAGE_LAYOUT_KEY, pageLayoutIn, type StoredPageLayout } from '../excel-stand-in/objects/page-layout';
import { protectionIn, protectionMetadata, type StoredProtection } from '../excel-stand-in/objects/protection';

/*
 * How a sheet prints, and what its protection allows. Univer's open part knows neither: the stand-in for Excel keeps both in the
 * metadata of the sheet, under the names that Excel gives them.
 */

const ORIENTATIONS = { Portrait: 'portrait', Landscape: 'landscape' } as const;

export function writePage(sheet: Worksheet, { custom }: Partial<IWorksheetData>): void {
  const { orientation, pagesWide, pagesTall, isCentred, margins, printArea } = pageLayoutIn(custom);
  const setup = sheet.pageSetup;
  if (orientation) setup.orientation = ORIENTATIONS[orientation];
  if (pagesWide !== undefined || pagesTall !== undefined) {
    // A side of 0 pages takes as many as it needs.
    Object.assign(setup, { fitToPage: true, fitToWidth: pagesWide ?? 0, fitToHeight: pagesTall ?? 0 });
  }
  if (isCentred) setup.horizontalCentered = true;
  if (margins) setup.margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3, ...margins };
  // The writer sets the dollar before the letters only.
  if (printArea) setup.printArea = printArea.replace(/\d+/g, '$$$&');
}

function readPage({ pageSetup }: Worksheet): StoredPageLayout {
  const { orientation, fitToPage, fitToWidth, fitToHeight, horizontalCentered, margins, printArea } = pageSetup;
  return {
    ...(orientation && { orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait' }),
    ...(fitToPage && {
      ...(fitToWidth > 0 && { pagesWide: fitToWidth }),
      ...(fitToHeight > 0 && { pagesTall: fitToHeight }),
    }),
    ...(horizontalCentered && { isCentred: true }),
    margins: { ...margins },
    ...(printArea && { printArea: printArea.replaceAll('$', '') }),
  };
}

/** Permissions by the names of Excel's object model and of the file. */
const PERMISSIONS = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

export async function writeProtection(sheet: Worksheet, { custom }: Partial<IWorksheetData>): Promise<void> {
  const { allowed, password, hash } = protectionIn(custom);
  const given = Object.entries(PERMISSIONS).filter(([name]) => allowed.includes(name));
  await sheet.protect(password, {
    objects: allowed.includes('allowEditObjects'),
    scenarios: allowed.includes('allowEditScenarios'),
    ...Object.fromEntries(given.map(([, name]) => [name, true])),
    ...hash,
  });
}

function readProtection({ sheetProtection: protection }: Worksheet): StoredProtection | null {
  if (protection?.sheet !== true) return null;
  const { algorithmName, hashValue, saltValue, spinCount } = protection;
  const given = Object.entries(PERMISSIONS).filter(([, name]) => protection[name] === true);
  return {
    allowed: [
      ...given.map(([name]) => name),
      ...(protection.objects === false ? [] : ['allowEditObjects']),
      ...(protection.scenarios === false ? [] : ['allowEditScenarios']),
    ],
    ...(algorithmName !== undefined && {
      hash: { algorithmName, hashValue: hashValue ?? '', saltValue: saltValue ?? '', spinCount: spinCount ?? 0 },
    }),
  };
}

/** What the metadata of the grid's sheet says of both. */
export function readSetup(sheet: Worksheet): Pick<Partial<IWorksheetData>, 'custom'> {
  const page = readPage(sheet);
  const protection = readProtection(sheet);
  const custom = {
    ...(Object.keys(page).length > 0 && { [PAGE_LAYOUT_KEY]: page }),
    ...(protection && protectionMetadata(protection)),
  };
  return Object.keys(custom).length > 0 ? { custom } : {};
}
