import { statusByLag } from './key-results';
import type { FormulaTemplate, FormulaWords } from './template';

/** 1 for each key result that counts in this row's objective, else 0, as an array inside SUMPRODUCT. */
function counting({ here, all }: FormulaWords): string {
  return `(${all('keyResults', 'countsIn')}=${here('id')}&"")`;
}

export const objectiveScore: FormulaTemplate = (words) => {
  const { here, all } = words;
  const weights = `SUMPRODUCT(${counting(words)}*${all('keyResults', 'weightUsed')})`;
  const points = `SUMPRODUCT(${counting(words)}*1,${all('keyResults', 'weightUsed')},${all('keyResults', 'score')})`;
  return `IFERROR(IF(${here('id')}="","",IF(${weights}>0,${points}/${weights},"")),"")`;
};

export const objectiveExpected: FormulaTemplate = (words) => {
  const { here, all } = words;
  const weights = `SUMPRODUCT(${counting(words)}*ISNUMBER(${all('keyResults', 'expected')})*${all('keyResults', 'weightUsed')})`;
  const points = `SUMPRODUCT(${counting(words)}*1,${all('keyResults', 'weightUsed')},${all('keyResults', 'expected')})`;
  return `IFERROR(IF(${here('id')}="","",IF(${weights}>0,${points}/${weights},"")),"")`;
};

export const objectiveStatus: FormulaTemplate = (words) => {
  const { here, all, status } = words;
  const started = `SUMPRODUCT(${counting(words)}*(${all('keyResults', 'status')}<>${status('not-started')}))`;
  const lagging = `IF(ISNUMBER(${here('expected')}),${statusByLag(words, here('expected'), here('score'))},"")`;
  return (
    `IFERROR(IF(NOT(ISNUMBER(${here('score')})),"",IF(${here('score')}>=1,${status('done')},` +
    `IF(${started}=0,${status('not-started')},${lagging}))),"")`
  );
};

/** The objective is achieved, paused or dropped. A blank or unknown state counts as active. */
function ended({ here, choice }: FormulaWords): string {
  const states = ['achieved', 'paused', 'dropped'].map(
    (state) => `${here('state')}=${choice('objectives', 'state', state)}`,
  );
  return `IFERROR(OR(${states.join(',')}),FALSE)`;
}

/** The score, if the objective is active: what the overall score is the mean of. */
export const objectiveCounts: FormulaTemplate = (words) => `IFERROR(IF(${ended(words)},"",${words.here('score')}),"")`;

/** The sheet row of an active objective that says something: the summary takes the smallest first. */
export const objectiveOrder: FormulaTemplate = (words) =>
  `IFERROR(IF(OR(${ended(words)},${words.here('text')}=""),"",ROW()),"")`;
