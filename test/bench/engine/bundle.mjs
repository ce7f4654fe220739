/**
 * Compiles the measurement of the engine as the engine itself is compiled to ship, so that the tests' compiler does not count, and
 * prints the path of the script.
 */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SWC = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } };

async function bundleEngine() {
  const folder = path.join(root, 'node_modules/.cache/lamppost');
  const filename = 'bench-engine.cjs';
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    context: root,
    entry: path.join(root, 'test/bench/engine/measure.ts'),
    output: { path: folder, filename },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: SWC }] },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    // Names are kept, for a profile to be read.
    optimization: { minimize: false },
    performance: false,
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return path.join(folder, filename);
}

process.stdout.write(await bundleEngine());
