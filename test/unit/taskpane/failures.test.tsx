/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { LANGUAGES } from '../../../src/core/model/language';
import { HostError, type HostErrorFacts } from '../../../src/hosts/host-error';
import { MemorySheet } from './support/memory-sheet';
import { openPane, row, violations } from './support/render';

const protectedSheet: HostErrorFacts = {
  code: 'sheet-protected',
  retryable: true,
  damage: 'nothing-changed',
  subject: 'Key results',
  detail: 'AccessDenied at Range.values',
};

let logged: jest.SpyInstance;
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => logged.mockRestore());

it('says what happened, what was not changed and what to do, and tries again', async () => {
  const sheet = new MemorySheet();
  const user = await openPane(sheet);
  await screen.findByRole('tree');
  sheet.fail(new HostError(protectedSheet));
  await user.click(screen.getByRole('button', { name: 'Calculate scores' }));
  const words =
    'The sheet “Key results” is protected. Nothing was changed. Choose Review > Unprotect Sheet, then try again.';
  expect(await screen.findByText('The sheet “Key results” is protected.')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect(screen.queryByText(/AccessDenied/)).toBeNull();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/Every score was right already/)).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('');
});

it('keeps the detail for a log', async () => {
  const sheet = new MemorySheet();
  sheet.fail(new HostError(protectedSheet));
  await openPane(sheet);
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ detail: protectedSheet.detail }));
});

it('offers no second try where that would not help', async () => {
  const sheet = new MemorySheet();
  sheet.fail(new HostError({ ...protectedSheet, code: 'unsupported', retryable: false }));
  await openPane(sheet);
  expect(await screen.findByText('This version of Excel cannot do that.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('opens after a failed opening when asked again', async () => {
  const sheet = new MemorySheet();
  sheet.fail(new HostError({ ...protectedSheet, code: 'busy' }));
  const user = await openPane(sheet);
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('tree')).toBeVisible();
});

it('has words for what nobody foresaw, without the words of the program', async () => {
  const sheet = new MemorySheet();
  sheet.fail(new TypeError("Cannot read properties of undefined (reading 'x')"));
  await openPane(sheet);
  expect(await screen.findByText('Something went wrong that Lamppost did not expect.')).toBeVisible();
  expect(document.body).not.toHaveTextContent('Cannot read');
});

it('keeps what was typed in the editor when saving fails', async () => {
  const sheet = new MemorySheet();
  const user = await openPane(sheet);
  await user.click(await row(/^Objective O1/));
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  await user.type(await screen.findByRole('textbox', { name: 'Owner' }), ' Smith');
  sheet.fail(new HostError({ ...protectedSheet, code: 'cell-edit-mode' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Press Enter or Esc in the sheet/, { selector: 'p' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Owner' })).toHaveValue('Ana Smith');
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('names the sheet and promises nothing was changed', async () => {
    const sheet = new MemorySheet({}, language);
    sheet.fail(new HostError(protectedSheet));
    await openPane(sheet, { language });
    expect((await screen.findByRole('alert')).textContent).toContain('Key results');
    expect(document.documentElement.lang).toBe(language);
  });
});
