import type { CellValue, TableSnapshot } from '../../src/core/workbook/snapshot';

/**
 * Calculates the formulas of the contract's samples, because a file calculates nothing by itself. It knows `IF`, `ISNUMBER`, `SUM`,
 * `MAX`, sums, products and references to tables, and throws at anything else. (LibreOffice, which knows all of it, calculates the
 * same files in `test/libreoffice`.)
 */
export interface CalculatorScope {
  readonly tables: readonly TableSnapshot[];
  /** The table and data row that the formula stands in. */
  readonly table: TableSnapshot;
  readonly row: number;
}

type Value = CellValue | readonly CellValue[];

const TOKEN =
  /"(?:[^"]|"")*"|[A-Za-z_][\w.]*\[\[#This Row\],\[[^\]]*\]\]|[A-Za-z_][\w.]*\[[^\]]*\]|[A-Z]+(?=\()|[\d.]+|[()+\-*/,]/y;

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < formula.length;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(formula)?.[0];
    if (token === undefined) throw new Error(`Cannot read ${formula.slice(at)}`);
    tokens.push(token);
    at += token.length;
  }
  return tokens;
}

export function calculate(formula: string, scope: CalculatorScope): CellValue {
  const tokens = tokensOf(formula);
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const take = (wanted: string): void => {
    const token = next();
    if (token !== wanted) throw new Error(`${wanted} expected and not ${token} in ${formula}`);
  };

  const sum = (): Value => {
    let left = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      left = next() === '+' ? compute(left, product(), (a, b) => a + b) : compute(left, product(), (a, b) => a - b);
    }
    return left;
  };
  const product = (): Value => {
    let left = operand();
    while (tokens[at] === '*' || tokens[at] === '/') {
      left = next() === '*' ? compute(left, operand(), (a, b) => a * b) : compute(left, operand(), (a, b) => a / b);
    }
    return left;
  };
  const operand = (): Value => {
    const token = next();
    if (token.startsWith('"')) return token.slice(1, -1).replace(/""/g, '"');
    if (/^[\d.]/.test(token)) return Number(token);
    if (token.includes('[')) return reference(token, scope);
    take('(');
    const values = [sum()];
    while (tokens[at] === ',') {
      at += 1;
      values.push(sum());
    }
    take(')');
    return call(token, values);
  };

  const result = sum();
  if (Array.isArray(result) || at < tokens.length) throw new Error(`Cannot calculate ${formula}`);
  return result as CellValue;
}

/** An error goes on into the result; a text in a sum is one. */
function compute(left: Value, right: Value, work: (a: number, b: number) => number): CellValue {
  const [a, b] = [left ?? 0, right ?? 0];
  if (typeof a === 'number' && typeof b === 'number') {
    const result = work(a, b);
    return Number.isFinite(result) ? result : '#DIV/0!';
  }
  const error = [a, b].find((value) => typeof value === 'string' && value.startsWith('#'));
  return typeof error === 'string' ? error : '#VALUE!';
}

function reference(token: string, { tables, table, row }: CalculatorScope): Value {
  const name = token.slice(0, token.indexOf('['));
  const header = token.slice(token.lastIndexOf('[') + 1, token.indexOf(']', token.lastIndexOf('[')));
  const target = name === table.name ? table : tables.find((other) => other.name === name);
  const column = target?.headers.indexOf(header) ?? -1;
  if (target === undefined || column < 0) throw new Error(`Nothing at ${token}`);
  const cells = target.rows.map((cellsOfRow) => cellsOfRow[column] ?? null);
  return token.includes('#This Row') ? (cells[row] ?? null) : cells;
}

function call(name: string, values: readonly Value[]): Value {
  const numbers = values.flat().filter((value) => typeof value === 'number');
  switch (name) {
    case 'IF':
      return (values[0] === true ? values[1] : values[2]) ?? null;
    case 'ISNUMBER':
      return typeof values[0] === 'number';
    case 'SUM':
      return numbers.reduce((total, value) => total + value, 0);
    case 'MAX':
      return Math.max(0, ...numbers);
    default:
      throw new Error(`No function ${name}`);
  }
}
