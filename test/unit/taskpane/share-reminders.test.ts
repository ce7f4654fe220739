/** @jest-environment jsdom */
import { dayFromIso } from '../../../src/core/model/days';
import type { Language } from '../../../src/core/model/language';
import { formatsFor } from '../../../src/i18n/formats';
import { SHARE_MESSAGES } from '../../../src/i18n/share';
import { reminderText } from '../../../src/taskpane/share/reminders';

const LAST = dayFromIso('2027-01-04') ?? 0;

function reminder(language: Language, count: number): string {
  const keyResults = Array.from({ length: count }, (_, index) => ({
    id: `O1.KR${index + 1}`,
    text: 'Win $& clients',
    last: index === 0 ? LAST : null,
    days: 30,
  }));
  return reminderText({ owner: 'Zoë', keyResults }, SHARE_MESSAGES[language], formatsFor(language));
}

/** The line that counts. */
const counting = (language: Language, count: number): string =>
  (reminder(language, count).split('\n')[2] ?? '').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

test.each<[Language, number, string]>([
  ['en', 1, 'One of your key results has had no check-in for a while:'],
  ['en', 2, '2 of your key results have had no check-in for a while:'],
  ['fr', 1, 'L’un de vos résultats clés'],
  ['fr', 2, '2 de vos résultats clés'],
  ['it', 1, 'uno dei tuoi risultati chiave'],
  ['it', 2, '2 dei tuoi risultati chiave'],
  ['pl', 1, 'Jeden z Twoich kluczowych rezultatów od jakiegoś czasu czeka na check-in:'],
  ['pl', 2, '2 Twoje kluczowe rezultaty od jakiegoś czasu czekają na check-in:'],
  ['pl', 5, '5 Twoich kluczowych rezultatów od jakiegoś czasu czeka na check-in:'],
  ['pl', 12, '12 Twoich kluczowych rezultatów od jakiegoś czasu czeka na check-in:'],
  ['pl', 22, '22 Twoje kluczowe rezultaty od jakiegoś czasu czekają na check-in:'],
])('a reminder in %s of %d', (language, count, begins) => {
  expect(counting(language, count).slice(0, begins.length)).toBe(begins);
});

test.each<[Language, string, string]>([
  ['en', '- O1.KR1 Win $& clients – last check-in 4 Jan 2027', '- O1.KR2 Win $& clients – no check-in yet'],
  ['fr', '- O1.KR1 Win $& clients – dernier', '- O1.KR2 Win $& clients – '],
  ['it', '- O1.KR1 Win $& clients – ultimo check-in', '- O1.KR2 Win $& clients – '],
  ['pl', '- O1.KR1 Win $& clients – ostatni check-in 4 sty 2027', '- O1.KR2 Win $& clients – jeszcze bez check-inu'],
])(
  'a reminder in %s greets the owner and names each key result on a line, its words untouched',
  (language, ...lines) => {
    const text = reminder(language, 2);
    expect(text.split('\n')[0]).toContain('Zoë');
    const listed = text.split('\n').filter((line) => line.startsWith('- '));
    expect(listed).toHaveLength(2);
    for (const [index, line] of lines.entries()) expect(listed[index]).toContain(line);
  },
);
