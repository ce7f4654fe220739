/** `node test/tools/contract-page/build.mjs workbench|excel`: compiles the page once and prints where it is. */
import { createRequire } from 'node:module';
import process from 'node:process';
import webpack from 'webpack';

const require = createRequire(import.meta.url);
const { contractPageConfig } = require('../../../webpack.config.js');

const config = contractPageConfig(process.argv[2] ?? 'workbench');
const compiler = webpack(config);
const stats = await new Promise((resolve, reject) =>
  compiler.run((error, result) => (error ? reject(error) : resolve(result))),
);
await new Promise((resolve) => compiler.close(resolve));
if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
process.stdout.write(config.output.path);
