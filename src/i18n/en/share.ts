import type { ShareMessages } from '../messages/share';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

export const share: ShareMessages = {
  title: 'Share',
  lead: 'The page that leadership reads, ready to send, print or lock.',
  copy: 'Copy for e-mail or chat',
  copied: 'Copied. Paste it into an e-mail or a chat.',
  copyByHand: ({ keys }) => `The clipboard is closed to this pane. The text below is selected: press ${keys}.`,
  textToCopy: 'Text to copy',
  refresh: 'Refresh summary',
  print: 'Print view',
  printRefused: ({ sheet }) =>
    `This Excel does not let the pane print. Print the sheet “${sheet}” instead: File > Print gives one page.`,
  lock: 'Lock summary',
  unlock: 'Unlock summary',
  lockedHint: ({ sheet }) => `“${sheet}” is locked: nobody changes it by mistake. Its numbers stay live.`,
  unlockedHint: ({ sheet }) => `“${sheet}” can be edited. All other sheets always can.`,
  protectedHint: ({ sheet }) =>
    `Somebody has protected “${sheet}” under Review. Lamppost leaves that as it is, so it cannot be refreshed.`,
  noSheet: 'This workbook has no summary sheet yet. Refresh makes one.',
  noDates: 'The quarter has no dates. Fill in the quarter in Settings to get days left, expected scores and the trend.',
  inSmall: 'As leadership will see it',
  notes: 'Wins and risks',
  notesLead: 'Suggested from the numbers, in the language of the workbook. Edit them as you like.',
  win: 'Win',
  risk: 'Risk',
  noWin: 'No news to suggest. What went well?',
  noRisk: 'Nothing is off track. What could go wrong?',
  put: 'Put on the sheet',
  full: 'All places on the sheet are taken.',
  stale: 'Who to remind',
  staleNone: 'Every key result has a fresh check-in.',
  nobody: 'Without an owner',
  nobodyHint: 'Nobody can be reminded of these: give them an owner in the plan.',
  lastOn: ({ date }) => `last check-in ${date}`,
  never: 'no check-in yet',
  copyReminder: ({ owner }) => `Copy reminder to ${owner}`,
  reminder: ({ owner, count, lines }) =>
    `Hello ${owner},

${plural(count, {
  one: 'One of your key results has had no check-in for a while:',
  other: `${count} of your key results have had no check-in for a while:`,
})}
${lines}

Could you please add how things stand today? It takes two minutes: open the OKR workbook and choose Check-in in the Lamppost pane.

Thank you!`,
};
