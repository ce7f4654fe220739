import { BLOCKS, ROWS } from '../../../src/core/workbook/summary-layout';
import { LANGUAGES } from '../../../src/core/model/language';
import { createUseCases } from '../../../src/app/use-cases';
import { openFileHost } from '../../../src/hosts/file/file-host';
import { bytesAt, diskWithExample, run } from './console';
import type { Disk } from './console';

/** Types into the first cell for wins and the last for decisions, as a person would, by writing the sheet's own cells. */
async function withNotes(disk: Disk, win: string, decision: string): Promise<void> {
  const host = await openFileHost(bytesAt(disk, 'plan.xlsx'));
  const cells = [
    { row: ROWS.firstNote, column: BLOCKS[0], value: win },
    { row: ROWS.firstNote + 2, column: BLOCKS[2], value: decision },
  ];
  await host.apply({ operations: [{ kind: 'fill-cells', sheet: 'Summary', cells }] });
  disk.set('plan.xlsx', await host.toBytes());
}

test('tells figures, objectives, trend and declined requests as text', async () => {
  const disk = await diskWithExample('en');
  const { code, out, err } = await run(['summary', 'plan.xlsx'], { disk });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Overall score: 0.26 (expected by now: 0.25)');
  expect(out).toContain(
    '1. We will make our website the main source of sales conversations, as measured by: Grow inbound',
  );
  expect(out).toContain('   Weakest: Generate £600,000 of new pipeline from the website (0.10)');
  // Each week by its day: a score alone does not say when.
  expect(out).toMatch(/^0\.16 ██░{8} 8\sJanuary\s2027\n0\.26 ███░{7} 15\sJanuary\s2027$/m);
  expect(out).toContain('Not now\n- A German version of the website – ');
  expect(out).not.toContain('Wins');
});

test.each(LANGUAGES)('speaks the language of the workbook or the one asked for (%s)', async (language) => {
  const disk = await diskWithExample(language);
  const own = await run(['summary', 'plan.xlsx'], { disk });
  const asked = await run(['summary', 'plan.xlsx', '--lang', language], { disk, env: { LANG: 'en_GB' } });
  expect(own.out).toBe(asked.out);
  const page = await run(['summary', 'plan.xlsx', '--html'], { disk });
  expect(page.out).toContain(`<html lang="${language}">`);
  expect(own.out + page.out).not.toMatch(/undefined|null|NaN/);
});

test('what people typed survives a refresh and stands in every form', async () => {
  const disk = await diskWithExample('en');
  await withNotes(disk, '=Fair <b>& "square"</b>', 'Hire one\nwriter');
  const host = await openFileHost(bytesAt(disk, 'plan.xlsx'));
  await createUseCases(host, { today: () => 46_407 }).refreshSummary();
  disk.set('plan.xlsx', await host.toBytes());
  const text = await run(['summary', 'plan.xlsx'], { disk });
  expect(text.out).toContain('Wins\n- =Fair <b>& "square"</b>\n\nDecisions we ask for\n- Hire one writer\n');
  const html = await run(['summary', 'plan.xlsx', '--html'], { disk });
  expect(html.out).toContain('=Fair &lt;b&gt;&amp; &quot;square&quot;&lt;/b&gt;');
  expect(html.out).not.toContain('<b>&');
  const json: unknown = JSON.parse((await run(['summary', 'plan.xlsx', '--json'], { disk })).out);
  expect(json).toMatchObject({
    quarter: '2027-Q1',
    firstDay: '2027-01-01',
    notes: { wins: ['=Fair <b>& "square"</b>'], risks: [], decisions: ['Hire one\nwriter'] },
    keyResults: { counting: 14, onTrack: 8, atRisk: 5, offTrack: 1 },
  });
});

test('two forms at once, a file of somebody else and a missing one are refused in one line', async () => {
  const disk = await diskWithExample('en');
  for (const args of [['plan.xlsx', '--html', '--json'], ['plan.xlsx', '--text', '--html'], ['gone.xlsx'], []]) {
    const { code, out, err } = await run(['summary', ...args], { disk });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^lamppost: [^\n]+\n$/);
  }
});
