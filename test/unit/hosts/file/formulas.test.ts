import { renameInFormula, shiftFormula } from '../../../../src/hosts/file/workbook/formulas';

test.each([
  ['A1+$B$2*C$3', 'A3+$B$2*C$3'],
  ["'A1 sheet'!A1", "'A1 sheet'!A3"],
  ['"A1"&A1', '"A1"&A3'],
  ['LOG10(A1)', 'LOG10(A3)'],
  ['tbl[[#This Row],[A1]]+A1', 'tbl[[#This Row],[A1]]+A3'],
  ['Sheet1!A1', 'Sheet1!A3'],
  ['1E5+A1', '1E5+A3'],
  ['A1048575', '#REF!'],
])('%s filled two rows down is %s', (formula, shifted) => {
  expect(shiftFormula(formula, 2, 0)).toBe(shifted);
});

test.each([
  ['SUM(tblGoals[Score])', 'SUM(tblAims[Score])'],
  ['SUM(TBLGOALS[Score],tblGoals)', 'SUM(tblAims[Score],tblAims)'],
  ['tblGoals2[Score]&"tblGoals"&x[tblGoals]', 'tblGoals2[Score]&"tblGoals"&x[tblGoals]'],
  ["'tblGoals'!A1+tblGoals!A1", "'tblGoals'!A1+tblGoals!A1"],
])('%s after renaming is %s', (formula, renamed) => {
  expect(renameInFormula(formula, 'tblGoals', 'tblAims')).toBe(renamed);
});
