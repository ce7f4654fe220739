import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Over what `npm run build` has written. */
const dist = path.resolve(__dirname, '../../dist');

const filesOf = (folder: string): string[] =>
  readdirSync(path.join(dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(dist, folder), path.join(entry.parentPath, entry.name)))
    .sort();
const read = (...parts: string[]): string => readFileSync(path.join(dist, ...parts), 'utf8');
const scriptsOf = (page: string): string[] =>
  [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source ?? '');

describe('the built add-in', () => {
  it('has the pane that the workbench has, byte for byte', () => {
    const scripts = filesOf('excel/pane');
    expect(scripts.length).toBeGreaterThan(10);
    expect(filesOf('workbench/pane')).toEqual(scripts);
    for (const script of scripts) expect(read('excel/pane', script) === read('workbench/pane', script)).toBe(true);
  });

  it('has another source of Office.js, and no other difference in its page', () => {
    const excel = scriptsOf(read('excel/taskpane.html'));
    const workbench = scriptsOf(read('workbench/taskpane.html'));
    expect(excel[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(workbench.slice(0, 3)).toEqual(['bridge.js', 'office/office.js', 'bridge.js']);
    expect(excel.slice(1)).toEqual(workbench.slice(3));
    const body = (page: string): string => page.slice(page.indexOf('<body>'));
    expect(body(read('excel/taskpane.html'))).toBe(body(read('workbench/taskpane.html')));
  });

  it('names no development server in any file', () => {
    const naming = filesOf('excel').filter((file) => /localhost|127\.0\.0\.1/.test(read('excel', file)));
    expect(naming).toEqual([]);
  });

  it('holds neither Univer nor the stand-in for Excel', () => {
    const holding = filesOf('excel').filter((file) =>
      /univerjs|The stand-in for Excel has no/i.test(read('excel', file)),
    );
    expect(holding).toEqual([]);
  });

  it('allows no inline script and no foreign one but Office.js', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(read('excel/taskpane.html'))?.[1] ?? '';
    const directives = new Map(
      policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(policy).not.toContain('unsafe');
  });

  it('says what it is before any script has run', () => {
    const page = read('excel/taskpane.html').replace(/<script[\s\S]*?<\/script>/g, '');
    for (const language of ['en', 'fr', 'it', 'pl']) expect(page).toContain(`<p lang="${language}">`);
    expect(page).toContain('<h1>Lamppost</h1>');
  });
});
