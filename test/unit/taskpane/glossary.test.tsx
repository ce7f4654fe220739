/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Language } from '../../../src/core/model/language';
import type { WorkbookRows } from '../../../src/core/workbook/encode';
import { GLOSSARY_MESSAGES } from '../../../src/i18n/glossary';
import { FilePane } from './support/file-pane';
import { announced, openPane, row, violations } from './support/render';

jest.setTimeout(30_000);

const ROWS = {
  settings: [
    { key: 'team', value: 'Growth' },
    { key: 'quarter', value: '2027-Q1' },
    { key: 'language', value: 'en' },
  ],
  objectives: [{ id: 'O1', text: 'Earn the trust of new clients', state: 'active' }],
  keyResults: [
    { id: 'O1.KR1', objective: 'O1', text: 'Increase MQLs from 15 to 35', owner: 'Ana', start: 15, target: 35 },
    { id: 'O1.KR2', objective: 'O1', text: 'Sign 12 leaders', owner: 'Ben', start: 0, target: 12 },
  ],
  glossary: [
    { term: 'MQL', definition: 'A lead that marketing has checked', source: 'The CRM’s weekly report' },
    { term: 'Lead', definition: 'Someone who left an address' },
    { term: 'Churn' },
  ],
} satisfies Partial<WorkbookRows>;

const words = GLOSSARY_MESSAGES.en;

async function open(
  rows: Partial<WorkbookRows> = ROWS,
  language: Language = 'en',
): Promise<{ readonly pane: FilePane; readonly user: UserEvent }> {
  const pane = await FilePane.open(rows, language);
  return { pane, user: await openPane(pane.commands, { language }) };
}

async function shelf(user: UserEvent): Promise<HTMLElement> {
  const summary = await screen.findByText(/^Glossary \(\d+\)$/);
  const details = summary.closest('details');
  if (details === null) throw new Error('The Glossary is not folded');
  if (!details.open) await user.click(summary);
  return details;
}

it('lists its terms, takes one by keyboard, is ready for the next, and gives it back', async () => {
  const { pane, user } = await open();
  const list = await shelf(user);
  expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(
    'MQLA lead that marketing has checkedNumber from: The CRM’s weekly report',
  );
  expect(await violations()).toEqual([]);
  await user.type(within(list).getByLabelText(words.term), 'Demo');
  await user.tab();
  await user.keyboard('Half an hour with a buyer{Enter}');
  await waitFor(() => expect(announced()).toContain('In the Glossary now: Demo.'));
  expect(await pane.column('glossary', 'term')).toEqual(['MQL', 'Lead', 'Churn', 'Demo']);
  await waitFor(() => expect(within(list).getByLabelText(words.term)).toHaveValue(''));
  expect(within(list).getByLabelText(words.term)).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await pane.column('glossary', 'term')).toEqual(['MQL', 'Lead', 'Churn']));
});

it('asks for what is missing, and writes nothing', async () => {
  const { pane, user } = await open();
  const list = await shelf(user);
  await user.type(within(list).getByLabelText(words.term), 'Demo{Enter}');
  expect(within(list).getByRole('alert')).toHaveTextContent(words.definitionMissing);
  expect(within(list).getByLabelText(words.definition)).toHaveFocus();
  expect(await pane.column('glossary', 'term')).toHaveLength(3);
});

it('defines a term that has no definition, in its own row', async () => {
  const { pane, user } = await open();
  const list = await shelf(user);
  await user.click(within(list).getByRole('button', { name: words.define({ term: 'Churn' }) }));
  expect(within(list).getByLabelText(words.definition)).toHaveFocus();
  await user.keyboard('Clients who left in the quarter{Enter}');
  await waitFor(() => expect(announced()).toContain('Churn was in the Glossary, and has its definition now.'));
  expect((await pane.column('glossary', 'definition'))[2]).toBe('Clients who left in the quarter');
});

it('shows what it says already of a term that is added again, and keeps it', async () => {
  const { pane, user } = await open();
  const list = await shelf(user);
  await user.type(within(list).getByLabelText(words.term), 'Leads');
  await user.type(within(list).getByLabelText(words.definition), 'Anyone{Enter}');
  await waitFor(() => expect(announced()).toContain('“Someone who left an address”'));
  expect(await pane.column('glossary', 'term')).toHaveLength(3);
});

describe('a key result shows what its terms mean', () => {
  const meaning = words.meaning({ terms: 'MQL' });

  it('when it is selected in the plan; another one shows nothing', async () => {
    const { user } = await open();
    await user.click(await row(/^Key result O1\.KR1/));
    const summary = await screen.findByText(meaning);
    await user.click(summary);
    expect(summary.closest('details')).toHaveTextContent('A lead that marketing has checked');
    expect(summary.closest('details')).toHaveAttribute('open');
    await user.click(await row(/^Key result O1\.KR2/));
    await waitFor(() => expect(screen.queryByText(meaning)).toBeNull());
    expect(screen.queryByText(/^What it means/)).toBeNull();
  });

  it('while it is written, by the words as they stand in the field', async () => {
    const { user } = await open();
    await user.click(await row(/^Key result O1\.KR2/));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const text = await screen.findByLabelText('Key result');
    expect(screen.queryByText(/^What it means/)).toBeNull();
    await user.clear(text);
    await user.type(text, 'Win 12 leads');
    expect(await screen.findByText(words.meaning({ terms: 'Lead' }))).toBeVisible();
    expect(screen.getByText('Someone who left an address')).toBeVisible();
  });

  it('in its check-in', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Check-in' }));
    const item = await screen.findByRole('listitem', { name: /^O1\.KR1 / });
    await user.click(within(item).getByText(meaning));
    expect(within(item).getByText(/Number from: The CRM’s weekly report/)).toBeVisible();
    expect(within(screen.getByRole('listitem', { name: /^O1\.KR2 / })).queryByText(/^What it means/)).toBeNull();
    expect(await violations()).toEqual([]);
  });
});
