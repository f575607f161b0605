/*
 * Comma-separated values as a text in which one value can be changed: everything else stays as it
 * is written, columns that nobody knows too. It reads as the casebook does.
 */

/** A value, and where it stands. */
export interface Value {
  readonly text: string;
  /** What is replaced if the value is. */
  readonly from: number;
  readonly to: number;
  /** From 1, as check says it: spaces before a value belong to it. */
  readonly line: number;
  readonly column: number;
}

export interface Row {
  readonly values: readonly Value[];
  /** From its first letter to behind the end of its line. */
  readonly from: number;
  readonly to: number;
}

export interface Csv {
  readonly text: string;
  readonly between: string;
  readonly columns: readonly string[];
  /** But for the header, and for empty lines. */
  readonly rows: readonly Row[];
}

/** Reads a text; what stands between values is a comma unless something else is said. */
export function csv(text: string, between = ','): Csv {
  const rows: Row[] = [];
  let from = 0;
  let line = 1;
  while (from < text.length) {
    const row = rowAt(text, between, from, line);
    line += text.slice(from, row.to).split('\n').length - 1;
    from = row.to;
    const isEmpty = row.values.length === 1 && row.values[0].text === '';
    if (rows.length === 0 || !isEmpty) rows.push(row);
  }
  const [header, ...rest] = rows;
  return { text, between, columns: header ? header.values.map((value) => value.text) : [], rows: rest };
}

function rowAt(text: string, between: string, start: number, firstLine: number): Row {
  const values: Value[] = [];
  let at = start;
  let line = firstLine;
  let lineStart = start;
  for (;;) {
    const begin = { at, line, column: at - lineStart + 1 };
    let quoted: string | null = null;
    if (text[at] === '"') {
      const end = endOfQuotes(text, at);
      quoted = text.slice(at + 1, text[end - 1] === '"' && end - 1 > at ? end - 1 : end).replaceAll('""', '"');
      for (let i = at; i < end; i++) {
        if (text[i] !== '\n') continue;
        line++;
        lineStart = i + 1;
      }
      at = end;
    }
    const rest = at;
    while (at < text.length && text[at] !== between && text[at] !== '\n') at++;
    values.push(quoted === null ? plain(text, begin, at) : { text: quoted, from: begin.at, to: rest, line: begin.line, column: begin.column });
    if (text[at] !== between) break;
    at++;
  }
  return { values, from: start, to: Math.min(text.length, at + 1) };
}

function plain(text: string, begin: { at: number; line: number; column: number }, to: number): Value {
  const raw = text.slice(begin.at, to);
  const trimmed = raw.trim();
  const from = begin.at + (trimmed ? raw.indexOf(trimmed) : 0);
  return { text: trimmed, from, to: from + trimmed.length, line: begin.line, column: begin.column };
}

/** Behind the quote that closes the one at the place; a quote written twice closes nothing. */
function endOfQuotes(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] !== '"') continue;
    if (text[i + 1] !== '"') return i + 1;
    i++;
  }
  return text.length;
}

// ---- Asking.

/** Whether a row has as many values as there are columns; one that has not is left to the text. */
export const isWhole = (of: Csv, row: Row): boolean => row.values.length === of.columns.length;

/** The value of a row; empty where there is no such column. */
export const valueOf = (of: Csv, row: Row, column: string): string => row.values[of.columns.indexOf(column)]?.text ?? '';

/** The row whose value in a column is this, or null. */
export const rowOf = (of: Csv, column: string, value: string): Row | null =>
  of.rows.find((row) => isWhole(of, row) && valueOf(of, row, column) === value) ?? null;

// ---- Changing: each gives the text with the change.

export function withValue(of: Csv, row: Row, column: string, value: string): string {
  const old = row.values[of.columns.indexOf(column)];
  return old === undefined ? of.text : of.text.slice(0, old.from) + written(value, of.between) + of.text.slice(old.to);
}

/** With rows more at the end; columns without a value are empty. */
export function withRows(of: Csv, rows: readonly Readonly<Record<string, string>>[]): string {
  if (rows.length === 0) return of.text;
  const end = of.text.includes('\r\n') ? '\r\n' : '\n';
  const more = rows.map((row) => of.columns.map((column) => written(row[column] ?? '', of.between)).join(of.between)).join(end);
  const isEnded = of.text === '' || of.text.endsWith('\n');
  return of.text + (isEnded ? '' : end) + more + (isEnded ? end : '');
}

export const withoutRow = (of: Csv, row: Row): string => of.text.slice(0, row.from) + of.text.slice(row.to);

/** As a value is written: in quotes only where it must be. */
const written = (value: string, between: string): string =>
  value.includes(between) || /^\s|\s$|["\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
