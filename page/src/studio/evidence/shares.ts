/* How often worlds show something: shares with their intervals, and what parts them. Plain numbers. */
import type { Explanation } from './shapes';

/** An explanation's share of worlds in which something is so. */
export interface Share {
  readonly id: string;
  readonly factors: readonly string[];
  readonly share: number;
  /** Ends of an interval of 90%. */
  readonly low: number;
  readonly high: number;
  /** That could be asked. */
  readonly worlds: number;
  /** Worlds that count once the evidence has weighed them. */
  readonly ess: number;
}

/** A share of the worlds that could be asked; NaN where none could. */
export interface Asked {
  readonly share: number;
  readonly worlds: number;
}

/** How often a claim holds under an explanation. */
export const holding = (claim: string) => (one: Explanation): Asked =>
  ({ share: Number(one.holds[claim] ?? NaN), worlds: one.asked?.[claim] ?? one.worlds });

/** How often an incident is told of under an explanation. */
export const telling = (incident: string) => (one: Explanation): Asked =>
  ({ share: Number(one.told[incident] ?? NaN), worlds: one.worlds });

const Z = 1.645;

/**
 * Wilson's interval, of 90% unless another is asked for, for a share of so many worlds, as if each said yes or no: worlds that say
 * in part are never further apart than that.
 */
export function interval(share: number, worlds: number, z = Z): [number, number] {
  if (worlds <= 0) return [0, 1];
  const z2 = (z * z) / worlds;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (z * Math.sqrt((share * (1 - share)) / worlds + z2 / (4 * worlds))) / (1 + z2);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** The explanations whose worlds can be asked, the share that shows it most often first. */
export function shares(of: readonly Explanation[], told: (one: Explanation) => Asked): Share[] {
  return of
    .map((one) => ({ one, ...told(one) }))
    .filter(({ share }) => Number.isFinite(share))
    .map(({ one, share, worlds }) => {
      const [low, high] = interval(share, worlds);
      return { id: one.id, factors: one.factors, share, low, high, worlds, ess: Number(one.ess) };
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}

/** For 90% of all of so many intervals at once (Bonferroni): how many, and the normal quantile of 1 − 0.05 over that. */
const Z_OF: readonly (readonly [number, number])[] =
  [[1, 1.645], [2, 1.96], [3, 2.128], [4, 2.241], [5, 2.326], [8, 2.498], [16, 2.734], [32, 2.955], [64, 3.163]];

/** That of so many, or of the next number that is known; there are 32 explanations at most. */
export const zOfAll = (many: number): number => Z_OF.find(([n]) => n >= many)?.[1] ?? Infinity;

/** The least and the most of all, each with an interval as wide as their having been chosen asks for. */
export function extremes(of: readonly Share[]): { least: Share; most: Share; isLuck: boolean } | null {
  const z = zOfAll(of.length);
  const wide = (one: Share): Share => {
    const [low, high] = interval(one.share, one.worlds, z);
    return { ...one, low, high };
  };
  const [first] = of;
  const last = of[of.length - 1];
  if (!first || !last) return null;
  const least = wide(last);
  const most = wide(first);
  return { least, most, isLuck: least.high >= most.low };
}

/** With a factor and without: the two shares, and how far apart they are. */
export interface Parting {
  readonly factor: string;
  readonly with: number;
  readonly without: number;
  readonly worldsWith: number;
  readonly worldsWithout: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** The factor that parts them most, its interval as wide as having been chosen asks for; null where there is none to compare. */
export function parting(of: readonly Share[]): Parting | null {
  const factors = [...new Set(of.flatMap((one) => one.factors))];
  const partings = factors.map((factor) => partedBy(of, factor, zOfAll(factors.length))).filter((one) => one !== null);
  return partings.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0] ?? null;
}

function partedBy(of: readonly Share[], factor: string, z: number): Parting | null {
  const has = pooled(of.filter((one) => one.factors.includes(factor)));
  const lacks = pooled(of.filter((one) => !one.factors.includes(factor)));
  if (!has || !lacks) return null;
  const difference = has.share - lacks.share;
  const error = Math.sqrt(spread(has) + spread(lacks));
  return {
    factor, with: has.share, without: lacks.share, worldsWith: has.worlds, worldsWithout: lacks.worlds,
    difference, low: Math.max(-1, difference - z * error), high: Math.min(1, difference + z * error),
  };
}

interface Pooled {
  readonly share: number;
  readonly worlds: number;
}

function pooled(of: readonly Share[]): Pooled | null {
  const worlds = of.reduce((sum, one) => sum + one.worlds, 0);
  return worlds === 0 ? null : { share: of.reduce((sum, one) => sum + one.share * one.worlds, 0) / worlds, worlds };
}

/** Variance of a share, never nothing where all say the same: one more yes and one more no. */
function spread(of: Pooled): number {
  const share = (of.share * of.worlds + 1) / (of.worlds + 2);
  return (share * (1 - share)) / of.worlds;
}
