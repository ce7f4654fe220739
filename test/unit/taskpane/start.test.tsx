/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { MemorySheet } from './support/memory-sheet';
import { announced, openPane, violations } from './support/render';

describe('a workbook that is not ours', () => {
  it('asks for team, quarter, language and contents, and passes axe', async () => {
    await openPane(new MemorySheet('foreign'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Set up your OKRs' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Quarter' })).toHaveValue('2027-Q1');
    expect(screen.getByRole('radio', { name: 'Examples to learn from' })).toBeChecked();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('does not build without a team, says why, and puts the cursor there', async () => {
    const sheet = new MemorySheet('foreign');
    const user = await openPane(sheet);
    await user.click(await screen.findByRole('button', { name: 'Build my workbook' }));
    expect(screen.getByText('Give your team a name: it heads the summary.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Team/ })).toHaveFocus();
    expect(sheet.calls).not.toContain('build');
    expect(await violations()).toEqual([]);
  });

  it('builds what was chosen, tells what it added, and shows the first thing to do', async () => {
    const sheet = new MemorySheet('foreign');
    const user = await openPane(sheet);
    await user.type(await screen.findByRole('textbox', { name: /Team/ }), 'Growth');
    await user.click(screen.getByRole('button', { name: 'Build my workbook' }));
    expect(await screen.findByText('Your workbook is ready: 8 sheets added.')).toBeVisible();
    expect(announced()).toContain('8 sheets added');
    expect(await screen.findByRole('heading', { level: 1, name: 'Growth' })).toHaveFocus();
    const first = screen.getByRole('region', { name: 'First thing to do' });
    await user.click(within(first).getByRole('button', { name: 'Validate my OKRs' }));
    expect(sheet.calls).toContain('validate');
    expect(screen.queryByRole('region', { name: 'First thing to do' })).toBeNull();
  });

  it('begins a blank workbook with its first objective', async () => {
    const user = await openPane(new MemorySheet('foreign'));
    await user.type(await screen.findByRole('textbox', { name: /Team/ }), 'Growth');
    await user.click(screen.getByRole('radio', { name: 'A blank workbook' }));
    await user.click(screen.getByRole('button', { name: 'Build my workbook' }));
    expect(await screen.findByText(/Write your first objective/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Add objective' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'New objective' })).toHaveFocus();
  });

  it('shows progress while it builds, and builds once however often the button is pressed', async () => {
    const sheet = new MemorySheet('foreign');
    const user = await openPane(sheet);
    await user.type(await screen.findByRole('textbox', { name: /Team/ }), 'Growth');
    const release = sheet.hold();
    const build = screen.getByRole('button', { name: 'Build my workbook' });
    await user.click(build);
    await user.click(build);
    expect(announced()).toContain('Building your workbook…');
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');
    release();
    expect(await screen.findByText(/8 sheets added/)).toBeVisible();
    expect(sheet.calls.filter((call) => call === 'build')).toHaveLength(1);
  });

  it('takes the language of the pane for the workbook until another is chosen', async () => {
    const user = await openPane(new MemorySheet('foreign'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Language of this pane' }), 'pl');
    expect(await screen.findByRole('combobox', { name: 'Język skoroszytu' })).toHaveValue('pl');
  });
});
