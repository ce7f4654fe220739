import type { Language } from '../../src/core/model/language';
import { eventually } from './support/eventually';
import { violations } from './support/axe';
import { workbenches, type Workbench } from './support/workbench';

const open = workbenches();

/** Every look, and with them every language: the longest words make the widest pane. */
const WALKS: readonly { readonly theme: string; readonly language: Language }[] = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'fr' },
  { theme: 'high-contrast', language: 'it' },
  { theme: 'light', language: 'pl' },
];

describe.each(WALKS)('in $theme and $language, at 300 px', ({ theme, language }) => {
  test('no screen has a fault that axe finds, and none scrolls sideways', async () => {
    const workbench = await open({ language, withAxe: true });
    const { page, words, pane } = workbench;
    workbench.visit.expectComplaints();
    await page.selectOption('#ribbon-theme', theme);
    await page.locator('#splitter').press('Home');
    const look = async (screen: string): Promise<void> => {
      const frame = await workbench.frame();
      await workbench.rested();
      // Fluent's buttons fade from one colour to the next: what axe measures must stand still.
      await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
      expect({ screen, width: await frame.evaluate(() => window.innerWidth) }).toEqual({ screen, width: 300 });
      expect({ screen, faults: await violations(frame) }).toEqual({ screen, faults: [] });
      expect({ screen, sideways: await frame.evaluate(sideways) }).toEqual({ screen, sideways: 0 });
    };

    await look('Start');
    await workbench.button(words.start.build).click();
    await pane.getByRole('alert').filter({ hasText: words.start.teamMissing }).waitFor();
    await look('Start, incomplete');
    await pane.getByLabel(words.start.team).fill('Marketing');
    await workbench.button(words.start.build).click();
    await workbench.tree.waitFor();
    await look('Plan after the build');
    await workbench.row('O1.KR1').click();
    await workbench.button(words.plan.edit).waitFor();
    await look('Plan, a row selected');
    await workbench.button(words.plan.edit).click();
    await pane.getByRole('region', { name: words.editor.findings }).waitFor();
    await pane.getByText(words.editor.questions).waitFor();
    await look('Editor');
    await workbench.button(words.editor.back).click();
    await workbench.validate();
    await workbench.finding('O2.KR3').waitFor();
    await look('Check with findings and a report');
    await workbench.finding('O3.KR3').getByRole('button').nth(1).click();
    await workbench.finding('O3.KR3').locator('textarea').first().waitFor();
    await look('Check, a suggestion open');
    await workbench.button(words.frame.cancel).click();
    await workbench.ask('setCellEditMode', true);
    await workbench.press('validate');
    await workbench.button(words.frame.tryAgain).waitFor();
    await look('Error');
    await workbench.ask('setCellEditMode', false);
    await workbench.button(words.frame.tryAgain).click();
    for (const id of ['O2.KR3', 'O3.KR3']) {
      await workbench.finding(id).getByRole('button', { name: words.check.turnOff }).click();
      await workbench.finding(id).waitFor({ state: 'detached' });
    }
    await workbench.text(words.check.nothingFound).waitFor();
    await look('Check, clean');
  });
});

/** By how many pixels the page is wider than its window. */
function sideways(): number {
  return document.documentElement.scrollWidth - window.innerWidth;
}

test.each(['light', 'dark', 'high-contrast'])(
  'the page around the pane has no fault that axe finds, in %s',
  async (theme) => {
    const workbench: Workbench = await open({ withAxe: true });
    await workbench.page.selectOption('#ribbon-theme', theme);
    // The grid itself is Univer's.
    await eventually(async () => expect(await violations(workbench.page, ['#grid'])).toEqual([]));
  },
);
