import { exampleAsOf, loadExample } from '../../../src/app/examples';
import { b2bSaas } from '../../../src/app/examples/b2b-saas';
import { analyseText } from '../../../src/core/language/analyse';
import { dayOf, numberOf } from '../../../src/core/model/cells';
import { LANGUAGES } from '../../../src/core/model/language';
import type { Language } from '../../../src/core/model/language';
import type { KeyResult, Okrs } from '../../../src/core/model/okrs';
import { formatQuarter, quarterDates } from '../../../src/core/model/quarter';
import type { Quarter } from '../../../src/core/model/quarter';
import { runRules } from '../../../src/core/rules/run';
import { scoreKeyResult } from '../../../src/core/score/key-result';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import { decodeWorkbook } from '../../../src/core/workbook/decode';
import { snapshotOf } from './snapshot';

/** Quarters that begin on different weekdays and have 90, 91 and 92 days. */
const QUARTERS: readonly Quarter[] = [
  { year: 2026, number: 4 },
  { year: 2027, number: 1 },
  { year: 2027, number: 2 },
  { year: 2027, number: 3 },
  { year: 2028, number: 1 },
];

function datesOf(quarter: Quarter) {
  return { ...quarterDates(quarter), text: formatQuarter(quarter) };
}

function decoded(language: Language, quarter: Quarter) {
  const dates = datesOf(quarter);
  return decodeWorkbook(snapshotOf(b2bSaas(language, dates), language, dates));
}

const cases = LANGUAGES.flatMap((language) =>
  QUARTERS.map((quarter) => ({ language, quarter, name: `${language} ${formatQuarter(quarter)}` })),
);

function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark);
}

/** The ways in which a person of the country writes a number in a text. */
const WRITTEN: Readonly<Record<Language, (value: number) => readonly string[]>> = {
  en: (value) => [grouped(value, ',')],
  fr: (value) => [grouped(value, '\u00a0')],
  it: (value) => [grouped(value, '.')],
  pl: (value) => [String(value), `${String(value / 1e6).replace('.', ',')}\u00a0mln`],
};

const NUMBER = /\d+(?:[.,\u00a0]\d+)*(?:\u00a0mln)?/gu;

describe.each(cases)('the b2b-saas example in $name', ({ language, quarter }) => {
  const dates = datesOf(quarter);
  const workbook = decoded(language, quarter);
  const { okrs } = workbook;

  it('is read back without a problem', () => {
    expect(workbook.language).toBe(language);
    expect(workbook.problems).toEqual([]);
    expect(unreadableCells(okrs)).toEqual([]);
  });

  it('has four objectives, three or four key results each, and actions for all of them', () => {
    expect(okrs.objectives).toHaveLength(4);
    for (const objective of okrs.objectives) {
      const own = okrs.keyResults.filter((row) => row.objective === objective.id);
      expect([3, 4]).toContain(own.length);
      expect(new Set(own.map(({ indicator }) => indicator.kind === 'choice' && indicator.value)).size).toBe(2);
    }
    for (const { id } of okrs.keyResults)
      expect(okrs.actions.filter((row) => row.keyResult === id)).not.toHaveLength(0);
  });

  it('gives every row an id of its own and a parent that exists', () => {
    const ids = [...okrs.objectives, ...okrs.keyResults, ...okrs.actions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(null);
    for (const { objective } of okrs.keyResults) expect(ids).toContain(objective);
    for (const { keyResult } of [...okrs.actions, ...okrs.checkIns]) expect(ids).toContain(keyResult);
  });

  it('keeps every date inside the quarter, check-ins within its first three weeks and actions before their key result', () => {
    const days = [
      ...okrs.keyResults.flatMap(({ due, lastCheckIn }) => [dayOf(due), dayOf(lastCheckIn)]),
      ...okrs.actions.map(({ due }) => dayOf(due)),
      ...okrs.declinedRequests.flatMap(({ date, revisit }) => [dayOf(date), dayOf(revisit)]),
    ];
    expect(days.filter((day) => day === null || day < dates.start || day > dates.end)).toEqual([]);
    const checkIns = okrs.checkIns.map(({ when }) => dayOf(when));
    expect(checkIns.filter((day) => day === null || day < dates.start || day > dates.start + 20)).toEqual([]);
    for (const action of okrs.actions) {
      const parent = okrs.keyResults.find(({ id }) => id === action.keyResult);
      expect(dayOf(action.due)).toBeLessThanOrEqual((parent && dayOf(parent.due)) ?? Number.NaN);
    }
  });

  it('writes the same numbers in the text of a key result as in its cells', () => {
    for (const keyResult of okrs.keyResults) {
      const [start, target] = [numberOf(keyResult.start), numberOf(keyResult.target)];
      const written = keyResult.text.match(NUMBER) ?? [];
      expect(WRITTEN[language](target ?? Number.NaN)).toContain(written.at(-1));
      expect(written.length === 1 || WRITTEN[language](start ?? Number.NaN).includes(written[0] ?? '')).toBe(true);
      expect(written.length).toBeLessThanOrEqual(2);
    }
  });

  it('ends each history of check-ins where the key result stands', () => {
    for (const keyResult of okrs.keyResults) {
      const latest = okrs.checkIns.filter((row) => row.keyResult === keyResult.id).at(-1);
      expect(latest).toMatchObject({
        when: keyResult.lastCheckIn,
        value: keyResult.current,
        confidence: keyResult.confidence,
        scoreThen: { kind: 'number', value: scoreKeyResult(keyResult, okrs.settings, dates.start).score },
      });
    }
    const lengths = okrs.keyResults.map(({ id }) => okrs.checkIns.filter((row) => row.keyResult === id).length);
    expect(lengths.filter((length) => length >= 3).length).toBeGreaterThanOrEqual(4);
  });

  it('shows red, amber, green, one key result done and one not started', () => {
    const scores = scoreWorkbook(okrs, exampleAsOf('b2b-saas', dates) ?? 0).keyResults;
    const grades = scores.map(({ score }) => ((score ?? 0) < 0.4 ? 'red' : (score ?? 0) < 0.7 ? 'amber' : 'green'));
    expect(new Set(grades)).toEqual(new Set(['red', 'amber', 'green']));
    expect(scores.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect(scores.filter(({ keyResult }) => keyResult.current.kind === 'blank')).toHaveLength(1);
    expect(new Set(scores.map(({ status }) => status))).toEqual(new Set(['on-track', 'at-risk', 'off-track', 'done']));
  });

  it.each([17, 19, 20])(
    'has exactly the two findings left in on purpose, %i days after the quarter began',
    (offset) => {
      const today = dates.start + offset;
      const findings = runRules(workbook, { today, scores: scoreWorkbook(okrs, today), analyse: analyseText });
      expect(findings.map(({ rule, place }) => [rule, place.row?.id, place.column])).toEqual([
        ['key-result-without-owner', 'O2.KR3', 'owner'],
        ['key-result-percentage', 'O3.KR3', 'text'],
      ]);
    },
  );
});

describe('the b2b-saas example', () => {
  it.each(LANGUAGES)(
    'names at least four people who own key results, and fills Why, Supports and notes, in %s',
    (language) => {
      const { okrs } = decoded(language, { year: 2027, number: 1 });
      const owners = new Set(okrs.keyResults.map(({ owner }) => owner).filter((owner) => owner !== ''));
      expect(owners.size).toBeGreaterThanOrEqual(4);
      const texts = [
        ...okrs.objectives.flatMap((row) => [row.text, row.why, row.owner, row.supports]),
        ...okrs.keyResults.flatMap((row) => [row.text, row.unit, row.definition]),
        ...okrs.actions.flatMap((row) => [row.text, row.owner]),
        ...okrs.checkIns.flatMap((row) => [row.note, row.by]),
        ...okrs.declinedRequests.flatMap((row) => [row.request, row.from, row.whyNotNow]),
        ...okrs.glossary.flatMap((row) => [row.term, row.definition, row.source]),
      ];
      expect(texts.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
      expect(okrs.declinedRequests).toHaveLength(3);
    },
  );

  it('says the same in four languages in words of its own each time', () => {
    const rowsBy = LANGUAGES.map((language) => b2bSaas(language, datesOf({ year: 2027, number: 1 })));
    const texts = rowsBy.flatMap(({ objectives, keyResults, actions }) =>
      [...objectives, ...keyResults, ...actions].map(({ text }) => text),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('gives the French signs the no-break space that French wants', () => {
    const rows = b2bSaas('fr', datesOf({ year: 2027, number: 1 }));
    const texts = Object.values(rows).flatMap((table) => table.flatMap((row) => Object.values(row)));
    expect(texts.filter((text) => typeof text === 'string' && /\S [:;?!%»€]|« |\d \d{3}/u.test(text))).toEqual([]);
  });
});

describe('mending the two faults as docs/example.md says', () => {
  it('leaves nothing to find', () => {
    const dates = datesOf({ year: 2027, number: 1 });
    const rows = b2bSaas('en', dates);
    const mended = {
      ...rows,
      keyResults: rows.keyResults.map((row) => {
        if (row.id === 'O2.KR3') return { ...row, owner: 'James Whitaker' };
        if (row.id !== 'O3.KR3') return row;
        return { ...row, text: 'Grow customers at our webinars from 45 to 105', start: 45, target: 105, current: 60 };
      }),
      checkIns: rows.checkIns.map((row) =>
        row.keyResult === 'O3.KR3' && typeof row.value === 'number' ? { ...row, value: row.value * 3 } : row,
      ),
    };
    const workbook = decodeWorkbook(snapshotOf(mended, 'en', dates));
    const today = exampleAsOf('b2b-saas', dates) ?? 0;
    const findings = runRules(workbook, { today, scores: scoreWorkbook(workbook.okrs, today), analyse: analyseText });
    expect(findings.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('the blank example', () => {
  it('has no rows', async () => {
    const blank = await loadExample('blank');
    expect(Object.values(blank('en', datesOf({ year: 2027, number: 1 }))).flat()).toEqual([]);
  });
});

describe('loading an example', () => {
  it('finds it by name', async () => {
    expect(await loadExample('b2b-saas')).toBe(b2bSaas);
  });

  it('says which day its story stands on, and none for a blank one', () => {
    const dates = datesOf({ year: 2027, number: 1 });
    expect(exampleAsOf('b2b-saas', dates)).toBe(dates.start + 19);
    expect(exampleAsOf('blank', dates)).toBeNull();
  });
});

function unreadableCells(okrs: Okrs): readonly string[] {
  const kinds = (keyResult: KeyResult) =>
    Object.values(keyResult).flatMap((cell: unknown) =>
      typeof cell === 'object' && cell !== null && 'kind' in cell ? [String(cell.kind)] : [],
    );
  return okrs.keyResults.flatMap(kinds).filter((kind) => kind === 'unreadable' || kind === 'unknown');
}
