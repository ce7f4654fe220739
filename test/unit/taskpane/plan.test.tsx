/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { MemorySheet } from './support/memory-sheet';
import { announced, openPane, row as item, rows as items, violations } from './support/render';

describe('the tree', () => {
  it('shows every row with score, status, owner and SMART lights, and passes axe', async () => {
    await openPane(new MemorySheet({ keyResults: { 'O1.KR1': { due: null } } }));
    expect(await item(/^Objective O1 Win more demand.*, score 0\.2.*, Ana/)).toHaveAttribute('aria-level', '1');
    expect(await item(/^Key result O1\.KR1.*, score 0\.20.*SMART: 4 of 5, missing: Time-bound/)).toHaveAttribute(
      'aria-level',
      '2',
    );
    expect(await item(/^Action O1\.KR1\.A1.*To do/)).toHaveAttribute('aria-level', '3');
    expect(await violations()).toEqual([]);
  });

  it('is named by its text, with the words that are not seen', async () => {
    await openPane(new MemorySheet({ keyResults: { 'O1.KR1': { due: null } } }));
    const first = await item(/^Key result O1\.KR1/);
    expect(first).toHaveAccessibleName(
      expect.stringMatching(
        /^Key result O1\.KR1 Increase .*, score 0\.20.*, SMART: 4 of 5, missing: Time-bound.*, Ana$/,
      ),
    );
  }, 20_000);

  it('is one tab stop; arrows move, open and close; Home and End and letters jump', async () => {
    const user = await openPane(new MemorySheet());
    const first = await item(/^Objective O1/);
    act(() => first.focus());
    await user.keyboard('{ArrowDown}');
    expect(await item(/^Key result O1\.KR1/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(await item(/^Key result O1\.KR1/)).toHaveAttribute('aria-expanded', 'false');
    expect(items(/^Action O1\.KR1\.A1/)).toEqual([]);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(await item(/^Action O1\.KR1\.A1/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(await item(/^Objective O1/)).toHaveFocus();
    await user.keyboard('m');
    expect(await item(/^Objective O2 Make/)).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getAllByRole('treeitem').at(-1)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(await item(/^Objective O1/)).toHaveFocus();
    expect(screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('shows a row in the sheet when it is selected here', async () => {
    const sheet = new MemorySheet();
    const user = await openPane(sheet);
    await user.click(await item(/^Key result O1\.KR2/));
    await waitFor(() => expect(sheet.revealed.at(-1)?.row.id).toBe('O1.KR2'));
    expect(await item(/^Key result O1\.KR2/)).toHaveAttribute('aria-selected', 'true');
  });

  it('selects here what is selected in the sheet, and leaves the focus where it is', async () => {
    const sheet = new MemorySheet();
    await openPane(sheet);
    await item(/^Objective O1/);
    act(() => sheet.emit({ kind: 'selected', row: { table: 'keyResults', index: 4, id: 'O2.KR2' } }));
    expect(await item(/^Key result O2\.KR2/)).toHaveAttribute('aria-selected', 'true');
    expect(document.body).toHaveFocus();
    expect(sheet.revealed).toEqual([]);
  });

  it('follows edits in the sheet', async () => {
    const sheet = new MemorySheet();
    await openPane(sheet);
    await item(/^Objective O1/);
    sheet.workbook &&= {
      ...sheet.workbook,
      okrs: { ...sheet.workbook.okrs, objectives: sheet.workbook.okrs.objectives.slice(0, 1) },
    };
    act(() => sheet.emit({ kind: 'edited', remote: true }));
    await waitFor(() => expect(items(/^Objective O2/)).toEqual([]), {
      timeout: 2000,
    });
    expect(await item(/^Key results without an objective \(6\)/)).toBeVisible();
  });
});

describe('adding and editing', () => {
  it('adds a key result under its objective with the quarter filled in', async () => {
    const sheet = new MemorySheet();
    const user = await openPane(sheet);
    await user.click(await item(/^Objective O2/));
    await user.click(await screen.findByRole('button', { name: 'Add key result' }));
    await user.type(await screen.findByRole('textbox', { name: 'Key result' }), 'Win 9 pilots');
    expect(screen.getByRole('combobox', { name: 'Objective it serves' })).toHaveValue('O2');
    await user.type(screen.getByRole('textbox', { name: 'Target' }), '9');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Added: Win 9 pilots.')).toBeVisible();
    const added = sheet.workbook?.okrs.keyResults.at(-1);
    expect(added).toMatchObject({
      id: 'O2.KR4',
      objective: 'O2',
      text: 'Win 9 pilots',
      quarterText: '2027-Q1',
      target: { kind: 'number', value: 9 },
    });
  });

  it('writes only the cells that changed, and takes them back', async () => {
    const sheet = new MemorySheet();
    const user = await openPane(sheet);
    const row = await item(/^Key result O1\.KR1/);
    await user.click(row);
    await user.keyboard('{Enter}');
    const target = await screen.findByRole('textbox', { name: 'Target' });
    await user.clear(target);
    await user.type(target, '1,500.5');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('O1.KR1: 1 cell written.')).toBeVisible();
    expect(sheet.workbook?.okrs.keyResults[0]?.target).toEqual({ kind: 'number', value: 1500.5 });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undone.')).toBeVisible();
    expect(sheet.workbook?.okrs.keyResults[0]?.target).toEqual({ kind: 'number', value: 30 });
  });

  it('refuses what is no number, says so at the field, and keeps what was typed', async () => {
    const sheet = new MemorySheet();
    const user = await openPane(sheet);
    await user.click(await item(/^Key result O1\.KR1/));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const target = await screen.findByRole('textbox', { name: 'Target' });
    await user.clear(target);
    await user.type(target, 'many');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText(/Not a number/)).toBeVisible();
    expect(target).toHaveFocus();
    expect(target).toHaveValue('many');
    expect(sheet.calls).not.toContain('edit');
  });

  it('remarks on the text while it is typed and writes nothing', async () => {
    const sheet = new MemorySheet();
    const user = await openPane(sheet);
    await user.click(await item(/^Objective O1/));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const text = await screen.findByRole('textbox', { name: 'Objective' });
    await waitFor(() => expect(announced()).toContain('Reads well.'));
    await user.type(text, ' by 30 %');
    expect(await screen.findByText('The objective holds the target “30 %”.')).toBeVisible();
    expect(announced()).toContain('1 remark');
    expect(sheet.calls).not.toContain('edit');
  });

  it('shows questions and examples beside the row', async () => {
    const user = await openPane(new MemorySheet());
    await user.click(await item(/^Objective O1/));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    expect(await screen.findByText('Ask yourself')).toBeVisible();
    expect(screen.getByText('Make our website the main source of sales conversations')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('asks before it throws away what was typed', async () => {
    const user = await openPane(new MemorySheet());
    await user.click(await item(/^Objective O1/));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    await user.type(await screen.findByRole('textbox', { name: 'Owner' }), ' and Ben');
    await user.click(screen.getByRole('button', { name: 'Back to the plan' }));
    expect(screen.getByRole('button', { name: 'Keep editing' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(await screen.findByRole('tree')).toBeVisible();
  });
});

describe('moving and dropping', () => {
  it('moves a key result under another objective', async () => {
    const sheet = new MemorySheet();
    const user = await openPane(sheet);
    await user.click(await item(/^Key result O1\.KR1/));
    await user.click(screen.getByRole('button', { name: 'Move' }));
    const panel = await screen.findByRole('group', { name: 'Move O1.KR1' });
    expect(await violations()).toEqual([]);
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'To which objective?' }), 'O3');
    await user.click(within(panel).getByRole('button', { name: 'Move' }));
    expect(await screen.findByText('O1.KR1 now belongs to O3.')).toBeVisible();
    expect(sheet.workbook?.okrs.keyResults[0]?.objective).toBe('O3');
  });

  it.each([
    ['objective', /^Objective O1/, 'O1', () => ({ state: { value: 'dropped' } })],
    ['action', /^Action O1\.KR1\.A1/, 'O1.KR1.A1', () => ({ state: { value: 'dropped' } })],
    ['key result', /^Key result O1\.KR1/, 'O1.KR1', () => ({ weight: { kind: 'number', value: 0 } })],
  ] as const)(
    'drops an %s only after telling what that does, deletes nothing, and brings it back',
    async (_, name, id, dropped) => {
      const sheet = new MemorySheet();
      const user = await openPane(sheet);
      const rows = (): readonly { readonly id: string | null }[] => {
        const okrs = sheet.workbook?.okrs;
        return okrs ? [...okrs.objectives, ...okrs.keyResults, ...okrs.actions] : [];
      };
      const count = rows().length;
      await user.click(await item(name));
      await user.click(screen.getByRole('button', { name: 'Drop' }));
      const panel = await screen.findByRole('group', { name: new RegExp(`^Drop ${id.replaceAll('.', '\\.')}\\?`) });
      expect(within(panel).getByText(/Nothing is deleted/)).toBeVisible();
      expect(sheet.calls).not.toContain('edit');
      await user.click(within(panel).getByRole('button', { name: 'Drop' }));
      expect(await screen.findByText(`${id} is dropped. Its row is still in the sheet.`)).toBeVisible();
      expect(rows().find((row) => row.id === id)).toMatchObject(dropped());
      expect(rows()).toHaveLength(count);
      await user.click(await screen.findByRole('button', { name: 'Bring back' }));
      expect(await screen.findByText(`${id} is back.`)).toBeVisible();
      expect(rows().find((row) => row.id === id)).not.toMatchObject(dropped());
    },
  );

  it('leaves a question with Escape and returns the focus to the commands', async () => {
    const user = await openPane(new MemorySheet());
    await user.click(await item(/^Objective O1/));
    await user.click(screen.getByRole('button', { name: 'Drop' }));
    await screen.findByRole('group', { name: /^Drop O1/ });
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Edit' })).toHaveFocus();
  });
});

describe('scores', () => {
  it('are calculated on demand, and the report names what was restored', async () => {
    const sheet = new MemorySheet();
    sheet.scoreReport = { scoresUpdated: 3, formulasRestored: [{ table: 'keyResults', column: 'score', cells: 2 }] };
    const user = await openPane(sheet);
    await user.click(await screen.findByRole('button', { name: 'Calculate scores' }));
    expect(await screen.findByText('3 scores updated, 2 formulas restored.')).toBeVisible();
    expect(screen.getByText('Score in Key results: 2 cells')).toBeVisible();
    expect(announced()).toContain('3 scores updated');
  });

  it('say so when they were right already', async () => {
    const user = await openPane(new MemorySheet());
    await user.click(await screen.findByRole('button', { name: 'Calculate scores' }));
    expect(await screen.findByText('Every score was right already. Nothing was changed.')).toBeVisible();
  });
});
