/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { MemorySheet } from './support/memory-sheet';
import { openPane, violations } from './support/render';

it('switches the language at run time, with what is on screen', async () => {
  const chosen = jest.fn();
  const sheet = new MemorySheet();
  const user = await openPane(sheet, { onLanguage: chosen });
  await user.click(await screen.findByRole('button', { name: 'Calculate scores' }));
  await screen.findByText(/Every score was right already/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language of this pane' }), 'fr');
  expect(await screen.findByText('Toutes les notes étaient déjà justes. Rien n’a été modifié.')).toBeVisible();
  expect(document.documentElement.lang).toBe('fr');
  expect(screen.getByRole('button', { name: 'Contrôle' })).toBeVisible();
  expect(chosen).toHaveBeenCalledWith('fr');
});

it.each(['fr', 'it', 'pl'] as const)('passes axe on the plan in %s', async (language) => {
  await openPane(new MemorySheet({}, language), { language, theme: 'dark' });
  await screen.findByRole('tree');
  expect(await violations()).toEqual([]);
});
