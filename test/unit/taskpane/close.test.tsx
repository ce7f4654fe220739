/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { LANGUAGES } from '../../../src/core/model/language';
import type { WorkbookRows } from '../../../src/core/workbook/encode';
import { HostError } from '../../../src/hosts/host-error';
import { CLOSE_MESSAGES } from '../../../src/i18n/close';
import { loadMessages } from '../../../src/i18n/load';
import { FilePane, TODAY } from './support/file-pane';
import { openPane, violations, type PaneOptions } from './support/render';

jest.setTimeout(30_000);

const words = CLOSE_MESSAGES.en;
/** 31 March 2027, the quarter's last day. */
const LAST_DAY = TODAY + 70;

const ROWS = {
  settings: [
    { key: 'team', value: 'Growth' },
    { key: 'quarter', value: '2027-Q1' },
    { key: 'language', value: 'en' },
    { key: 'as-of', value: LAST_DAY + 1 },
  ],
  objectives: [
    { id: 'O1', text: 'Earn the trust of new clients', state: 'active', ambition: 'committed' },
    { id: 'O2', text: 'Win back lost clients', state: 'active', ambition: 'stretch' },
  ],
  keyResults: [
    {
      id: 'O1.KR1',
      objective: 'O1',
      text: 'Increase demos from 15 to 35',
      start: 15,
      target: 35,
      current: 20,
      unit: 'demos',
      quarter: '2027-Q1',
    },
    { id: 'O1.KR2', objective: 'O1', text: 'Call many clients', target: 'many', current: 3, quarter: '2027-Q1' },
    { id: 'O2.KR1', objective: 'O2', text: 'Sign 8 former clients', target: 8, current: 9, quarter: '2027-Q1' },
  ],
  actions: [{ id: 'A1', keyResult: 'O1.KR1', text: 'Book a stand', state: 'doing' }],
} satisfies Partial<WorkbookRows>;

async function openClose(
  rows: Partial<WorkbookRows> = ROWS,
  options: PaneOptions = {},
): Promise<{ pane: FilePane; user: UserEvent }> {
  const language = options.language ?? 'en';
  const pane = await FilePane.open(rows, language);
  const user = await openPane(pane.commands, options);
  const { plan } = await loadMessages(language);
  const [button] = await screen.findAllByRole('button', { name: plan.closeQuarter });
  if (!button) throw new Error('nothing closes the quarter');
  await user.click(button);
  return { pane, user };
}

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const press = (user: UserEvent, name: string) => user.click(screen.getByRole('button', { name }));
const card = (id: string): HTMLElement =>
  screen.getByRole('listitem', { name: new RegExp(`^${id.replace('.', '\\.')} `) });

describe('closing a quarter', () => {
  it('begins with an overview that names what has no score, and passes axe', async () => {
    await openClose();
    await heading(words.title({ quarter: '2027-Q1' }));
    expect(screen.getByText(words.unscored({ count: 1, names: 'O1.KR2' }))).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('shows each objective with its computed grades, asks the committed for a reason and says what was too easy', async () => {
    const { user } = await openClose();
    await heading(words.title({ quarter: '2027-Q1' }));
    await press(user, words.begin);
    await heading('O1 Earn the trust of new clients');
    expect(screen.getByText(words.committed)).toBeVisible();
    const first = card('O1.KR1');
    expect(first).toHaveTextContent('from 15 to 20, target 35 demos · computed grade 0.25');
    expect(within(first).getByRole('textbox', { name: words.grade })).toHaveValue('0.25');
    expect(within(first).getByRole('textbox', { name: words.whyNotAll })).toHaveValue('');
    expect(within(first).getByRole('checkbox', { name: words.goesOn({ next: '2027-Q2' }) })).toBeChecked();
    expect(within(first).getByRole('checkbox', { name: words.takesAlong({ action: 'Book a stand' }) })).toBeChecked();
    expect(within(card('O1.KR2')).getByRole('textbox', { name: words.grade })).toHaveValue('');
    expect(await violations()).toEqual([]);
    await press(user, words.next);
    await heading('O2 Win back lost clients');
    expect(screen.getByText(words.tooEasy)).toBeVisible();
    expect(within(card('O2.KR1')).getByRole('checkbox')).not.toBeChecked();
  });

  it('writes what was decided, in the numbers of the reader, and says what it wrote', async () => {
    const { pane, user } = await openClose(ROWS, { language: 'en' });
    await heading(words.title({ quarter: '2027-Q1' }));
    await press(user, words.begin);
    const grade = within(card('O1.KR1')).getByRole('textbox', { name: words.grade });
    await user.clear(grade);
    await user.type(grade, '0.6');
    await user.type(within(card('O1.KR1')).getByRole('textbox', { name: words.whyNotAll }), 'Two fairs fell through');
    await user.click(within(card('O1.KR2')).getByRole('checkbox', { name: words.goesOn({ next: '2027-Q2' }) }));
    await press(user, words.next);
    await press(user, words.next);
    await heading(words.readyTitle);
    expect(screen.getByText(words.grades({ count: 2 }))).toBeVisible();
    expect(screen.getByText(words.carries({ count: 1, next: '2027-Q2' }))).toBeVisible();
    expect(screen.getByText(words.withoutGrade({ names: 'O1.KR2' }))).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, words.close({ quarter: '2027-Q1' }));
    await heading(words.done.closed({ quarter: '2027-Q1' }));
    expect(screen.getByText(words.done.graded({ count: 2 }))).toBeVisible();
    expect(screen.getByText(words.done.movedOn({ next: '2027-Q2' }))).toBeVisible();
    expect(screen.getByText(words.done.ungraded({ names: 'O1.KR2' }))).toBeVisible();
    expect(await pane.column('keyResults', 'finalGrade')).toEqual([0.6, null, 1, null]);
    expect((await pane.column('keyResults', 'gradeNote'))[0]).toBe('Two fairs fell through');
    expect(await pane.column('keyResults', 'follows')).toEqual([null, null, null, 'O1.KR1']);
    expect(await violations()).toEqual([]);
    await press(user, words.done.toPlan);
    await screen.findByRole('tree');
  });

  it('reads a comma where the reader writes one', async () => {
    const rows = {
      ...ROWS,
      settings: ROWS.settings.map((row) => (row.key === 'language' ? { ...row, value: 'fr' } : row)),
    };
    const { pane, user } = await openClose(rows, { language: 'fr' });
    const fr = CLOSE_MESSAGES.fr;
    await heading(fr.title({ quarter: '2027-Q1' }));
    await press(user, fr.begin);
    const grade = within(card('O1.KR1')).getByRole('textbox', { name: fr.grade });
    expect(grade).toHaveValue('0,25');
    await user.clear(grade);
    await user.type(grade, '0,6');
    await press(user, fr.next);
    await press(user, fr.next);
    await press(user, fr.close({ quarter: '2027-Q1' }));
    await heading(fr.done.closed({ quarter: '2027-Q1' }));
    expect((await pane.column('keyResults', 'finalGrade'))[0]).toBe(0.6);
  });

  it.each(['7', '-1', 'good'])('does not go on with a grade of %s', async (text) => {
    const { user } = await openClose();
    await heading(words.title({ quarter: '2027-Q1' }));
    await press(user, words.begin);
    const grade = within(card('O1.KR1')).getByRole('textbox', { name: words.grade });
    await user.clear(grade);
    await user.type(grade, text);
    await press(user, words.next);
    expect(screen.getByText(words.gradeProblem)).toBeVisible();
    expect(screen.getByText(words.notYet({ count: 1 }))).toBeVisible();
    await heading('O1 Earn the trust of new clients');
  });

  it('after a failure keeps what was typed, and trying again completes', async () => {
    const { pane, user } = await openClose();
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await heading(words.title({ quarter: '2027-Q1' }));
    await press(user, words.skip);
    await heading(words.readyTitle);
    pane.failWrite(
      new HostError({ code: 'busy', retryable: true, damage: 'nothing-changed', subject: null, detail: 'busy' }),
    );
    await press(user, words.close({ quarter: '2027-Q1' }));
    const { frame, errors } = await loadMessages('en');
    await screen.findByText(errors.codes.busy.what({ subject: null }));
    await heading(words.readyTitle);
    await press(user, frame.tryAgain);
    await heading(words.done.closed({ quarter: '2027-Q1' }));
    expect(await pane.column('keyResults', 'finalGrade')).toEqual([0.25, null, 1, null, null]);
  });

  it('names a row that a co-author has graded meanwhile, and keeps theirs', async () => {
    const { pane, user } = await openClose();
    await heading(words.title({ quarter: '2027-Q1' }));
    await press(user, words.begin);
    const note = within(card('O1.KR1')).getByRole('textbox', { name: words.whyNotAll });
    await user.type(note, 'Ours');
    await pane.type(['keyResults', 0, 'gradeNote'], 'Theirs');
    await press(user, words.next);
    await press(user, words.next);
    await press(user, words.close({ quarter: '2027-Q1' }));
    await heading(words.done.closed({ quarter: '2027-Q1' }));
    const why = words.done.refusals['changed-meanwhile'];
    expect(screen.getByText(words.done.refused({ what: 'O1.KR1', why }))).toBeVisible();
    expect((await pane.column('keyResults', 'gradeNote'))[0]).toBe('Theirs');
  });

  it('offers a draft first while much of the quarter is left', async () => {
    const rows = {
      ...ROWS,
      settings: ROWS.settings.map((row) => (row.key === 'as-of' ? { ...row, value: TODAY } : row)),
    };
    const { pane, user } = await openClose(rows);
    await heading(words.title({ quarter: '2027-Q1' }));
    await press(user, words.skip);
    expect(screen.getByText(words.stillRuns({ days: 70 }))).toBeVisible();
    await press(user, words.draft({ next: '2027-Q2' }));
    await heading(words.done.drafted({ next: '2027-Q2' }));
    expect(await pane.column('keyResults', 'finalGrade')).toEqual([null, null, null, null, null]);
  });

  it('without a quarter that can be read says where to write it', async () => {
    await openClose({
      ...ROWS,
      settings: [
        { key: 'quarter', value: 'spring' },
        { key: 'language', value: 'en' },
      ],
    });
    await heading(words.noQuarter);
    expect(screen.getByRole('button', { name: words.goToSetting })).toBeVisible();
  });

  it('without key results only moves on', async () => {
    const { user } = await openClose({ ...ROWS, keyResults: [], actions: [] });
    await heading(words.title({ quarter: '2027-Q1' }));
    expect(screen.getByText(words.nothingToReview)).toBeVisible();
    await press(user, words.begin);
    await press(user, words.close({ quarter: '2027-Q1' }));
    await heading(words.done.closed({ quarter: '2027-Q1' }));
    expect(screen.getByText(words.done.movedOn({ next: '2027-Q2' }))).toBeVisible();
  });

  it.each(LANGUAGES)('speaks %s', async (language) => {
    await openClose(ROWS, { language });
    await heading(CLOSE_MESSAGES[language].title({ quarter: '2027-Q1' }));
    await act(() => Promise.resolve());
  });
});
