/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { LANGUAGES } from '../../../src/core/model/language';
import type { WorkbookRows } from '../../../src/core/workbook/encode';
import { HostError } from '../../../src/hosts/host-error';
import { CHECK_IN_MESSAGES } from '../../../src/i18n/check-in';
import { loadMessages } from '../../../src/i18n/load';
import { deviceOf, FilePane, TODAY } from './support/file-pane';
import { announced, openPane, violations, type PaneOptions } from './support/render';

jest.setTimeout(30_000);

const DUE = TODAY + 60;

/** Five of Ana's and one of Ben's; the history knows O1.KR1 and, for longer not heard of, O1.KR2. */
const ROWS = {
  settings: [
    { key: 'team', value: 'Growth' },
    { key: 'quarter', value: '2027-Q1' },
    { key: 'language', value: 'en' },
  ],
  objectives: [
    { id: 'O1', text: 'Earn the trust of new clients', state: 'active' },
    { id: 'O2', text: 'Win back lost clients', state: 'active' },
    { id: 'O3', text: 'Become famous', state: 'paused' },
  ],
  keyResults: [
    {
      id: 'O1.KR1',
      objective: 'O1',
      text: 'Increase demos from 15 to 35',
      owner: 'Ana',
      start: 15,
      target: 35,
      current: 20,
      due: DUE,
      unit: 'demos',
      lastCheckIn: TODAY - 2,
    },
    {
      id: 'O1.KR2',
      objective: 'O1',
      text: 'Reduce complaints from 100 to 60',
      owner: 'Ana',
      start: 100,
      target: 60,
      current: 80,
      due: DUE,
      lastCheckIn: TODAY - 12,
      confidence: 6,
    },
    {
      id: 'O2.KR1',
      objective: 'O2',
      text: 'Call 40 former clients',
      owner: 'Ana',
      start: 0,
      target: 40,
      current: 7,
      due: DUE,
    },
    { id: 'O2.KR2', objective: 'O2', text: 'Sign 8 former clients', owner: 'ana ', start: 0, target: 8, due: DUE },
    {
      id: 'O2.KR3',
      objective: 'O2',
      text: 'Reach 5,000 readers',
      owner: 'Ana',
      start: 2000,
      target: 5000,
      current: 2000,
      due: DUE,
    },
    { id: 'O2.KR4', objective: 'O2', text: 'Publish 12 guides', owner: 'Ben', start: 0, target: 12, due: DUE },
    { id: 'O3.KR1', objective: 'O3', text: 'Give 9 talks', owner: 'Ana', start: 0, target: 9, due: DUE },
  ],
  checkIns: [
    { when: TODAY - 12, keyResult: 'O1.KR2', value: 80, confidence: 6 },
    { when: TODAY - 9, keyResult: 'O1.KR1', value: 16, confidence: 7 },
    { when: TODAY - 2, keyResult: 'O1.KR1', value: 20, confidence: 7 },
  ],
} satisfies Partial<WorkbookRows>;

async function openCheckIn(
  rows: Partial<WorkbookRows> = ROWS,
  options: PaneOptions = {},
): Promise<{ pane: FilePane; user: UserEvent }> {
  const language = options.language ?? 'en';
  const pane = await FilePane.open(rows, language);
  const user = await openPane(pane.commands, options);
  const { frame } = await loadMessages(language);
  await user.click(await screen.findByRole('button', { name: frame.checkIn }));
  await screen.findByRole('heading', { level: 1, name: CHECK_IN_MESSAGES[language].title });
  return { pane, user };
}

const row = (id: string): HTMLElement =>
  screen.getByRole('listitem', { name: new RegExp(`^${id.replace('.', '\\.')} `) });
const value = (id: string): HTMLElement => within(row(id)).getByRole('textbox', { name: /value|done/ });
const field = (id: string, name: string): HTMLElement => within(row(id)).getByRole('textbox', { name });
const shownIds = (): readonly string[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent.split(' ')[0] ?? '');

/** The history as lines `id value confidence note by`, without the rows of the sample. */
async function history(pane: FilePane): Promise<readonly string[]> {
  const columns = await Promise.all(
    ['keyResult', 'value', 'confidence', 'note', 'by'].map((column) => pane.column('checkIns', column)),
  );
  const rows = (columns[0] ?? []).map((_, index) => columns.map((column) => column[index] ?? '-').join(' '));
  return rows.slice(ROWS.checkIns.length);
}

describe('the list', () => {
  it('shows this quarter’s key results, stalest first, with what is known of each, and passes axe', async () => {
    await openCheckIn();
    expect(shownIds()).toEqual(['O2.KR1', 'O2.KR2', 'O2.KR3', 'O2.KR4', 'O1.KR2', 'O1.KR1']);
    expect(row('O1.KR1')).toHaveTextContent('20 on Jan 18, 2027 · from 15 to 35 demos');
    expect(row('O2.KR2')).toHaveTextContent('No check-in yet · from 0 to 8');
    expect(within(row('O1.KR1')).getByRole('img')).toHaveAccessibleName(
      '2 readings: from 16 on Jan 11, 2027 to 20 on Jan 18, 2027',
    );
    expect(within(row('O1.KR2')).queryByRole('img')).toBeNull();
    // 20 on the last day, 4 in 7 days before, 62 days to go: 20 + 4 / 7 * 62.
    expect(row('O1.KR1')).toHaveTextContent('At this pace: 55 of 35 by Mar 21, 2027 (score 1.00)');
    expect(value('O1.KR2')).toHaveAttribute('placeholder', '80');
    expect(field('O1.KR2', 'Confidence 0–10')).toHaveAttribute('placeholder', '6');
    expect(await violations()).toEqual([]);
  });

  it('says of a key result that is to fall where it leads', async () => {
    await openCheckIn({ ...ROWS, checkIns: [{ when: TODAY - 20, keyResult: 'O1.KR2', value: 90 }, ...ROWS.checkIns] });
    expect(row('O1.KR2')).toHaveTextContent('At this pace: 0 by Mar 21, 2027, with 60 as target (score 1.00)');
  });

  it('shows the key results of one person, asked once and remembered on the device', async () => {
    const memory = deviceOf();
    const { user } = await openCheckIn(ROWS, { memory });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Whose key results?' }), 'Ben');
    expect(shownIds()).toEqual(['O2.KR4']);
    expect(memory.kept).toEqual({ owner: 'Ben', everyone: 'no' });
  });

  it('begins with the person that the device remembers, whatever the case', async () => {
    await openCheckIn(ROWS, { memory: deviceOf({ owner: 'ANA' }) });
    expect(screen.getByRole('combobox', { name: 'Whose key results?' })).toHaveValue('Ana');
    expect(shownIds()).toEqual(['O2.KR1', 'O2.KR2', 'O2.KR3', 'O1.KR2', 'O1.KR1']);
  });

  it('shows everyone’s where the remembered person has none, and keeps the name for other workbooks', async () => {
    const memory = deviceOf({ owner: 'Zoe' });
    await openCheckIn(ROWS, { memory });
    expect(shownIds()).toHaveLength(6);
    expect(memory.kept).toEqual({ owner: 'Zoe' });
  });

  it('says when there is nothing to check in', async () => {
    await openCheckIn({ ...ROWS, keyResults: [], checkIns: [] });
    expect(screen.getByText('Nothing to check in')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('says which key results are missing for want of an ID', async () => {
    const [first, ...others] = ROWS.keyResults;
    await openCheckIn({ ...ROWS, keyResults: [{ ...first, id: null }, ...others] });
    expect(screen.getByText(/^One key result has no ID/)).toBeVisible();
    expect(shownIds()).not.toContain('O1.KR1');
  });
});

describe('filling in', () => {
  it('takes under 40 key presses for five key results, besides digits and notes', async () => {
    const { pane, user } = await openCheckIn(ROWS, { memory: deviceOf({ owner: 'Ana' }) });
    let presses = 0;
    const press = async (key: string): Promise<void> => {
      presses += 1;
      await user.keyboard(key);
    };
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await press('{Tab}');
    await press('{Tab}');
    for (const [id, digits] of [
      ['O2.KR1', '9'],
      ['O2.KR2', '1'],
      ['O2.KR3', '2,100'],
      ['O1.KR2', '75'],
      ['O1.KR1', '22'],
    ] as const) {
      expect(value(id)).toHaveFocus();
      await user.keyboard(digits);
      await press('{Enter}');
      await user.keyboard('8');
      await press('{Enter}');
      await user.keyboard(`Note on ${id}`);
      await press('{Enter}');
    }
    expect(screen.getByRole('button', { name: 'Save 5 check-ins' })).toHaveFocus();
    await press('{Enter}');
    expect(await screen.findByText('5 check-ins saved.')).toBeVisible();
    expect(presses).toBe(18);
    expect(await history(pane)).toEqual([
      'O2.KR1 9 8 Note on O2.KR1 Ana',
      'O2.KR2 1 8 Note on O2.KR2 Ana',
      'O2.KR3 2100 8 Note on O2.KR3 Ana',
      'O1.KR2 75 8 Note on O1.KR2 Ana',
      'O1.KR1 22 8 Note on O1.KR1 Ana',
    ]);
    expect(announced()).toContain('5 check-ins saved.');
    expect(await violations()).toEqual([]);
  });

  it('saves what was filled in and nothing else, by Ctrl+Enter from any field', async () => {
    const { pane, user } = await openCheckIn();
    await user.type(value('O1.KR1'), '25{Control>}{Enter}{/Control}');
    expect(await screen.findByText('1 check-in saved.')).toBeVisible();
    expect(await history(pane)).toEqual(['O1.KR1 25 - - -']);
    expect(await pane.column('keyResults', 'current')).toEqual([25, 80, 7, null, 2000, null, null]);
    expect(await pane.column('keyResults', 'confidence')).toEqual([null, 6, null, null, null, null, null]);
    expect(value('O1.KR1')).toHaveValue('');
  });

  it.each([
    ['fr', '1 234,5', 1234.5],
    ['pl', '1 234,5', 1234.5],
    ['it', '1.234,5', 1234.5],
    ['en', '1,234.5', 1234.5],
  ] as const)('reads numbers as they are written in %s', async (language, typed, number) => {
    const { pane, user } = await openCheckIn(
      { ...ROWS, settings: [...ROWS.settings.slice(0, 2), { key: 'language', value: language }] },
      { language },
    );
    const words = CHECK_IN_MESSAGES[language];
    await user.type(within(row('O2.KR3')).getByRole('textbox', { name: words.value }), typed);
    await user.click(screen.getByRole('button', { name: words.save({ count: 1 }) }));
    const { reports } = await loadMessages(language);
    expect(await screen.findByText(reports.checkInsSaved({ count: 1 }))).toBeVisible();
    expect((await pane.column('keyResults', 'current'))[4]).toBe(number);
  });

  it('confirms the old value where only confidence or a note is given', async () => {
    const { pane, user } = await openCheckIn();
    await user.type(field('O1.KR1', 'Note'), 'No news');
    await user.click(screen.getByRole('button', { name: 'Save 1 check-in' }));
    await screen.findByText('1 check-in saved.');
    expect(await history(pane)).toEqual(['O1.KR1 20 - No news -']);
  });

  it('saves nothing while a field needs mending, says so there, and keeps what was typed', async () => {
    const { pane, user } = await openCheckIn();
    await user.type(value('O1.KR1'), 'many');
    await user.type(field('O1.KR2', 'Confidence 0–10'), '11');
    await user.type(field('O2.KR2', 'Note'), 'No value to confirm');
    await user.click(screen.getByRole('button', { name: 'Save 3 check-ins' }));
    expect(await screen.findByText('3 fields need mending. Nothing was saved yet.')).toBeVisible();
    expect(value('O1.KR1')).toHaveAccessibleDescription('Not a number. Write for example 1,500 or 12.5.');
    expect(field('O1.KR2', 'Confidence 0–10')).toHaveAccessibleDescription('A number from 0 to 10.');
    expect(value('O2.KR2')).toHaveAccessibleDescription('Write a value, too.');
    expect(value('O1.KR1')).toHaveValue('many');
    expect(await history(pane)).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('says that nothing is filled in', async () => {
    const { user } = await openCheckIn();
    await user.click(screen.getByRole('button', { name: 'Save check-ins' }));
    expect(screen.getByText('Nothing is filled in yet.')).toBeVisible();
  });

  it('takes readings of another day, and none of a day to come', async () => {
    const { pane, user } = await openCheckIn();
    const day = screen.getByLabelText('Day of the readings');
    expect(day).toHaveValue('2027-01-20');
    await user.clear(day);
    await user.type(day, '2027-01-21');
    await user.type(value('O1.KR1'), '18');
    await user.click(screen.getByRole('button', { name: 'Save 1 check-in' }));
    expect(day).toHaveAccessibleDescription('That day has not come yet.');
    expect(await history(pane)).toEqual([]);
    await user.clear(day);
    await user.type(day, '2027-01-15');
    await user.click(screen.getByRole('button', { name: 'Save 1 check-in' }));
    await screen.findByText('1 check-in saved.');
    expect((await pane.column('checkIns', 'when')).at(-1)).toBe(TODAY - 5);
    expect((await pane.column('keyResults', 'current'))[0]).toBe(20);
  });

  it('takes 25 % for 25 where the key result counts in percent', async () => {
    const [first, ...others] = ROWS.keyResults;
    const { pane, user } = await openCheckIn({ ...ROWS, keyResults: [{ ...first, unit: '%' }, ...others] });
    await user.type(value('O1.KR1'), '25 %');
    await user.click(screen.getByRole('button', { name: 'Save 1 check-in' }));
    await screen.findByText('1 check-in saved.');
    expect((await pane.column('keyResults', 'current'))[0]).toBe(25);
  });

  it('keeps what was typed over a look at the plan', async () => {
    const { user } = await openCheckIn();
    await user.type(value('O1.KR1'), '25');
    await user.click(screen.getByRole('button', { name: 'Plan' }));
    await screen.findByRole('tree');
    await user.click(screen.getByRole('button', { name: 'Check-in' }));
    expect(value('O1.KR1')).toHaveValue('25');
  });

  it('leaves the rows where they are while something is typed', async () => {
    const { pane, user } = await openCheckIn();
    await user.type(value('O2.KR1'), '9');
    const before = shownIds();
    await act(() => pane.type(['keyResults', 3, 'lastCheckIn'], TODAY, true));
    await waitFor(() => expect(row('O2.KR2')).not.toHaveTextContent('nothing yet'), { timeout: 2000 });
    expect(shownIds()).toEqual(before);
  });
});

describe('a value that was typed straight into the sheet', () => {
  it('is offered as a check-in', async () => {
    const { pane, user } = await openCheckIn();
    expect(row('O2.KR1')).toHaveTextContent('The sheet says 7, but nobody has checked that in.');
    expect(within(row('O1.KR1')).queryByRole('button')).toBeNull();
    expect(within(row('O2.KR3')).queryByRole('button')).toBeNull();
    await user.click(within(row('O2.KR1')).getByRole('button', { name: 'Check in 7' }));
    expect(value('O2.KR1')).toHaveValue('7');
    await user.click(screen.getByRole('button', { name: 'Save 1 check-in' }));
    await screen.findByText('1 check-in saved.');
    expect(await history(pane)).toEqual(['O2.KR1 7 - - -']);
    expect(row('O2.KR1')).not.toHaveTextContent('The sheet says');
  });
});

describe('after saving', () => {
  it('takes all of it back on Undo', async () => {
    const { pane, user } = await openCheckIn();
    await user.type(value('O1.KR1'), '25');
    await user.type(value('O2.KR2'), '1');
    await user.click(screen.getByRole('button', { name: 'Save 2 check-ins' }));
    await screen.findByText('2 check-ins saved.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('2 check-ins taken back.')).toBeVisible();
    expect(await history(pane)).toEqual([]);
    expect(await pane.column('keyResults', 'current')).toEqual([20, 80, 7, null, 2000, null, null]);
    expect(await pane.column('keyResults', 'lastCheckIn')).toEqual([
      TODAY - 2,
      TODAY - 12,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('refuses to undo what somebody has changed since, and says which', async () => {
    const { pane, user } = await openCheckIn();
    await user.type(value('O1.KR1'), '25');
    await user.type(value('O2.KR2'), '1');
    await user.click(screen.getByRole('button', { name: 'Save 2 check-ins' }));
    await screen.findByText('2 check-ins saved.');
    await pane.type(['keyResults', 0, 'current'], 26);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('1 check-in taken back.')).toBeVisible();
    expect(
      screen.getByText('O1.KR1: Someone has written another value in the meantime. Theirs was kept.'),
    ).toBeVisible();
    expect((await pane.column('keyResults', 'current'))[0]).toBe(26);
  });

  it('shows whom a co-author was faster than, and writes over it only when told again', async () => {
    const { pane, user } = await openCheckIn();
    await user.type(value('O1.KR1'), '25');
    await user.type(value('O1.KR2'), '70');
    await pane.type(['keyResults', 0, 'current'], 28);
    await user.click(screen.getByRole('button', { name: 'Save 2 check-ins' }));
    expect(await screen.findByText('1 check-in saved.')).toBeVisible();
    expect(row('O1.KR1')).toHaveTextContent('Someone wrote 28 in the meantime. Save again to write yours over it.');
    expect(value('O1.KR1')).toHaveValue('25');
    expect(value('O1.KR2')).toHaveValue('');
    expect((await pane.column('keyResults', 'current'))[0]).toBe(28);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save 1 check-in' }));
    await waitFor(async () => expect((await pane.column('keyResults', 'current'))[0]).toBe(25));
    expect(await history(pane)).toEqual(['O1.KR2 70 - - -', 'O1.KR1 25 - - -']);
  });

  it('says of a key result that is gone that nothing was written', async () => {
    const { pane, user } = await openCheckIn();
    await user.type(value('O1.KR1'), '25');
    await pane.deleteKeyResult(0);
    await user.click(screen.getByRole('button', { name: 'Save 1 check-in' }));
    expect(await screen.findByText('No check-in was saved.')).toBeVisible();
    expect(screen.getByText(/^O1\.KR1: The row was deleted/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(shownIds()).not.toContain('O1.KR1');
  });

  it('keeps what was typed when the write fails, and saves it once on trying again', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { pane, user } = await openCheckIn();
    await user.type(value('O1.KR1'), '25');
    pane.failWrite(
      new HostError({ code: 'cell-edit-mode', retryable: true, damage: 'nothing-changed', subject: null, detail: '' }),
    );
    await user.click(screen.getByRole('button', { name: 'Save 1 check-in' }));
    expect(await screen.findByText('A cell is being edited, so Excel lets nobody else write.')).toBeVisible();
    expect(value('O1.KR1')).toHaveValue('25');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 check-in saved.')).toBeVisible();
    expect(await history(pane)).toEqual(['O1.KR1 25 - - -']);
    expect(value('O1.KR1')).toHaveValue('');
    error.mockRestore();
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('has words for everything on the screen, and passes axe', async () => {
    await openCheckIn(
      { ...ROWS, settings: [...ROWS.settings.slice(0, 2), { key: 'language', value: language }] },
      { language, theme: 'dark' },
    );
    expect(screen.getByRole('button', { name: CHECK_IN_MESSAGES[language].save({ count: 0 }) })).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});
