import { SETTING_DEFAULTS } from '../schema/setting-keys';
import type { FormulaTemplate, FormulaWords } from './template';

/*
 * The formulas of FRAMEWORK section 6 for one key result. Each yields a number or "", whatever is typed into the inputs:
 * IFERROR stands outside, and comparisons of cells that may hold an error value are guarded one by one where one bad cell
 * must not blank the rest. `src/core/score` is the same arithmetic in TypeScript; LibreOffice is asked whether both agree.
 */

const NO_VALUE = '""';

function orNothing(formula: string): string {
  return `IFERROR(${formula},${NO_VALUE})`;
}

/** A choice in this row is `value`; false, not an error, when the cell holds one. */
function isChoice({ here, choice }: FormulaWords, column: string, value: string): string {
  return `IFERROR(${here(column)}=${choice('keyResults', column, value)},FALSE)`;
}

/** The row belongs to the quarter in Settings. A blank quarter means that one; without a readable setting no other row does. */
function inCurrentQuarter({ here, setting }: FormulaWords): string {
  const own = `TRIM(${here('quarter')})`;
  return `IF(${own}="",TRUE,IFERROR(${own}=TRIM(${setting('quarter')}),FALSE))`;
}

/** First day of a quarter written `2027-Q1`, by the calendar; an error for any other text. */
export function calendarStart(words: FormulaWords, quarter: string): string {
  const digit = `VALUE(RIGHT(${quarter},1))`;
  const start = `DATE(VALUE(LEFT(${quarter},4)),${words.number('fiscal-year-start-month', SETTING_DEFAULTS.fiscalYearStartMonth)}+3*(${digit}-1),1)`;
  return `IF(AND(LEN(${quarter})=7,MID(${quarter},5,2)="-Q",${digit}>=1,${digit}<=4),${start},${NO_VALUE})`;
}

export const keyResultQuarterStart: FormulaTemplate = (words) => {
  const { here, setting } = words;
  const current = `IF(ISNUMBER(${setting('quarter-start')}),${setting('quarter-start')},${calendarStart(words, `TRIM(${setting('quarter')})`)})`;
  return orNothing(`IF(${inCurrentQuarter(words)},${current},${calendarStart(words, `TRIM(${here('quarter')})`)})`);
};

export const keyResultProgress: FormulaTemplate = (words) => {
  const { here } = words;
  const [start, target, current] = [here('start'), here('target'), here('current')];
  const baseline = `IF(${start}="",0,${start})`;
  const reached = `IF(${current}>=${target},1,0)`;
  const kept = `IF(${current}<=${target},1,0)`;
  const travelled = `IF(${target}=${baseline},${reached},(${current}-${baseline})/(${target}-${baseline}))`;
  const reach = `IF(OR(${start}="",ISNUMBER(${start})),${travelled},"")`;
  const above = `OR(${isChoice(words, 'measure', 'stay-at-or-above')},${isChoice(words, 'measure', 'done-or-not')})`;
  const byMeasure = `IF(${above},${reached},IF(${isChoice(words, 'measure', 'stay-at-or-below')},${kept},${reach}))`;
  return orNothing(`IF(NOT(ISNUMBER(${target})),"",IF(${current}="",0,IF(ISNUMBER(${current}),${byMeasure},"")))`);
};

export const keyResultScore: FormulaTemplate = ({ here }) =>
  orNothing(`IF(ISNUMBER(${here('progress')}),MAX(0,MIN(1,${here('progress')})),"")`);

export const keyResultExpected: FormulaTemplate = (words) => {
  const { here, setting, today } = words;
  const start = here('quarterStart');
  const quarterEnd = `IF(AND(ISNUMBER(${setting('quarter-end')}),${inCurrentQuarter(words)}),${setting('quarter-end')},EDATE(${start},3)-1)`;
  const due = `IF(${here('due')}="",${quarterEnd},${here('due')})`;
  const line = `IF(${due}>${start},MAX(0,MIN(1,(${today()}-${start})/(${due}-${start}))),IF(${today()}>=${due},1,0))`;
  const readable = `AND(ISNUMBER(${here('score')}),ISNUMBER(${start}),OR(${here('due')}="",ISNUMBER(${here('due')})))`;
  return orNothing(`IF(${readable},${line},"")`);
};

/** On track, at risk or off track, by how far a score lags behind what is expected. Rounded against the noise of floating point. */
export function statusByLag(words: FormulaWords, expected: string, score: string): string {
  const lag = `ROUND(${expected}-${score},9)`;
  const { status, number } = words;
  return (
    `IF(${lag}<=${number('on-track-within', SETTING_DEFAULTS.onTrackWithin)},${status('on-track')},` +
    `IF(${lag}<=${number('at-risk-within', SETTING_DEFAULTS.atRiskWithin)},${status('at-risk')},${status('off-track')}))`
  );
}

export const keyResultStatus: FormulaTemplate = (words) => {
  const { here, status, today } = words;
  const noReading = `AND(${here('current')}="",IFERROR(${here('lastCheckIn')}="",FALSE))`;
  const notOver = `IF(ISNUMBER(${here('due')}),${today()}<=${here('due')},TRUE)`;
  const firstWeek = `IF(ISNUMBER(${here('quarterStart')}),AND(${today()}<${here('quarterStart')}+7,${notOver}),FALSE)`;
  const lagging = `IF(ISNUMBER(${here('expected')}),${statusByLag(words, here('expected'), here('score'))},"")`;
  return orNothing(
    `IF(NOT(ISNUMBER(${here('score')})),"",IF(${here('score')}>=1,${status('done')},` +
      `IF(AND(${noReading},${firstWeek}),${status('not-started')},${lagging})))`,
  );
};

export const keyResultWeightUsed: FormulaTemplate = (words) => {
  const weight = words.here('weight');
  return `IFERROR(IF(AND(ISNUMBER(${words.here('score')}),${inCurrentQuarter(words)}),IF(${weight}="",1,IF(ISNUMBER(${weight}),MAX(0,${weight}),0)),0),0)`;
};

export const keyResultCountsIn: FormulaTemplate = ({ here }) =>
  orNothing(`IF(${here('weightUsed')}>0,${here('objective')}&"","")`);
