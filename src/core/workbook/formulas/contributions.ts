import { NEVER } from '../../score/trend';
import type { FormulaTemplate, FormulaWords } from './template';

/*
 * What a key result is to its objective and to the overall score, and what a reading adds to the trend. `core/score/trend.ts`
 * and `core/score/contributions.ts` are the same arithmetic.
 */

/** A sheet has fewer rows, and a double still holds the fraction: a row added to something else as a part of this decides between equals. */
export const ROWS = 2_000_000;

/** 1 for each key result that counts in this row's objective, as an array inside SUMPRODUCT. */
function siblings({ here, all }: FormulaWords): string {
  return `(${all('keyResults', 'countsIn')}=${here('countsIn')})`;
}

/** The objective's row and this row, as one number: in this order, key results stand objective by objective. */
export const keyResultOrderIn: FormulaTemplate = ({ here, all }) =>
  `IFERROR(IF(${here('countsIn')}="","",MATCH(${here('countsIn')},${all('objectives', 'id')},0)*${ROWS}+ROW()),"")`;

/** `O1#2`: the second key result that counts in O1, in the order of the sheet. */
export const keyResultPlace: FormulaTemplate = ({ here, all }) => {
  const [own, orders] = [here('orderIn'), all('keyResults', 'orderIn')];
  const before = `COUNTIF(${orders},"<"&INT(${own}/${ROWS})*${ROWS})`;
  return `IFERROR(IF(ISNUMBER(${own}),${here('countsIn')}&"#"&(RANK(${own},${orders},1)-${before}),""),"")`;
};

/** The objective, if no key result that counts in it has a lower score. */
export const keyResultWeakestOf: FormulaTemplate = (words) => {
  const { here, all } = words;
  const lower = `SUMPRODUCT(${siblings(words)}*(${all('keyResults', 'score')}<${here('score')}))`;
  return `IFERROR(IF(${here('countsIn')}="","",IF(${lower}=0,${here('countsIn')},"")),"")`;
};

/** The part of the overall score that is this key result's: all parts add up to 1. */
export const keyResultShare: FormulaTemplate = (words) => {
  const { here, all } = words;
  const counts = all('objectives', 'counts');
  const own = `INDEX(${counts},MATCH(${here('countsIn')},${all('objectives', 'id')},0))`;
  const weights = `SUMPRODUCT(${siblings(words)}*${all('keyResults', 'weightUsed')})`;
  return `IFERROR(IF(${here('countsIn')}="",0,IF(ISNUMBER(${own}),${here('weightUsed')}/${weights}/COUNT(${counts}),0)),0)`;
};

/** The key result's row, the day, and this row, as one number: readings in this order are those of one key result in time. */
export const checkInReadingKey: FormulaTemplate = ({ here, all }) => {
  const row = `MATCH(${here('keyResult')},${all('keyResults', 'id')},0)`;
  const isReading = `AND(ISNUMBER(${here('when')}),ISNUMBER(${here('scoreThen')}),${here('keyResult')}<>"")`;
  const inTime = `AND(${here('when')}>=1,${here('when')}<${NEVER})`;
  return `IFERROR(IF(${isReading},IF(${inTime},${row}*${NEVER}+INT(${here('when')})+ROW()/${ROWS},""),""),"")`;
};

/** The day of the same key result's next reading. */
export const checkInUntil: FormulaTemplate = ({ here, all }) => {
  const key = here('readingKey');
  const keys = all('checkIns', 'readingKey');
  const next = `SMALL(${keys},RANK(${key},${keys},1)+1)`;
  const isSame = `INT(${next}/${NEVER})=INT(${key}/${NEVER})`;
  return `IF(ISNUMBER(${key}),IFERROR(IF(${isSame},INT(${next})-INT(${next}/${NEVER})*${NEVER},${NEVER}),${NEVER}),"")`;
};

/** What the reading adds to the overall score of its time; blank for key results that do not count now. */
export const checkInPoints: FormulaTemplate = ({ here, all }) => {
  const share = `INDEX(${all('keyResults', 'share')},INT(${here('readingKey')}/${NEVER}))`;
  const points = `IF(${share}>0,${share}*MAX(0,MIN(1,${here('scoreThen')})),"")`;
  return `IFERROR(IF(ISNUMBER(${here('readingKey')}),${points},""),"")`;
};

/** The date of a declined request, and its row where two have the same: the summary takes the largest first. */
export const declinedOrder: FormulaTemplate = ({ here }) =>
  `IFERROR(IF(${here('request')}="","",IFERROR(IF(ISNUMBER(${here('date')}),${here('date')},0),0)+ROW()/${ROWS}),"")`;
