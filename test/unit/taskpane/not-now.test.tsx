/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { LANGUAGES, type Language } from '../../../src/core/model/language';
import type { WorkbookRows } from '../../../src/core/workbook/encode';
import { HostError } from '../../../src/hosts/host-error';
import { loadMessages } from '../../../src/i18n/load';
import { NOT_NOW_MESSAGES } from '../../../src/i18n/not-now';
import { FilePane, TODAY } from './support/file-pane';
import { announced, openPane, row, violations } from './support/render';

jest.setTimeout(30_000);

const ROWS = {
  settings: [
    { key: 'team', value: 'Growth' },
    { key: 'quarter', value: '2027-Q1' },
  ],
  objectives: [{ id: 'O1', text: 'Earn the trust of new clients', state: 'active' }],
  keyResults: [
    { id: 'O1.KR1', objective: 'O1', text: 'Increase demos from 15 to 35', owner: 'Ana', start: 15, target: 35 },
    { id: 'O1.KR2', objective: 'O1', text: 'Reduce complaints from 100 to 60', owner: 'Ben', start: 100, target: 60 },
  ],
  actions: [
    { id: 'O1.KR1.A1', keyResult: 'O1.KR1', text: 'Call ten clients', owner: 'Ana', state: 'doing' },
    { id: 'O1.KR1.A2', keyResult: 'O1.KR1', text: 'Write a script', owner: 'Ana', state: 'done' },
  ],
  notNow: [
    { date: TODAY - 9, request: 'A stand at the fair', from: 'Sales', whyNotNow: 'O1 first', revisit: TODAY + 40 },
    { date: TODAY - 30, request: 'A podcast', revisit: TODAY - 1 },
  ],
} satisfies Partial<WorkbookRows>;

const words = NOT_NOW_MESSAGES.en;

async function open(language: Language = 'en'): Promise<{ readonly pane: FilePane; readonly user: UserEvent }> {
  const pane = await FilePane.open(
    { ...ROWS, settings: [...ROWS.settings, { key: 'language', value: language }] },
    language,
  );
  const user = await openPane(pane.commands, { language });
  await screen.findByText(NOT_NOW_MESSAGES[language].title({ count: 2 }));
  return { pane, user };
}

/** The folded list, opened. */
async function shelf(user: UserEvent, count = 2): Promise<HTMLElement> {
  const summary = await screen.findByText(words.title({ count }));
  const details = summary.closest('details');
  if (details === null) throw new Error('Not now is not folded');
  if (!details.open) await user.click(summary);
  return details;
}

const entryTexts = async (pane: FilePane): Promise<readonly unknown[]> =>
  (await pane.column('notNow', 'request')).filter((text) => text !== null);

describe('the list', () => {
  it('is folded, says what waits, since when and for whom, latest first, and passes axe', async () => {
    const { user } = await open();
    const list = await shelf(user);
    const items = within(list).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent.slice(0, 9))).toEqual(['A stand a', 'A podcast']);
    expect(items[0]).toHaveTextContent(/O1 first.*Sales, Jan 11, 2027.*Look again on Mar 1, 2027/);
    expect(items[1]).toHaveTextContent(/Since Dec 21, 2026.*Time to look again: Jan 19, 2027/);
    expect(within(list).queryByRole('button', { name: /^Bring back/ })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('takes a request by keyboard, tells it, is ready for the next, and gives it back', async () => {
    const { pane, user } = await open();
    const list = await shelf(user);
    await user.type(within(list).getByLabelText(words.request), 'A new logo');
    await user.tab();
    await user.keyboard('No one is misled by the old one{Enter}');
    await waitFor(() => expect(announced()).toContain('Added to Not now: A new logo.'));
    expect(await pane.column('notNow', 'whyNotNow')).toEqual(['O1 first', null, 'No one is misled by the old one']);
    expect((await pane.column('notNow', 'date'))[2]).toBe(TODAY);
    const request = within(await shelf(user, 3)).getByLabelText(words.request);
    await waitFor(() => expect(request).toHaveValue(''));
    expect(request).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await entryTexts(pane)).toHaveLength(2));
  });

  it('asks for the request when there is none, and writes nothing', async () => {
    const { pane, user } = await open();
    const list = await shelf(user);
    await user.click(within(list).getByRole('button', { name: words.add }));
    expect(within(list).getByRole('alert')).toHaveTextContent(words.requestMissing);
    expect(within(list).getByLabelText(words.request)).toHaveFocus();
    expect(await entryTexts(pane)).toHaveLength(2);
  });

  it('keeps what was typed when writing fails, and adds it once when tried again', async () => {
    const { pane, user } = await open();
    const list = await shelf(user);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    pane.failWrite(
      new HostError({ code: 'busy', retryable: true, damage: 'nothing-changed', subject: null, detail: 'test' }),
    );
    await user.type(within(list).getByLabelText(words.request), 'A new logo{Enter}');
    await screen.findByText('Excel is busy.');
    expect(within(list).getByLabelText(words.request)).toHaveValue('A new logo');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(within(list).getByLabelText(words.request)).toHaveValue(''));
    expect(await entryTexts(pane)).toEqual(['A stand at the fair', 'A podcast', 'A new logo']);
    jest.restoreAllMocks();
  });
});

describe('a row of the plan', () => {
  it('moves with a reason, which is asked for, and comes back by one click', async () => {
    const { pane, user } = await open();
    await user.click(await row(/^Key result O1\.KR1/));
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    const panel = await screen.findByRole('group', { name: words.moveTitle({ what: 'O1.KR1' }) });
    expect(within(panel).getByText(words.actionsWait({ count: 1 }))).toBeVisible();
    expect(within(panel).getByLabelText(/Why not now/)).toHaveFocus();
    expect(await violations()).toEqual([]);
    await user.keyboard('{Enter}');
    expect(within(panel).getByRole('alert')).toHaveTextContent(words.whyMissing);
    await user.keyboard('Too few hands{Enter}');
    await waitFor(() => expect(announced()).toMatch(/O1\.KR1 waits in Not now.*One open action under it/));
    expect(await entryTexts(pane)).toContain('Increase demos from 15 to 35');
    expect(await pane.column('keyResults', 'weight')).toEqual([0, null]);
    expect(await pane.column('actions', 'state')).toEqual(['Doing', 'Done']);

    const list = await shelf(user, 3);
    await user.click(within(list).getByRole('button', { name: 'Bring back Increase demos from 15 to 35' }));
    await waitFor(() => expect(announced()).toContain('O1.KR1 is back in the plan, and gone from Not now.'));
    expect(await pane.column('keyResults', 'weight')).toEqual([null, null]);
    expect(await entryTexts(pane)).toHaveLength(2);
  });

  it('comes back from the plan, too, and its entry goes', async () => {
    const { pane, user } = await open();
    await user.click(await row(/^Action O1\.KR1\.A1/));
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    await screen.findByRole('group', { name: words.moveTitle({ what: 'O1.KR1.A1' }) });
    await user.keyboard('Later{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Bring back' }));
    await waitFor(async () => expect(await pane.column('actions', 'state')).toEqual(['Doing', 'Done']));
    expect(await entryTexts(pane)).toHaveLength(2);
  });

  it('that is done, or an objective, is not offered to wait', async () => {
    const { user } = await open();
    for (const name of [/^Action O1\.KR1\.A2/, /^Objective O1/]) {
      await user.click(await row(name));
      expect(screen.getByRole('button', { name: 'Drop' })).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
    }
  });

  it('that a co-author has deleted is reported, and nothing is written', async () => {
    const { pane, user } = await open();
    await user.click(await row(/^Key result O1\.KR1/));
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    await screen.findByRole('group', { name: words.moveTitle({ what: 'O1.KR1' }) });
    await pane.deleteKeyResult(0);
    await user.keyboard('Later{Enter}');
    await waitFor(() => expect(announced()).toContain('O1.KR1: deleted or rewritten in the meantime.'));
    expect(await entryTexts(pane)).toHaveLength(2);
  });
});

it.each(LANGUAGES)('speaks %s', async (language) => {
  const { user } = await open(language);
  const own = NOT_NOW_MESSAGES[language];
  const { names } = await loadMessages(language);
  await user.click(await row(/O1\.KR1 /));
  await user.click(screen.getByRole('button', { name: names.tables.notNow }));
  const panel = await screen.findByRole('group', { name: own.moveTitle({ what: 'O1.KR1' }) });
  expect(panel.textContent).toContain(own.moveExplained.keyResult);
  expect(panel.textContent).toContain(own.actionsWait({ count: 1 }));
});
