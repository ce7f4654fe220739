/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { LANGUAGES } from '../../../src/core/model/language';
import type { WorkbookRows } from '../../../src/core/workbook/encode';
import { HostError } from '../../../src/hosts/host-error';
import { loadMessages } from '../../../src/i18n/load';
import { SHARE_MESSAGES } from '../../../src/i18n/share';
import { FilePane, TODAY } from './support/file-pane';
import { announced, openPane, violations, type PaneOptions } from './support/render';

jest.setTimeout(60_000);

const words = SHARE_MESSAGES.en;
const SHEET = 'Summary';

const ROWS = {
  settings: [
    { key: 'team', value: 'Growth' },
    { key: 'quarter', value: '2027-Q1' },
    { key: 'language', value: 'en' },
    { key: 'as-of', value: TODAY },
    { key: 'summary-sheet', value: '' },
  ],
  objectives: [{ id: 'O1', text: 'Earn the trust of new clients', owner: 'Ana', state: 'active' }],
  keyResults: [
    { id: 'O1.KR1', objective: 'O1', text: 'Sign 12 leaders', owner: 'Ben', start: 0, target: 12, current: 9 },
    { id: 'O1.KR2', objective: 'O1', text: 'Win 40 demos', owner: 'Ana', start: 0, target: 40, current: 1 },
    { id: 'O1.KR3', objective: 'O1', text: 'Publish 9 stories', start: 0, target: 9, current: 0 },
  ],
  checkIns: [{ when: TODAY - 2, keyResult: 'O1.KR1', value: 9 }],
} satisfies Partial<WorkbookRows>;

interface Shared {
  readonly pane: FilePane;
  readonly user: UserEvent;
}

async function openShare(
  options: PaneOptions & { readonly rows?: Partial<WorkbookRows>; readonly hasSheet?: boolean } = {},
): Promise<Shared> {
  const { rows = ROWS, hasSheet = true, ...others } = options;
  const pane = await FilePane.open(rows);
  if (hasSheet) await pane.commands.refreshSummary();
  const user = await openPane(pane.commands, others);
  const { frame } = await loadMessages(options.language ?? 'en');
  await user.click(await screen.findByRole('button', { name: frame.share }));
  await screen.findByRole('article');
  return { pane, user };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test.each(LANGUAGES)(
  'the screen in %s shows the page in the language of the workbook, and axe finds nothing',
  async (language) => {
    await openShare({ language });
    const said = SHARE_MESSAGES[language];
    expect(screen.getByRole('heading', { level: 1, name: said.title })).toBeVisible();
    const page = screen.getByRole('article');
    expect(page).toHaveAttribute('lang', 'en');
    expect(page).toHaveTextContent('We will earn the trust of new clients,');
    expect(page).toHaveTextContent('as measured by: Sign 12 leaders; Win 40 demos; Publish 9 stories');
    expect(screen.getByLabelText(said.risk)).toHaveAttribute('lang', 'en');
    // As it is written: spaces that do not break are no others here.
    expect(screen.getByText(said.unlockedHint({ sheet: SHEET }), { normalizer: (text) => text })).toBeVisible();
    expect(await violations()).toEqual([]);
  },
);

test('a workbook without a summary says so, offers no lock and takes no notes until Refresh has made the sheet', async () => {
  const { user } = await openShare({ hasSheet: false });
  expect(screen.getByText(words.noSheet)).toBeVisible();
  expect(screen.queryByRole('button', { name: words.lock })).toBeNull();
  for (const put of screen.getAllByRole('button', { name: words.put })) expect(put).toBeDisabled();
  expect(await violations()).toEqual([]);
  await user.click(button(words.refresh));
  expect(await screen.findByText(words.unlockedHint({ sheet: SHEET }))).toBeVisible();
  expect(button(words.lock)).toBeVisible();
});

test('a refresh with nothing to write says that all was up to date', async () => {
  const { user } = await openShare();
  const { reports } = await loadMessages('en');
  await user.click(button(words.refresh));
  await waitFor(() => expect(announced()).toContain(reports.summaryRefreshed({ cells: 0 })));
});

test('the summary is locked and unlocked, and says how it stands', async () => {
  const { pane, user } = await openShare();
  await user.click(button(words.lock));
  expect(await screen.findByText(words.lockedHint({ sheet: SHEET }))).toBeVisible();
  expect((await pane.commands.readShare()).protection).toBe('locked');
  await user.click(button(words.unlock));
  expect(await screen.findByText(words.unlockedHint({ sheet: SHEET }))).toBeVisible();
  expect((await pane.commands.readShare()).protection).toBe('none');
});

test('a lock that fails is said, and nothing is shown as locked', async () => {
  const { pane, user } = await openShare();
  const facts = {
    code: 'connection-lost',
    retryable: true,
    damage: 'nothing-changed',
    subject: null,
    detail: '',
  } as const;
  pane.failWrite(new HostError(facts));
  await user.click(button(words.lock));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(await screen.findByText(words.unlockedHint({ sheet: SHEET }))).toBeVisible();
  expect(button(words.lock)).toBeVisible();
});

test('where nothing can be copied the text stands there, selected, and axe finds nothing', async () => {
  const { user } = await openShare();
  await user.click(button(words.copy));
  const field = await screen.findByLabelText<HTMLTextAreaElement>(words.textToCopy);
  expect(field).toHaveFocus();
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain(
    'We will earn the trust of new clients',
  );
  expect(screen.getByText(words.copyByHand({ keys: 'Ctrl+C' }))).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('a suggestion is put on the sheet and the next one follows; when all places are taken it says so', async () => {
  const { pane, user } = await openShare();
  const risk = (): HTMLTextAreaElement => screen.getByLabelText(words.risk);
  const form = risk().closest('form');
  if (!form) throw new Error('The risk has no form.');
  const put = within(form).getByRole('button', { name: words.put });
  const suggested = risk().value;
  expect(suggested).toContain('Publish 9 stories');
  await user.type(risk(), ' Help wanted.');
  await user.click(put);
  await waitFor(() => expect(risk().value).toContain('Win 40 demos'));
  for (const text of ['Second', 'Third']) {
    await user.clear(risk());
    await user.type(risk(), text);
    await user.click(put);
    await waitFor(() => expect(risk()).not.toHaveValue(text));
  }
  expect(screen.getByText(words.full)).toBeVisible();
  expect(put).toBeDisabled();
  expect((await pane.commands.readShare()).spoken.lists.find(({ title }) => title === 'Risks')?.items).toEqual([
    `${suggested} Help wanted.`,
    'Second',
    'Third',
  ]);
});

test('what was typed and not put outlives a look at another screen', async () => {
  const { user } = await openShare();
  const { frame } = await loadMessages('en');
  await user.clear(screen.getByLabelText(words.win));
  await user.type(screen.getByLabelText(words.win), 'My own words');
  await user.click(button(frame.plan));
  await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  await user.click(button(frame.share));
  expect(await screen.findByLabelText(words.win)).toHaveValue('My own words');
});

test('owners who were silent for too long are listed with a text to send; what nobody owns has none', async () => {
  const { user } = await openShare();
  const section = screen.getByRole('region', { name: words.stale });
  expect(section).toHaveTextContent('O1.KR2 Win 40 demos – no check-in yet');
  expect(section).toHaveTextContent('O1.KR3 Publish 9 stories');
  expect(section).toHaveTextContent(words.nobodyHint);
  expect(section).not.toHaveTextContent('Sign 12 leaders');
  const texts = within(section).getAllByRole('button');
  expect(texts.map(({ textContent }) => textContent)).toEqual([words.copyReminder({ owner: 'Ana' })]);
  await user.click(button(words.copyReminder({ owner: 'Ana' })));
  const field = await screen.findByLabelText<HTMLTextAreaElement>(words.textToCopy);
  expect(field.value).toBe(
    words.reminder({ owner: 'Ana', count: 1, lines: '- O1.KR2 Win 40 demos – no check-in yet' }),
  );
});

test('fresh check-ins leave nobody to remind', async () => {
  const checkIns = ROWS.keyResults.map(({ id }) => ({ when: TODAY - 1, keyResult: id, value: 1 }));
  await openShare({ rows: { ...ROWS, checkIns } });
  expect(screen.getByText(words.staleNone)).toBeVisible();
});

test('a quarter without dates says what is missing because of it', async () => {
  const settings = ROWS.settings.map((row) => (row.key === 'quarter' ? { ...row, value: 'spring' } : row));
  await openShare({ rows: { ...ROWS, settings } });
  expect(screen.getByText(words.noDates)).toBeVisible();
  expect(await violations()).toEqual([]);
});
