import type { FWorksheet } from '@univerjs/sheets/facade';
import { localAddress } from '../engine/area';
import { invalidArgument } from '../protocol/excel-failure';
import { defineKind, isHostObject } from '../protocol/host-object';
import type { Argument, HostObject } from '../protocol/host-object';
import type { Wire } from '../protocol/messages';
import { areaArgument, booleanValue, numberValue, oneOf, recordValue } from './arguments';
import type { Scene } from './scene';

/** How a sheet prints. Univer's open part does not print, so this rests in the sheet's metadata, from where a save takes it. */
export interface StoredPageLayout {
  readonly orientation?: 'Portrait' | 'Landscape';
  readonly pagesWide?: number;
  readonly pagesTall?: number | null;
  readonly isCentred?: boolean;
  /** In inches. */
  readonly margins?: Readonly<Partial<Record<Margin, number>>>;
  /** `A1:P50` */
  readonly printArea?: string;
}

const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
type Margin = (typeof MARGINS)[number];

export const PAGE_LAYOUT_KEY = 'excelPageLayout';

export function storedPageLayout(sheet: FWorksheet): StoredPageLayout {
  return pageLayoutIn(sheet.getCustomMetadata());
}

/** The same from the metadata of a saved sheet. */
export function pageLayoutIn(metadata: unknown): StoredPageLayout {
  const stored: unknown =
    typeof metadata === 'object' && metadata !== null ? Reflect.get(metadata, PAGE_LAYOUT_KEY) : null;
  return typeof stored === 'object' && stored !== null ? stored : {};
}

export function pageLayoutKind({ book }: Scene, open: (id: string) => FWorksheet): (id: string) => HostObject {
  const change = (id: string, layout: StoredPageLayout): void => {
    const sheet = open(id);
    book.assertWritable(sheet);
    sheet.setCustomMetadata({
      ...sheet.getCustomMetadata(),
      [PAGE_LAYOUT_KEY]: { ...storedPageLayout(sheet), ...layout },
    });
  };
  return defineKind<string>('PageLayout', {
    scalars: {
      orientation: {
        get: (id) => storedPageLayout(open(id)).orientation ?? 'Portrait',
        set: (id, value) => change(id, { orientation: oneOf(value, ['Portrait', 'Landscape'], 'orientation') }),
      },
      centerHorizontally: {
        get: (id) => storedPageLayout(open(id)).isCentred ?? false,
        set: (id, value) => change(id, { isCentred: booleanValue(value, 'centerHorizontally') }),
      },
      zoom: {
        get: (id) => {
          const { pagesWide, pagesTall } = storedPageLayout(open(id));
          return { horizontalFitToPages: pagesWide ?? null, verticalFitToPages: pagesTall ?? null };
        },
        set: (id, value) => {
          const zoom = recordValue(value, 'zoom');
          change(id, pagesOf(zoom));
        },
      },
    },
    methods: {
      setPrintArea: (id, [area]) => {
        const printed = areaArgument(area, 'printArea');
        if (printed.sheet.getSheetId() !== id) throw invalidArgument('The range lies on another sheet');
        change(id, { printArea: localAddress(printed) });
        return null;
      },
      setPrintMargins: (id, [unit, margins]) => {
        oneOf(typeof unit === 'string' ? unit : undefined, ['Inches'], 'unit');
        change(id, { margins: marginsOf(margins) });
        return null;
      },
    },
  });
}

function marginsOf(argument: Argument): NonNullable<StoredPageLayout['margins']> {
  if (isHostObject(argument)) throw invalidArgument('marginOptions must be an object');
  const sides = recordValue(argument, 'marginOptions');
  const unknown = Object.keys(sides).find((name) => !MARGINS.some((side) => side === name));
  if (unknown !== undefined) throw invalidArgument(`A page has no margin ${unknown}`);
  return Object.fromEntries(Object.entries(sides).map(([side, inches]) => [side, numberValue(inches, side)]));
}

/** A direction that the zoom leaves out takes as many pages as it needs. */
function pagesOf(zoom: Readonly<Record<string, Wire>>): Pick<StoredPageLayout, 'pagesWide' | 'pagesTall'> {
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  return {
    ...(wide !== undefined && { pagesWide: pages(wide) }),
    ...(tall !== undefined && { pagesTall: pages(tall) }),
  };
}

function pages(value: Wire): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    throw invalidArgument('A sheet fits on 1 or more pages');
  return value;
}
