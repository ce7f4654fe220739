/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { MemorySheet } from './support/memory-sheet';
import { openPane, row, violations } from './support/render';

const LINKED = { objectives: { O1: { supports: 'o2' }, O3: { supports: 'O2, Revenue' } } };

it('objectives say whom they support and who supports them', async () => {
  await openPane(new MemorySheet(LINKED));
  expect(await row(/^Objective O1/)).toHaveTextContent(/Supports O2$/);
  expect(await row(/^Objective O2/)).toHaveTextContent(/Supported by O1, O3$/);
});

it('a company goal is no link', async () => {
  await openPane(new MemorySheet());
  expect(await row(/^Objective O1/)).not.toHaveTextContent(/Supports|Supported by/);
});

it('a click goes to the other objective, here and in the sheet, and back', async () => {
  const sheet = new MemorySheet(LINKED);
  const user = await openPane(sheet);
  await user.click(await row(/^Objective O1/));
  const up = screen.getByRole('group', { name: 'Supports' });
  expect(await violations()).toEqual([]);
  await user.click(within(up).getByRole('button', { name: /^Supports O2 / }));
  expect(await row(/^Objective O2/)).toHaveAttribute('aria-selected', 'true');
  await waitFor(() => expect(sheet.revealed.at(-1)?.row.id).toBe('O2'));
  const down = screen.getByRole('group', { name: 'Supported by' });
  await user.click(within(down).getByRole('button', { name: /^Supported by O1 / }));
  expect(await row(/^Objective O1/)).toHaveAttribute('aria-selected', 'true');
});

it('the editor offers the other active objectives, and takes anything else', async () => {
  const sheet = new MemorySheet({ objectives: { O3: { state: 'dropped' } } });
  const user = await openPane(sheet);
  await user.click(await row(/^Objective O1/));
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  const field = await screen.findByLabelText('Supports');
  const list = document.getElementById(field.getAttribute('list') ?? '');
  const offered = [...(list?.querySelectorAll('option') ?? [])].map(({ value }) => value);
  expect(offered).toContain('O2');
  expect(offered).not.toContain('O1');
  expect(offered).not.toContain('O3');
  await user.clear(field);
  await user.type(field, 'Net revenue');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sheet.workbook?.okrs.objectives[0]?.supports).toBe('Net revenue'));
});
