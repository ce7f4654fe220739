import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

/**
 * Bundles Univer into one CommonJS file for Node and prints its path. Univer's packages load `lodash-es`, which is ESM only, so
 * neither jest nor an older Node 20 can require them as they are. The file is kept under a name made from all that it depends
 * on; it is built beside that name and moved there, so that several test processes may do it at once.
 */
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../../..');
const entry = path.join(here, 'entry.ts');
const mendings = ['forced-sheets.ts', 'table-ranges.ts'].map((name) =>
  path.join(root, 'src/workbench/excel-stand-in/engine', name),
);
const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/@univerjs/core/package.json'), 'utf8'));
const hash = createHash('sha256')
  .update(version)
  .update(readFileSync(entry))
  .update(mendings.map((file) => readFileSync(file, 'utf8')).join(''))
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('hex')
  .slice(0, 16);
const folder = path.join(root, 'node_modules/.cache/lamppost');
const bundle = path.join(folder, `univer-${version}-${hash}.cjs`);

if (!existsSync(bundle)) await build();
process.stdout.write(bundle);

async function build() {
  mkdirSync(folder, { recursive: true });
  const draft = `univer-${process.pid}.cjs`;
  const compiler = webpack({
    mode: 'none',
    target: 'node20',
    context: root,
    entry,
    output: { path: folder, filename: draft, library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.js'], conditionNames: ['require', 'node'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
    performance: false,
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) {
    rmSync(path.join(folder, draft), { force: true });
    throw new Error(stats.toString({ all: false, errors: true }));
  }
  renameSync(path.join(folder, draft), bundle);
}
