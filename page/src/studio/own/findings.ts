/* What check says, by file, line and value. */
import type { Finding } from '../asking';

/** The lines of a file that something is said of; what is wrong goes before what is doubtful. */
export function linesOf(findings: readonly Finding[], path: string): ReadonlyMap<number, Finding['weight']> {
  const lines = new Map<number, Finding['weight']>();
  for (const one of findings) {
    if (one.file === path && lines.get(one.line) !== 'wrong') lines.set(one.line, one.weight);
  }
  return lines;
}

/** How many are wrong and how many doubtful, of all or of a file. */
export function counted(findings: readonly Finding[], path = ''): { wrong: number; doubtful: number } {
  const of = findings.filter((one) => path === '' || one.file === path);
  const wrong = of.filter((one) => one.weight === 'wrong').length;
  return { wrong, doubtful: of.length - wrong };
}

/** Where a line and column, both from 1, are in a text; the end of a line for a column behind it. */
export function offsetOf(text: string, line: number, column: number): number {
  let from = 0;
  for (let i = 1; i < line; i++) {
    const end = text.indexOf('\n', from);
    if (end < 0) return text.length;
    from = end + 1;
  }
  const end = text.indexOf('\n', from);
  return Math.min(from + column - 1, end < 0 ? text.length : end);
}

/** Findings of a value that begins at a line and column and ends before another column. */
export const within = (findings: readonly Finding[], path: string, line: number, from: number, to: number): readonly Finding[] =>
  findings.filter((one) => one.file === path && one.line === line && one.column >= from && one.column < to);
