/**
 * `npm start`: builds the workbench, serves it, and builds again after each change (reload the page to see it).
 * `npm run start:excel` adds `--excel`: the add-in over https with a certificate that Excel trusts.
 * `npm run start:contract` adds `--contract`: the page that runs the host contract, in the place of the task pane.
 */
import { createRequire } from 'node:module';
import webpack from 'webpack';
import { serve } from './static-server.mjs';

const require = createRequire(import.meta.url);
const configure = require('../../webpack.config.js');

const forExcel = process.argv.includes('--excel');
const forContract = process.argv.includes('--contract');
const target = forExcel ? 'excel' : 'workbench';
const port = Number(process.env.PORT ?? 3000);

/** Only Excel needs a certificate, and asking for one may ask for the administrator's password. */
async function certificate() {
  if (!forExcel) return null;
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`PORT must be a number from 0 to 65535, and not ${process.env.PORT}.`);

const site = await serve(new URL(`../../dist/${target}`, import.meta.url).pathname, {
  port,
  index: forExcel ? 'taskpane.html' : 'index.html',
  certificate: await certificate(),
  overlay: forContract ? new URL(`../../dist/contract/${target}`, import.meta.url).pathname : null,
}).catch((error) => {
  if (error.code === 'EADDRINUSE')
    fail(`Port ${port} is taken by another program. Try another one: PORT=${port + 1} npm start`);
  if (error.code === 'EACCES') fail(`Port ${port} is not allowed here. Try another one: PORT=3000 npm start`);
  throw error;
});

console.log(`Building the ${forExcel ? 'add-in' : 'workbench'} (about 20 seconds the first time) ...`);
const compiler = webpack([
  ...configure({ target }, { mode: 'development' }),
  ...(forContract ? [configure.contractPageConfig(target)] : []),
]);
let announced = false;
compiler.watch({}, (error, stats) => {
  if (error) fail(String(error));
  if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString('errors-warnings'));
  if (stats.hasErrors()) return;
  console.log(
    announced
      ? 'Built again: reload the page.'
      : `Lamppost ${forExcel ? 'serves its add-in' : 'is ready'}: ${site.origin}`,
  );
  announced = true;
});

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
