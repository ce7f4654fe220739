import type { Language } from '../../../src/core/model/language';
import { LANGUAGES } from '../../../src/core/model/language';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import { draftNotes } from '../../../src/core/summary/drafts';
import type { DraftedNotes } from '../../../src/core/summary/drafts';
import { NO_NOTES } from '../../../src/core/summary/model';
import { READ_ALL, decodeWorkbook } from '../../../src/core/workbook/decode';
import type { RowValues, WorkbookRows } from '../../../src/core/workbook/encode';
import { createFileHost } from '../../../src/hosts/file/file-host';
import { FIRST_DAY } from '../../support/hard-rows';
import { workbookOperations } from '../../support/workbook-file';

/** Half of the quarter is over: one half is expected of everything. */
const TODAY = FIRST_DAY + 44;

type KeyResultRow = RowValues<'keyResults'>;
type Reading = readonly [daysAgo: number, value: number];

/** A key result that runs from 0 to 10, with what was read of it. */
interface Told extends KeyResultRow {
  readonly text: string;
  readonly readings?: readonly Reading[];
}

function rowsOf(told: readonly Told[]): Partial<WorkbookRows> {
  const named = told.map((row, index) => ({ id: `K${index}`, ...row }));
  return {
    settings: [
      { key: 'quarter', value: '2027-Q1' },
      { key: 'quarter-start', value: FIRST_DAY },
      { key: 'quarter-end', value: FIRST_DAY + 88 },
      { key: 'as-of', value: TODAY },
    ],
    objectives: [{ id: 'O1', text: 'Earn trust', state: 'active' }],
    keyResults: named.map(({ readings: _readings, ...row }) => ({ objective: 'O1', start: 0, target: 10, ...row })),
    checkIns: named.flatMap(({ id, readings = [] }) =>
      readings.map(([daysAgo, value]) => ({ when: TODAY - daysAgo, keyResult: id, value })),
    ),
  };
}

async function drafted(
  told: readonly Told[],
  { language = 'en' as Language, said = [] as readonly string[] } = {},
): Promise<DraftedNotes> {
  const host = createFileHost();
  await host.apply({ operations: workbookOperations(rowsOf(told), language) });
  const workbook = decodeWorkbook(await host.read(READ_ALL));
  const notes = { ...NO_NOTES, wins: said, risks: said };
  return draftNotes(workbook, scoreWorkbook(workbook.okrs, TODAY), TODAY, notes);
}

/** The names of what is suggested one after the other, each passed over once it stands on the sheet. */
async function order(told: readonly Told[], kind: 'win' | 'risk'): Promise<readonly string[]> {
  const said: string[] = [];
  for (;;) {
    const { [kind]: note } = await drafted(told, { said });
    if (note === null) return said;
    said.push(/“(.*)”/.exec(note)?.[1] ?? note);
  }
}

test('a win is what was reached this week, what rose most, what was reached before, what is farthest ahead', async () => {
  const told: readonly Told[] = [
    { text: 'ahead', current: 6 },
    { text: 'reached before', current: 10, readings: [[20, 10]] },
    {
      text: 'rose',
      current: 7,
      readings: [
        [10, 5],
        [2, 7],
      ],
    },
    { text: 'far ahead', current: 9 },
    {
      text: 'rose most',
      current: 8,
      readings: [
        [10, 3],
        [2, 8],
      ],
    },
    {
      text: 'reached now',
      current: 10,
      readings: [
        [10, 5],
        [1, 10],
      ],
    },
    { text: 'behind', current: 1 },
    { text: 'not counted', current: 10, weight: 0 },
    { text: '', current: 10 },
  ];
  expect(await order(told, 'win')).toEqual([
    'reached now',
    'rose most',
    'rose',
    'reached before',
    'far ahead',
    'ahead',
  ]);
});

test('a risk is what is off track before what is at risk, the farthest behind first', async () => {
  const told: readonly Told[] = [
    { text: 'at risk', current: 3.5 },
    { text: 'late', current: 1 },
    { text: 'on track', current: 6 },
    { text: 'latest', current: 0.5 },
    { text: 'not counted', current: 0, weight: 0 },
  ];
  expect(await order(told, 'risk')).toEqual(['latest', 'late', 'at risk']);
});

test.each<[string, readonly Reading[]]>([
  [
    'a move too small to be seen',
    [
      [10, 5.98],
      [2, 6],
    ],
  ],
  [
    'a fall',
    [
      [10, 8],
      [2, 6],
    ],
  ],
  [
    'a rise before this week',
    [
      [20, 1],
      [8, 6],
    ],
  ],
  [
    'a reading that lies in the future',
    [
      [10, 3],
      [-1, 6],
    ],
  ],
])('%s is no news', async (_, readings) => {
  const { win } = await drafted([{ text: 'Win clients', current: 6, readings }]);
  expect(win).toBe('“Win clients” is on track: 0.60, with 0.50 expected by now.');
});

test('the first reading of all is a rise from the start', async () => {
  const { win } = await drafted([{ text: 'Win clients', current: 6, readings: [[2, 6]] }]);
  expect(win).toBe('“Win clients” moved up from 0.00 to 0.60 this week.');
});

test('nothing is suggested where there is nothing', async () => {
  expect(await drafted([])).toEqual({ win: null, risk: null });
});

test('people’s words pass untouched, on one line', async () => {
  const { risk } = await drafted([{ text: 'Win $& "ten"\nclients <b>', owner: '$1 Ada', current: 0 }]);
  expect(risk).toMatch(/^“Win \$& "ten" clients <b>” is off track: .* \(\$1 Ada\)\.$/);
});

const NARROW = '\u202f';
const WIDE = '\u00a0';

const SENTENCES: Readonly<Record<Language, Readonly<Record<'reached' | 'rose' | 'ahead' | 'risk' | 'late', string>>>> =
  {
    en: {
      reached: '“Win clients” has reached its target (Ada).',
      rose: '“Win clients” moved up from 0.30 to 0.80 this week (Ada).',
      ahead: '“Win clients” is on track: 0.60, with 0.50 expected by now (Ada).',
      risk: '“Win clients” is at risk: 0.35, with 0.50 expected by now (Ada).',
      late: '“Win clients” is off track: 0.10, with 0.50 expected by now (Ada).',
    },
    fr: {
      reached: '«_Win clients_» a atteint sa cible (Ada).',
      rose: '«_Win clients_» est passé de 0,30 à 0,80 cette semaine (Ada).',
      ahead: '«_Win clients_» est en bonne voie_: 0,60, pour 0,50 attendu à ce jour (Ada).',
      risk: '«_Win clients_» est à risque_: 0,35, pour 0,50 attendu à ce jour (Ada).',
      late: '«_Win clients_» est en retard_: 0,10, pour 0,50 attendu à ce jour (Ada).',
    },
    it: {
      reached: '«Win clients» ha raggiunto il traguardo (Ada).',
      rose: '«Win clients» è passato da 0,30 a 0,80 questa settimana (Ada).',
      ahead: '«Win clients» è in linea: 0,60, contro 0,50 atteso a oggi (Ada).',
      risk: '«Win clients» è a rischio: 0,35, contro 0,50 atteso a oggi (Ada).',
      late: '«Win clients» è in ritardo: 0,10, contro 0,50 atteso a oggi (Ada).',
    },
    pl: {
      reached: '„Win clients” – cel osiągnięty (Ada).',
      rose: '„Win clients” – wynik wzrósł w_tym tygodniu z_0,30 do 0,80 (Ada).',
      ahead: '„Win clients” – na dobrej drodze: 0,60 przy oczekiwanych na dziś 0,50 (Ada).',
      risk: '„Win clients” – zagrożone: 0,35 przy oczekiwanych na dziś 0,50 (Ada).',
      late: '„Win clients” – poza planem: 0,10 przy oczekiwanych na dziś 0,50 (Ada).',
    },
  };

/** Both spaces that do not break are written as `_` above. */
const visible = (text: string | null): string | null => text?.replaceAll(NARROW, '_').replaceAll(WIDE, '_') ?? null;

test.each(LANGUAGES)('the sentences in %s', async (language) => {
  const one = async (parts: Partial<Told>): Promise<DraftedNotes> =>
    drafted([{ text: 'Win clients', owner: 'Ada', ...parts }], { language });
  const rising: readonly Reading[] = [
    [10, 3],
    [2, 8],
  ];
  expect({
    reached: visible((await one({ current: 10 })).win),
    rose: visible((await one({ current: 8, readings: rising })).win),
    ahead: visible((await one({ current: 6 })).win),
    risk: visible((await one({ current: 3.5 })).risk),
    late: visible((await one({ current: 1 })).risk),
  }).toEqual(SENTENCES[language]);
});
