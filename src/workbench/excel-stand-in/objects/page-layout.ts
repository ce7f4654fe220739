import type { FWorksheet } from '@univerjs/sheets/facade';
import { invalidArgument } from '../protocol/excel-failure';
import { defineKind } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import type { Wire } from '../protocol/messages';
import { oneOf, recordValue } from './arguments';
import type { Scene } from './scene';

/** How a sheet prints. Univer's open part does not print, so this rests in the sheet's metadata, from where a save takes it. */
export interface StoredPageLayout {
  readonly orientation?: 'Portrait' | 'Landscape';
  readonly pagesWide?: number;
  readonly pagesTall?: number | null;
}

export const PAGE_LAYOUT_KEY = 'excelPageLayout';

export function storedPageLayout(sheet: FWorksheet): StoredPageLayout {
  const stored: unknown = sheet.getCustomMetadata()?.[PAGE_LAYOUT_KEY];
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
  });
}

/** A direction that the zoom leaves out takes as many pages as it needs. */
function pagesOf(zoom: Readonly<Record<string, Wire>>): Omit<StoredPageLayout, 'orientation'> {
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
