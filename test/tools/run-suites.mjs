/**
 * Runs the project's checks and test suites one after the other and sums them in one last line, `N passed, M failed`.
 *   node test/tools/run-suites.mjs check   what needs nothing but Node
 *   node test/tools/run-suites.mjs         that, and the browser and LibreOffice suites
 * A suite whose program is missing (Chromium, LibreOffice) is skipped with a word on how to get it; in CI it fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'lamppost-tests-'));
const inCi = process.env.CI === 'true' || process.env.CI === '1';

/** No suite takes this long: one that hangs fails instead of taking the whole run with it. */
const LONGEST = 30 * 60_000;

const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', timeout: LONGEST, killSignal: 'SIGKILL' }).status === 0;
const npx = (...args) => run('npx', ['--no-install', ...args]);
const has = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** A check that passes or fails as a whole. */
const check = (name, work) => ({
  name,
  run: () => (work() ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }),
});

/** A jest project. Tests that never ran (a suite that does not load) count as one failure. */
function jest(name, { needs } = {}) {
  return {
    name,
    run() {
      if (needs && !needs.programs.some(has)) {
        console.log(`${name}: ${needs.programs[0]} is not installed (${needs.hint}).`);
        return inCi ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 };
      }
      const report = path.join(scratch, `${name}.json`);
      // The spreadsheet engine keeps timers of its own after the last test: nothing of ours waits for them.
      const ok = npx('jest', `--selectProjects=${name}`, '--forceExit', '--json', `--outputFile=${report}`);
      try {
        const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
          readFileSync(report, 'utf8'),
        );
        const failed = numFailedTests + numRuntimeErrorTestSuites;
        return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed, skipped: numPendingTests };
      } catch {
        return { passed: 0, failed: 1, skipped: 0 };
      }
    },
  };
}

const checks = [
  check('types', () => npx('tsc', '--build')),
  check('lint', () => npx('eslint', '.', '--max-warnings', '0')),
  check('format', () => npx('prettier', '--check', '--log-level', 'warn', '.')),
  jest('architecture'),
  jest('unit'),
  jest('language'),
  check('build', () => npx('webpack', '--mode', 'production')),
  jest('contract'),
];

const outside = [
  jest('end-to-end', {
    needs: { programs: ['chromium', 'chromium-browser', 'google-chrome'], hint: 'apt-get install chromium' },
  }),
  jest('libreoffice', { needs: { programs: ['soffice'], hint: 'apt-get install libreoffice-calc-nogui' } }),
];

const suites = process.argv[2] === 'check' ? checks : [...checks, ...outside];
const results = suites.map((suite) => {
  console.log(`\n> ${suite.name}`);
  const started = Date.now();
  const result = suite.run();
  return { name: suite.name, seconds: Math.round((Date.now() - started) / 1000), ...result };
});
rmSync(scratch, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, skipped, seconds } of results) {
  const parts = [`${passed} ok`, failed > 0 && `${failed} not ok`, skipped > 0 && `${skipped} left out`].filter(
    Boolean,
  );
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${parts.join(', ')} (${seconds} s)`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
