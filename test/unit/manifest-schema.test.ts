import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const root = path.resolve(__dirname, '../..');
const schemas = path.resolve(root, '../shared/manifest-xsd');
const MAIN = 'OfficeAppManifestV1_1.xsd';
const PARTS = ['OfficeAppBasicTypesV1_0.xsd', 'TaskPaneAppVersionOverridesV1_0.xsd'];

/** Microsoft's schemas are not ours to ship: the test runs where they lie beside the project, and says so where they do not. */
const describeWithSchemas = existsSync(path.join(schemas, MAIN)) ? describe : describe.skip;

const schema = (fileName: string): { fileName: string; contents: string } => ({
  fileName,
  contents: readFileSync(path.join(schemas, fileName), 'utf8'),
});

/** The schemas are older than `<Runtimes>`. */
const withoutRuntimes = (manifest: string): string => manifest.replace(/<Runtimes>[\s\S]*?<\/Runtimes>/, '');

const validate = (manifest: string): ReturnType<typeof validateXML> =>
  validateXML({
    xml: { fileName: 'manifest.xml', contents: withoutRuntimes(manifest) },
    schema: schema(MAIN),
    preload: PARTS.map(schema),
  });

describeWithSchemas('manifest.xml against the published schemas', () => {
  const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

  it('is valid', async () => {
    const { errors } = await validate(source);
    expect(errors).toEqual([]);
  });

  it('would not be valid with an element out of place', async () => {
    const { valid } = await validate(source.replace('<Permissions>ReadWriteDocument</Permissions>', ''));
    expect(valid).toBe(false);
  });
});
