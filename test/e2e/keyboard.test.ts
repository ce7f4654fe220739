import type { Locator } from 'playwright-core';
import { eventually } from './support/eventually';
import { workbenches, type Workbench } from './support/workbench';

const open = workbenches();

/** More stops than any screen has before what the tests look for. */
const STOPS = 40;

/** Presses Tab until the focus is there. Every stop on the way must look different with the focus than without it. */
async function tabTo(workbench: Workbench, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    await workbench.page.keyboard.press('Tab');
    await expectVisibleFocus(workbench);
    if (await hasFocus(target)) return;
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

async function expectVisibleFocus(workbench: Workbench): Promise<void> {
  const focused = workbench.pane.locator(':focus');
  if ((await focused.count()) === 0) return;
  const isMarked = await focused.evaluate((element) => {
    // A radio button's ring is drawn around its whole choice, a Fluent button's by a pseudo-element.
    const places = [element, element.closest('label')].filter((place) => place !== null);
    return places
      .flatMap((place) => [getComputedStyle(place), getComputedStyle(place, '::after')])
      .some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      );
  });
  const name = await focused.evaluate((element) => element.outerHTML.slice(0, 120));
  expect({ name, isMarked }).toEqual({ name, isMarked: true });
}

test('from the Start screen to a validated workbook by Tab, Enter and arrow keys alone', async () => {
  const workbench = await open();
  const { keyboard } = workbench.page;
  // The cells have the keyboard at first, and keep Tab to themselves, as in Excel.
  await keyboard.press('F6');
  expect(await hasFocus(workbench.page.locator('#ribbon-open-pane'))).toBe(true);
  await keyboard.press('Enter');
  await tabTo(workbench, workbench.pane.getByLabel('Team'));
  await keyboard.type('Marketing');
  await tabTo(workbench, workbench.pane.getByLabel('Quarter', { exact: true }));
  await keyboard.press('ArrowDown');
  await tabTo(workbench, workbench.pane.getByRole('radio', { name: 'Examples to learn from' }));
  await keyboard.press('ArrowDown');
  expect(await workbench.pane.getByRole('radio', { name: 'A blank workbook' }).isChecked()).toBe(true);
  await keyboard.press('ArrowUp');
  await tabTo(workbench, workbench.button('Build my workbook'));
  await keyboard.press('Enter');

  // The new screen takes the focus, so that the next Tab goes on from there.
  await workbench.tree.waitFor();
  await eventually(async () => expect(await hasFocus(workbench.heading)).toBe(true));
  await tabTo(workbench, workbench.row('O1'));
  await keyboard.press('ArrowDown');
  expect(await hasFocus(workbench.row('O1.KR1'))).toBe(true);
  await keyboard.press('ArrowLeft');
  await workbench.row('O1.KR1.A1').waitFor({ state: 'detached' });
  await keyboard.press('Enter');
  await workbench.expectSelection(workbench.address('keyResults', 0, 'text'));
});

test('a finding is reached, its cell shown and its suggestion applied by the keyboard', async () => {
  const workbench = await open({ example: 'b2b-saas' });
  const { keyboard } = workbench.page;
  const current = workbench.address('keyResults', 1, 'current');
  await workbench.type(current, '12 000 leads');
  await workbench.page.locator('#ribbon-open-pane').focus();
  await keyboard.press('Enter');
  await tabTo(workbench, workbench.pane.getByRole('navigation').getByRole('button', { name: 'Check', exact: true }));
  await keyboard.press('Enter');
  await eventually(async () => expect(await hasFocus(workbench.heading)).toBe(true));
  await tabTo(workbench, workbench.button('Validate my OKRs'));
  await keyboard.press('Enter');
  const finding = workbench.finding('O1.KR2');
  await tabTo(workbench, finding.getByRole('button', { name: 'Go to cell' }));
  await keyboard.press('Enter');
  await workbench.expectSelection(current);
  await tabTo(workbench, finding.getByRole('button', { name: 'Store it as a number' }));
  await keyboard.press('Enter');
  await eventually(async () => expect(await hasFocus(finding.getByRole('button', { name: 'Apply' }))).toBe(true));
  await keyboard.press('Enter');
  await workbench.expectCell(current, 12000);
});
