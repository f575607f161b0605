/* Which field of the form a finding of check belongs to. */
import type { Finding } from '../asking';
import type { Choices, Coded, Piece } from './shapes';

/** A finding, at a field's name; empty where it is at none. */
export interface Fault {
  readonly field: string;
  readonly piece: string;
  readonly finding: Finding;
}

const PART: Readonly<Record<string, string>> = {
  outlets: 'outlet', chains: 'chain', incidents: 'incident', reports: 'report', claims: 'claim',
};

/** Names in a file that are others in the form. */
const NAMED: Readonly<Record<string, string>> = {
  'chain.grade': 'chain.letter', 'report.grade': 'report.digit', 'claim.part-of': 'claim.partOf', 'claim.scored': 'claim.because',
};

/** Entries stand so far to the right in a file. */
const INDENT = 2;

export function faults(coded: Coded, choices: Choices): Fault[] {
  return coded.pieces.flatMap((piece) => piece.findings.map((finding) => ({ field: field(piece, finding, choices), piece: piece.id, finding })));
}

function field(piece: Piece, finding: Finding, choices: Choices): string {
  const lines = piece.text.split('\n');
  const at = finding.line - piece.first;
  const part = PART[piece.part] ?? '';
  if (piece.part === 'claims') {
    const asked = lines.findIndex((line) => /^\s*asked:/.test(line));
    if (asked >= 0 && at >= asked) return inQuestion(lines, asked, at, finding, choices);
  }
  const name = /^\s*(?:- )?([\w-]+):/.exec(lines[at] ?? '')?.[1] ?? '';
  if (name === 'id' && /\buse\b/.test(finding.about)) return `${part}.use`;
  const full = `${part}.${name}`;
  return NAMED[full] ?? full;
}

/** Where its text says which question, and what stands last before its column which name. */
function inQuestion(lines: readonly string[], asked: number, at: number, finding: Finding, choices: Choices): string {
  const isForm = (line: string): boolean => choices.questions.some((one) => new RegExp(`^\\s*(- )?${one.id}:`).test(line) && one.id !== 'all');
  const forms = lines.slice(asked + 1, at + 1).filter(isForm).length;
  const i = Math.max(0, forms - 1);
  const before = (lines[at] ?? '').slice(0, Math.max(0, finding.column - 1 - INDENT));
  const names = [...before.matchAll(/([\w-]+):/g)].map((match) => match[1] ?? '');
  const known = (name: string): boolean => choices.questions.some((one) => one.fields.some((of) => of.name === name));
  const name = known(finding.about) ? finding.about : [...names].reverse().find(known);
  return name ? `asked.${i}.${name}` : `asked.${i}.form`;
}
