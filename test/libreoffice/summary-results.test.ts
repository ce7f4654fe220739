import { bytesAt, diskWithExample } from '../unit/cli/console';
import { textsOf } from '../unit/hosts/file/zip-tools';
import { recalculate } from './soffice';

jest.setTimeout(240_000);

const LANGS = ['en', 'fr', 'it', 'pl'] as const;

/** Results of the formula cells of the sheet that stands first, by address; numbers rounded where floating point may differ. */
function results(bytes: Uint8Array): ReadonlyMap<string, string> {
  const xml = textsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
  const cells = xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*>\s*<f[^>]*>[^<]*<\/f>(?:<v>([^<]*)<\/v>|<v\/>|<v><\/v>)?/g);
  return new Map(
    [...cells].map(([, address = '', value = '']) => [
      address,
      value !== '' && Number.isFinite(Number(value)) ? Number(value).toFixed(9) : value,
    ]),
  );
}

test('the summary of a new workbook shows without calculation what LibreOffice calculates, in four languages', async () => {
  const files = await Promise.all(LANGS.map(async (lang) => bytesAt(await diskWithExample(lang), 'plan.xlsx')));
  const calculated = await recalculate(files);
  for (const [index, bytes] of files.entries()) {
    const stored = results(bytes);
    const host = calculated[index];
    if (!host) throw new Error('LibreOffice gave back too few files.');
    expect(stored.size).toBeGreaterThan(30);
    expect(stored).toEqual(results(await host.toBytes()));
  }
});
