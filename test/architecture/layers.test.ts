import { readdirSync } from 'node:fs';
import { importsOf, root, sourceFiles, type Import } from './imports';
import { INSTEAD, LAYERS, layerOf, MAY_IMPORT } from './layers';

const files = sourceFiles('src');
const imports = files.flatMap(importsOf);

const violation = ({ from, to, typeOnly }: Import): string | null => {
  const importer = layerOf(from);
  const imported = layerOf(to);
  if (importer === null || imported === null) return `${from} imports ${to}, which is in no layer`;
  const permission = MAY_IMPORT[importer][imported];
  if (permission === 'yes' || (permission === 'types' && typeOnly)) return null;
  const what = permission === 'types' ? 'only types of' : 'nothing of';
  return `${from} imports ${to}: ${importer} may import ${what} ${imported}; ${INSTEAD[imported]}`;
};

describe('the layers of src', () => {
  it('hold every file', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => layerOf(file) === null)).toEqual([]);
  });

  it('are the folders of src', () => {
    const folders = readdirSync(`${root}/src`);
    const expected = [...new Set(LAYERS.map((layer) => (layer.includes('host') ? 'hosts' : layer)))];
    expect(folders.sort()).toEqual(expected.sort());
  });

  it('import only what their table allows', () => {
    expect(
      imports
        .filter(({ isPackage }) => !isPackage)
        .map(violation)
        .filter(Boolean),
    ).toEqual([]);
  });

  it('would notice an import against the table', () => {
    const wrong = {
      from: 'src/core/score/score.ts',
      to: 'src/hosts/excel/excel-host',
      isPackage: false,
      typeOnly: true,
    };
    expect(violation(wrong)).toContain('core may import nothing of excel host; use src/hosts/host.ts');
    const value = { from: 'src/taskpane/app.tsx', to: 'src/core/score/score', isPackage: false, typeOnly: false };
    expect(violation(value)).toContain('taskpane may import only types of core');
    expect(violation({ ...value, typeOnly: true })).toBeNull();
  });
});

describe('packages', () => {
  const importersOf = (pattern: RegExp): string[] => [
    ...new Set(imports.filter(({ isPackage, to }) => isPackage && pattern.test(to)).map(({ from }) => from)),
  ];
  const outside = (pattern: RegExp, ...folders: readonly string[]): string[] =>
    importersOf(pattern).filter((file) => !folders.some((folder) => file.startsWith(folder)));

  it('leave the core alone', () => {
    expect(imports.filter(({ from, isPackage }) => isPackage && from.startsWith('src/core/'))).toEqual([]);
  });

  it('keep Univer inside the workbench', () => {
    expect(outside(/^@univerjs\//, 'src/workbench/')).toEqual([]);
    expect(importersOf(/^@univerjs\//).length).toBeGreaterThan(0);
  });

  it('keep React and Fluent UI inside the task pane', () => {
    expect(outside(/^(react|react-dom|@fluentui\/)/, 'src/taskpane/', 'src/entry/')).toEqual([]);
  });

  it('keep Node inside the file host, the command line and their entry', () => {
    expect(outside(/^node:/, 'src/hosts/file/', 'src/cli/', 'src/entry/cli.ts')).toEqual([]);
  });
});
