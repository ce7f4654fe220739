/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { someFindings } from './support/findings';
import { MemorySheet } from './support/memory-sheet';
import { announced, openPane, violations } from './support/render';

function withFindings(): MemorySheet {
  const sheet = new MemorySheet();
  if (sheet.workbook) sheet.findings = someFindings(sheet.workbook);
  return sheet;
}

async function validated(sheet: MemorySheet) {
  const user = await openPane(sheet);
  await user.click(await screen.findByRole('button', { name: 'Check' }));
  await user.click(await screen.findByRole('button', { name: 'Validate my OKRs' }));
  await screen.findByRole('button', { name: 'Validate again' });
  return user;
}

const card = (words: string): HTMLElement => {
  const found = screen.getByText(words).closest('li');
  if (!found) throw new Error(`No finding says “${words}”`);
  return found;
};

describe('validating', () => {
  it('moves the focus to the screen and shows verdict and findings, worst first, by objective', async () => {
    const sheet = withFindings();
    const user = await openPane(sheet);
    await user.click(await screen.findByRole('button', { name: 'Check' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Check' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Validate my OKRs' }));
    expect(await screen.findByText('2 errors, 1 warnings, 7 of 9 key results are SMART')).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'O1 Win more demand from our own website',
      'The workbook as a whole',
    ]);
    const [group] = screen
      .getAllByRole('list')
      .filter((list) => within(list).queryByText('Nobody owns this key result.'));
    const whats = within(group as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.split(':')[0]);
    expect(whats).toEqual(['Error', 'Error', 'Warning']);
    expect(await violations()).toEqual([]);
  });

  it('tells what it wrote', async () => {
    await validated(withFindings());
    expect(await screen.findByText('Check columns updated: 4 cells.')).toBeVisible();
    expect(announced()).toContain('Check columns updated: 4 cells.');
  });

  it('says warmly that nothing was found, and leaves three questions', async () => {
    await validated(new MemorySheet());
    const good = await screen.findByRole('heading', { level: 2, name: 'Nothing to mend. Well done!' });
    const section = good.closest('section');
    expect(within(section as HTMLElement).getAllByRole('listitem')).toHaveLength(3);
    expect(await violations()).toEqual([]);
  });

  it('says when the workbook has changed since', async () => {
    const sheet = withFindings();
    await validated(sheet);
    sheet.workbook &&= { ...sheet.workbook, okrs: { ...sheet.workbook.okrs, actions: [] } };
    act(() => sheet.emit({ kind: 'edited', remote: false }));
    expect(await screen.findByText(/The workbook has changed since/, {}, { timeout: 2000 })).toBeVisible();
  });

  it('does not take its own Check columns for a change', async () => {
    const sheet = withFindings();
    await validated(sheet);
    const opened = sheet.calls.filter((call) => call === 'open').length;
    sheet.workbook &&= {
      ...sheet.workbook,
      okrs: {
        ...sheet.workbook.okrs,
        objectives: sheet.workbook.okrs.objectives.map((row) => ({ ...row, check: '1 error' })),
      },
    };
    act(() => sheet.emit({ kind: 'edited', remote: false }));
    await waitFor(() => expect(sheet.calls.filter((call) => call === 'open').length).toBe(opened + 1), {
      timeout: 2000,
    });
    expect(screen.queryByText(/The workbook has changed since/)).toBeNull();
  });
});

describe('a finding', () => {
  it('goes to its cell', async () => {
    const sheet = withFindings();
    const user = await validated(sheet);
    await user.click(within(card('Nobody owns this key result.')).getByRole('button', { name: 'Go to cell' }));
    await waitFor(() =>
      expect(sheet.revealed).toEqual([{ row: expect.objectContaining({ id: 'O1.KR2' }) as unknown, column: 'owner' }]),
    );
  });

  it('shows the new text before it is applied, applies it, and validates again', async () => {
    const sheet = withFindings();
    const user = await validated(sheet);
    await user.click(
      within(card('The objective holds the target “30 %”.')).getByRole('button', { name: 'Without the number' }),
    );
    expect(await screen.findByText('Win more demand')).toBeVisible();
    expect(sheet.calls).not.toContain('applySuggestion');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    expect(await screen.findByText('Applied to O1: 1 cell written.')).toBeVisible();
    expect(screen.queryByText('The objective holds the target “30 %”.')).toBeNull();
    expect(sheet.workbook?.okrs.objectives[0]?.text).toBe('Win more demand');
  });

  it('does not apply a text whose blanks are not filled in, and applies it as completed', async () => {
    const sheet = withFindings();
    const user = await validated(sheet);
    await user.click(within(card('The target “+50 %” has no base.')).getByRole('button', { name: 'With a count' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Key result' });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('__');
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    expect(screen.getByText('Something is still open here.')).toBeVisible();
    expect(sheet.calls).not.toContain('applySuggestion');
    await user.clear(field);
    await user.type(field, 'Increase demo requests from 20 to 30');
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    await screen.findByText(/Applied to O1\.KR1/);
    expect(sheet.workbook?.okrs.keyResults[0]?.text).toBe('Increase demo requests from 20 to 30');
  });

  it('has its rule turned off, and on again with undo', async () => {
    const sheet = withFindings();
    const user = await validated(sheet);
    await user.click(screen.getByRole('button', { name: 'Turn this rule off: No owner' }));
    expect(await screen.findByText('“No owner” is now off in this workbook.')).toBeVisible();
    expect(screen.queryByText('Nobody owns this key result.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('“No owner” is on again.')).toBeVisible();
    expect(screen.getByText('Nobody owns this key result.')).toBeVisible();
    expect(sheet.severities).toEqual([{ rule: 'key-result-without-owner', severity: 'error' }]);
  });
});

describe('the ribbon', () => {
  it('validates and shows the result in the pane', async () => {
    const sheet = withFindings();
    await openPane(sheet);
    await screen.findByRole('tree');
    await act(() => sheet.press('validate'));
    expect(await screen.findByText('Nobody owns this key result.')).toBeVisible();
  });

  it('refreshes the summary and reports it', async () => {
    const sheet = new MemorySheet();
    await openPane(sheet);
    await screen.findByRole('tree');
    await act(() => sheet.press('leadershipSummary'));
    expect(await screen.findByText('The Summary sheet is up to date: 12 cells written.')).toBeVisible();
  });

  it('settles when there is no workbook of ours to work on', async () => {
    const sheet = new MemorySheet('foreign');
    await openPane(sheet);
    await screen.findByRole('heading', { name: 'Set up your OKRs' });
    await act(() => sheet.press('validate'));
    expect(sheet.calls).not.toContain('validate');
  });
});
