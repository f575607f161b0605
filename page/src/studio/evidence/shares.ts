/* How often worlds show something: shares with their intervals, and what parts them. Plain numbers. */
import type { Explanation, Told } from './shapes';

/** An explanation's share of worlds in which something is so. */
export interface Share {
  readonly id: string;
  readonly factors: readonly string[];
  readonly share: number;
  /** Ends of an interval of 90%. */
  readonly low: number;
  readonly high: number;
  readonly worlds: number;
  /** Worlds that count once the evidence has weighed them. */
  readonly ess: number;
}

const Z = 1.645;

/**
 * Wilson's interval of 90% for a share of so many worlds, as if each said yes or no: worlds that say
 * in part are never further apart than that.
 */
export function interval(share: number, worlds: number): [number, number] {
  if (worlds <= 0) return [0, 1];
  const z2 = (Z * Z) / worlds;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((share * (1 - share)) / worlds + z2 / (4 * worlds))) / (1 + z2);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** The explanations whose worlds can be asked, the share that shows it most often first. */
export function shares(of: readonly Explanation[], told: (one: Explanation) => Told | undefined): Share[] {
  return of
    .map((one) => ({ one, share: told(one) === undefined ? NaN : Number(told(one)) }))
    .filter(({ share }) => Number.isFinite(share))
    .map(({ one, share }) => {
      const [low, high] = interval(share, one.worlds);
      return { id: one.id, factors: one.factors, share, low, high, worlds: one.worlds, ess: Number(one.ess) };
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}

/** For 90% of all of so many intervals at once, from one to five (Bonferroni). */
const Z_OF = [1.645, 1.96, 2.128, 2.241, 2.326];

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
  const partings = factors.map((factor) => partedBy(of, factor, Z_OF[Math.min(factors.length, Z_OF.length) - 1] ?? Z)).filter((one) => one !== null);
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
