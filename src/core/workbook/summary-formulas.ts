import { TREND_WEEKS } from '../score/trend';
import { columnLetters } from './formulas/print';
import { calendarStart } from './formulas/key-results';
import type { FormulaTemplate, FormulaWords } from './formulas/template';
import { ROWS, STAMP } from './summary-layout';
import { summaryWord } from './summary-words';

/*
 * The formulas of the Summary sheet. `summary-results.ts` is the same arithmetic in TypeScript; the LibreOffice and Univer suites
 * compare them. Cells of the sheet itself are named by address: Excel keeps those right when rows are inserted.
 */

const orNothing = (formula: string): string => `IFERROR(${formula},"")`;

/** A cell of the Summary sheet. */
const at = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

const START = at(ROWS.subtitle, STAMP.start);
const END = at(ROWS.subtitle, STAMP.end);
const TODAY = at(ROWS.subtitle, STAMP.today);
/** Today, but not beyond the quarter. */
const NOW = `MIN(${TODAY},IF(ISNUMBER(${END}),${END},${TODAY}))`;

export const team: FormulaTemplate = ({ setting, text, language }) => {
  const untitled = text(summaryWord('untitled', language));
  return `IFERROR(IF(TRIM(${setting('team')})="",${untitled},${setting('team')}&""),${untitled})`;
};
export const quarter: FormulaTemplate = ({ setting }) => `TRIM("OKR "&IFERROR(${setting('quarter')},""))`;

const calendar = (words: FormulaWords): string => calendarStart(words, `TRIM(${words.setting('quarter')})`);

export const quarterStart: FormulaTemplate = (words) => {
  const own = words.setting('quarter-start');
  return orNothing(`IF(ISNUMBER(${own}),${own},${calendar(words)})`);
};
export const quarterEnd: FormulaTemplate = (words) => {
  const own = words.setting('quarter-end');
  return orNothing(`IF(ISNUMBER(${own}),${own},EDATE(${calendar(words)},3)-1)`);
};
export const today: FormulaTemplate = (words) => orNothing(words.today());

/** Before the quarter begins, all of it is left. */
export const daysLeft: FormulaTemplate = () => {
  const inAll = `IF(ISNUMBER(${START}),${END}-${START}+1,${END}-${TODAY})`;
  return orNothing(`IF(ISNUMBER(${END}),MAX(0,MIN(${END}-${TODAY},${inAll})),"")`);
};
export const daysInAll: FormulaTemplate = () =>
  orNothing(`IF(AND(ISNUMBER(${START}),ISNUMBER(${END})),${END}-${START}+1,"")`);

export const overall: FormulaTemplate = ({ all }) => orNothing(`AVERAGE(${all('objectives', 'counts')})`);

/** Each key result's expected progress, weighed as in the overall score. */
export const expectedOverall: FormulaTemplate = ({ all }) => {
  const share = all('keyResults', 'share');
  return orNothing(`IF(SUM(${share})>0,SUMPRODUCT(${share},${all('keyResults', 'expected')}),"")`);
};

type Counted = 'on-track' | 'done' | 'at-risk' | 'off-track';

/** How many key results that count have one of these statuses. */
function countOf({ all, status }: FormulaWords, statuses: readonly Counted[]): string {
  const either = statuses.map((one) => `(${all('keyResults', 'status')}=${status(one)})`).join('+');
  return `SUMPRODUCT((${either})*(${all('keyResults', 'weightUsed')}>0))`;
}

const counting = ({ all }: FormulaWords): string => `SUMPRODUCT((${all('keyResults', 'weightUsed')}>0)*1)`;

export const netConfidence: FormulaTemplate = (words) =>
  orNothing(`(${countOf(words, ['on-track', 'done'])}-${countOf(words, ['off-track'])})/${counting(words)}`);

export const onTrack: FormulaTemplate = (words) =>
  orNothing(`${countOf(words, ['on-track', 'done'])}&" / "&${counting(words)}`);

/** `At risk: 3 · Off track: 2` */
export const notOnTrack: FormulaTemplate = (words) => {
  const { status, text, language } = words;
  const colon = text(language === 'fr' ? '\u00a0: ' : ': ');
  const one = (name: Counted): string => `${status(name)}&${colon}&${countOf(words, [name])}`;
  return orNothing(`${one('at-risk')}&" · "&${one('off-track')}`);
};

/** A column of the objective that comes `place`-th (from 1) among the active ones. */
function nthActive({ all }: FormulaWords, column: string, place: number): string {
  const order = all('objectives', 'order');
  return `INDEX(${all('objectives', column)},MATCH(SMALL(${order},${place}),${order},0))`;
}

export const activeNumber =
  (column: string, place: number): FormulaTemplate =>
  (words) =>
    orNothing(nthActive(words, column, place));

export const activeText =
  (column: string, place: number): FormulaTemplate =>
  (words) =>
    orNothing(`${nthActive(words, column, place)}&""`);

/** The first line says so when there is no objective. */
export const firstStatement: FormulaTemplate = (words) => {
  const { all, text, language } = words;
  const none = `COUNT(${all('objectives', 'order')})=0`;
  return orNothing(`IF(${none},${text(summaryWord('noObjective', language))},${nthActive(words, 'statement', 1)}&"")`);
};

/** A column of the weakest key result of the objective that comes `place`-th. */
function ofWeakest(words: FormulaWords, column: string, place: number, prefix: string): string {
  const id = nthActive(words, 'id', place);
  const row = `MATCH(${id}&"",${words.all('keyResults', 'weakestOf')},0)`;
  // A blank id would match the blanks of the column.
  return orNothing(`IF(${id}="","",${prefix}INDEX(${words.all('keyResults', column)},${row}))`);
}

export const weakestText =
  (place: number): FormulaTemplate =>
  (words) =>
    ofWeakest(words, 'text', place, `${words.text(summaryWord('weakest', words.language))}&`);

export const weakestScore =
  (place: number): FormulaTemplate =>
  (words) =>
    ofWeakest(words, 'score', place, '');

export const unlisted =
  (listed: number): FormulaTemplate =>
  ({ all, text, language }) => {
    const count = `COUNT(${all('objectives', 'order')})`;
    return orNothing(`IF(${count}>${listed},${text(summaryWord('unlisted', language))}&${count}-${listed},"")`);
  };

/** The first day of the first of the weeks, and of each after it. */
export const firstWeek: FormulaTemplate = () =>
  orNothing(`IF(ISNUMBER(${START}),${START}+7*MAX(0,INT((${NOW}-${START})/7)-${TREND_WEEKS - 1}),"")`);

export const weekAfter =
  (column: number): FormulaTemplate =>
  () =>
    orNothing(`IF(ISNUMBER(${at(ROWS.weeks, column)}),${at(ROWS.weeks, column)}+7,"")`);

export const weekScore =
  (column: number, overallColumn: number): FormulaTemplate =>
  ({ all }) => {
    const week = at(ROWS.weeks, column);
    const [when, until, points] = [all('checkIns', 'when'), all('checkIns', 'until'), all('checkIns', 'points')];
    const before = `"<"&(${week}+7)`;
    const known = `COUNTIFS(${points},">=0",${when},${before})`;
    const sum = `SUMIFS(${points},${when},${before},${until},">="&(${week}+7))`;
    const past = `IF(${known}=0,"",${sum})`;
    const sofar = `IF(${week}+7>${NOW},${at(ROWS.cardFigure, overallColumn)},${past})`;
    return orNothing(`IF(ISNUMBER(${week}),IF(${week}>${NOW},"",${sofar}),"")`);
  };

/** `A stand at the fair – the website comes first`: the request declined `place`-th last. */
export const declined =
  (place: number): FormulaTemplate =>
  ({ all }) => {
    const order = all('notNow', 'order');
    const cell = (column: string): string =>
      `INDEX(${all('notNow', column)},MATCH(LARGE(${order},${place}),${order},0))`;
    const why = cell('whyNotNow');
    return orNothing(`${cell('request')}&IF(${why}="",""," – "&${why})`);
  };
