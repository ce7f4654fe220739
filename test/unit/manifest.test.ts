/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS } from '../../src/commands/commands';
import { LANGUAGES } from '../../src/core/model/language';
import { REQUIREMENTS } from '../../src/hosts/excel/requirements';
import { WORDS } from '../../src/workbench/page/words';
import { LOCALES } from '../../src/workbench/pane/office-shell';

const { withOrigin } = jest.requireActual<{ withOrigin: (manifest: string, origin: string) => string }>(
  '../../webpack.config.js',
);

const root = path.resolve(__dirname, '../..');
const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'text/xml');

/** Elements by local name: the manifest uses three namespaces, and no name means two things. */
const elements = (name: string, within: Document | Element = manifest): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];
const attribute = (element: Element | undefined, name: string): string => {
  const value = element?.getAttribute(name);
  if (value === null || value === undefined)
    throw new Error(`<${element?.tagName ?? 'missing element'}> lacks ${name}`);
  return value;
};
const addresses = (text: string): string[] =>
  [...text.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(([, address]) => address ?? '');

describe('manifest.xml', () => {
  it('is well-formed XML', () => {
    expect(elements('parsererror')).toEqual([]);
    expect(manifest.documentElement.localName).toBe('OfficeApp');
  });

  it('has an id of its own, a GUID of version 4', () => {
    expect(elements('Id')[0]?.textContent).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    expect(elements('Version')[0]?.textContent).toBe(`${version}.0`);
  });

  it('requires exactly the sets that the Excel host was written for', () => {
    const sets = elements('Requirements')
      .flatMap((requirements) => elements('Set', requirements))
      .map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')] as const);
    expect(Object.fromEntries(sets)).toEqual(REQUIREMENTS);
    expect(sets).toHaveLength(Object.keys(REQUIREMENTS).length);
  });

  it('uses only resources that it defines, and defines only resources that it uses', () => {
    const resources = elements('Resources')[0];
    const defined = [...(resources?.querySelectorAll('[id]') ?? [])].map((element) => attribute(element, 'id'));
    const used = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    // Office cuts longer ones without a word.
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it('keeps within the lengths that Office shows', () => {
    const tooLong = (list: string, most: number): string[] =>
      elements(list)
        .flatMap((strings) => [...elements('String', strings), ...elements('Override', strings)])
        .map((element) => element.getAttribute('DefaultValue') ?? attribute(element, 'Value'))
        .filter((text) => text.length > most);
    expect(tooLong('ShortStrings', 125)).toEqual([]);
    expect(tooLong('LongStrings', 250)).toEqual([]);
  });

  it('gives every text in all languages', () => {
    const others = LANGUAGES.filter((language) => language !== 'en').map((language) => LOCALES[language]);
    const texts = [
      ...elements('DisplayName'),
      ...elements('Description').filter((each) => each.hasAttribute('DefaultValue')),
      ...elements('String'),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      const locales = elements('Override', text).map((override) => attribute(override, 'Locale'));
      expect({ text: attribute(text, 'DefaultValue'), locales }).toEqual({
        text: attribute(text, 'DefaultValue'),
        locales: others,
      });
      for (const override of elements('Override', text)) expect(attribute(override, 'Value').trim()).not.toBe('');
    }
    expect(elements('DefaultLocale')[0]?.textContent).toBe(LOCALES.en);
  });

  it('calls its buttons what the workbench calls them', () => {
    const labels = elements('String').filter((text) => attribute(text, 'id').endsWith('.Label'));
    const label = (id: string, language: (typeof LANGUAGES)[number]): string | null => {
      const text = labels.find((each) => attribute(each, 'id') === `${id}.Label`);
      const override =
        text && elements('Override', text).find((each) => attribute(each, 'Locale') === LOCALES[language]);
      return override ? attribute(override, 'Value') : attribute(text, 'DefaultValue');
    };
    for (const language of LANGUAGES) {
      const words = WORDS[language];
      expect(label('Open', language)).toBe(words.openPane);
      expect(label('Validate', language)).toBe(words.validate);
      expect(label('CalculateScores', language)).toBe(words.calculateScores);
      expect(label('LeadershipSummary', language)).toBe(words.leadershipSummary);
    }
  });

  it('names exactly the functions that the pane registers', () => {
    expect(elements('FunctionName').map((each) => each.textContent)).toEqual([...COMMANDS]);
  });

  it('runs pane and ribbon functions in one runtime', () => {
    const pane = attribute(elements('Runtime')[0], 'resid');
    expect(attribute(elements('FunctionFile')[0], 'resid')).toBe(pane);
    for (const action of elements('Action')) {
      const location = elements('SourceLocation', action)[0];
      if (location) expect(attribute(location, 'resid')).toBe(pane);
    }
  });

  it('offers each ribbon icon in the three sizes that Office needs', () => {
    for (const icon of elements('Icon')) {
      const images = elements('Image', icon).map((image) => [attribute(image, 'size'), attribute(image, 'resid')]);
      expect(images.map(([size]) => size)).toEqual(['16', '32', '80']);
      for (const [size, resource] of images) expect(resource).toMatch(new RegExp(`\\.${size}$`));
    }
  });

  it('points at icons that exist, in the size that their names say', () => {
    const icons = addresses(source).filter((address) => address.endsWith('.png'));
    expect(icons.length).toBeGreaterThanOrEqual(14);
    for (const address of icons) {
      const file = new URL(address).pathname;
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect({ file, ...pngSize(path.join(root, file)) }).toEqual({ file, width: size, height: size });
    }
  });

  it('points at pages that exist', () => {
    const pages = addresses(source)
      .filter((address) => address.endsWith('.html'))
      .map((address) => new URL(address).pathname);
    const built = new Map([['/taskpane.html', 'src/entry/taskpane.html']]);
    for (const page of pages)
      expect({ page, exists: existsSync(path.join(root, built.get(page) ?? page)) }).toEqual({ page, exists: true });
  });
});

describe('the manifest of a build', () => {
  const built = withOrigin(source, 'https://okr.example.com/lamppost/');

  it('has one https origin and no trace of the development server', () => {
    expect(new Set(addresses(built).map((address) => new URL(address).origin))).toEqual(
      new Set(['https://okr.example.com']),
    );
    expect(built).not.toMatch(/localhost/i);
  });

  it('keeps the path of the origin', () => {
    expect(addresses(built)).toContain('https://okr.example.com/lamppost/taskpane.html');
  });

  it.each(['http://okr.example.com', 'okr.example.com', 'https://okr.example.com/?a=1', 'ftp://okr.example.com', ''])(
    'refuses the origin "%s"',
    (origin) => {
      expect(() => withOrigin(source, origin)).toThrow('--env origin must be an https address');
    },
  );
});

/** Width and height stand at fixed places in the first chunk of a PNG. */
function pngSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
