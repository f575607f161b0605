/* Numbers of results in words; what is infinite or does not exist is said so. */
import { figures, number, say, whole } from '../words';
import type { Belief, Factored, Figure } from './answers';
import { real } from './answers';

/** Two significant figures; ∞ and – where it is none. */
export function figure(value: Figure): string {
  const x = real(value);
  return Number.isFinite(x) ? figures(x) : x > 0 ? '∞' : x < 0 ? '−∞' : '–';
}

/** How many worlds count, in whole ones. */
export const counting = (ess: Figure): string => (Number.isFinite(real(ess)) ? whole(Math.round(real(ess))) : '–');

/** A share as a percentage, as fine as it is small. */
export function percent(value: Figure): string {
  const x = 100 * real(value);
  if (!Number.isFinite(x)) return '–';
  return x >= 9.95 || x === 0 ? `${whole(Math.round(x))}%` : `${figures(x)}%`;
}

/** A Bayes factor with its range and how many worlds it rests on. */
export const factorWords = (one: Factored): string =>
  say('explain.factor.words', { value: figure(one.bayes_factor), low: figure(one.low), high: figure(one.high), ess: counting(one.ess) });

/** A median with nine in ten. */
export const beliefWords = (belief: Belief): string =>
  say('explain.belief', { median: figure(belief.median), low: figure(belief.q05), high: figure(belief.q95) });

/** Bytes as one reads them. */
export function size(bytes: number): string {
  return bytes < 1e6 ? `${number(bytes / 1e3)} kB` : bytes < 1e9 ? `${number(bytes / 1e6)} MB` : `${number(bytes / 1e9)} GB`;
}
