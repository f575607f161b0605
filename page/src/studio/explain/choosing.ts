/* What is chosen of an inquiry before it is asked, and the command that asks the same. */
import { quoted } from '../address';
import type { CaseShown } from '../case';
import { FACTORS } from './answers';
import type { InquiryAsked } from './inquiries';

export interface Choice {
  readonly asks: 'explain' | 'fit';
  readonly runs: number;
  readonly seed: number;
  readonly scale: number;
  /** Of a fit: what is in the explanation. */
  readonly factors: readonly string[];
  /** Of a fit: whether something is foretold, and of which days. */
  readonly ahead: boolean;
  readonly from: string;
  readonly until: string;
}

const DAY = 864e5;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first day that is not observed any more. */
export const firstAhead = (of: CaseShown): string => iso(Date.parse(of.first + 'T00:00:00Z') + of.weeks * 7 * DAY);

/** As it is where nobody chooses. */
export function usual(of: CaseShown, asks: Choice['asks']): Choice {
  const { runs, scale } = of[asks];
  const from = firstAhead(of);
  return { asks, runs, seed: 1, scale, factors: FACTORS, ahead: false, from, until: `${Number(from.slice(0, 4)) + 2}-12-31` };
}

/** The explanation as commands name it. */
export function explanationOf(factors: readonly string[]): string {
  const chosen = FACTORS.filter((factor) => factors.includes(factor));
  return chosen.length === 0 ? 'none' : chosen.join('+');
}

export function asked(caseName: string, choice: Choice): InquiryAsked {
  const { asks, runs, seed, scale } = choice;
  const size = { asks, caseName, runs, seed, scale };
  if (asks === 'explain') return size;
  return {
    ...size,
    ...(choice.factors.length < FACTORS.length ? { explanation: explanationOf(choice.factors) } : {}),
    ...(choice.ahead ? { from: choice.from, until: choice.until } : {}),
  };
}

/** The command that does the same. */
export function inquiryCommand(of: InquiryAsked, typed = of.caseName): string {
  const words = [`backfire ${of.asks} ${quoted(typed)} --runs ${of.runs} --seed ${of.seed}`];
  if (of.scale < 1) words.push(`--scale ${of.scale}`);
  if (of.explanation) words.push(`--explanation ${of.explanation}`);
  if (of.from && of.until) words.push(`--forecast ${of.from}..${of.until}`);
  return words.join(' ');
}

/** About how long the worlds from the priors take, in seconds. */
export function secondsOf(of: CaseShown, choice: Choice): number {
  const size = of[choice.asks];
  return (size.seconds * choice.runs * choice.scale) / (size.runs * size.scale);
}

/** How many times as many worlds are drawn at most besides, if too few of those count. */
export const mostAimed = (of: CaseShown, asks: Choice['asks']): number => of[asks].aimed / of[asks].runs;
