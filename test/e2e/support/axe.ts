import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface AxeWindow {
  readonly axe: { run(context: object, options: object): Promise<AxeResults> };
}

/** axe in every frame, before the page's own scripts. */
export async function withAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8') });
}

/** What axe finds wrong in a frame, a line each. `exclude` leaves out what is not ours. */
export async function violations(frame: Page | Frame, exclude: readonly string[] = []): Promise<readonly string[]> {
  const results = await frame.evaluate(
    // Frames are judged one by one: the pane's own page is the one that ships.
    (left) =>
      (window as unknown as AxeWindow).axe.run({ exclude: left }, { iframes: false, resultTypes: ['violations'] }),
    [...exclude],
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
