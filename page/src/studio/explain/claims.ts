/* Claims by explanation: which are shown, in which order and class, and how far a mean can be off. */
import { say } from '../words';
import { FACTORS, type Explanation, type Figure } from './answers';

const CLASSES = 7;

/** The class of a share on the scale of amounts, 1 to 7; 0 where there is none. */
export const classOf = (share: number): number =>
  Number.isNaN(share) ? 0 : 1 + Math.min(CLASSES - 1, Math.max(0, Math.floor(CLASSES * share)));

/** All factors together, each alone, and none. */
export function corners(all: readonly Explanation[]): readonly Explanation[] {
  return [FACTORS.length, 1, 0].flatMap((size) =>
    all.filter((one) => one.factors.length === size).sort((a, b) => (a.id < b.id ? -1 : 1)));
}

export const explanationName = (of: Explanation): string =>
  of.factors.length === FACTORS.length ? say('explain.all.factors') : of.factors.length === 0 ? say('explain.no.factor') : of.factors.join(', ');

/** How far a mean of shares can be off, at most: one standard error, in points of a hundred. */
export const mostError = (worlds: number): number => (worlds > 0 ? 50 / Math.sqrt(worlds) : Infinity);

/** Claims in the order of their numbers. */
const ordered = (values: Readonly<Record<string, Figure>>): string[] =>
  Object.keys(values).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

export interface Matrix {
  readonly columns: readonly Explanation[];
  readonly claims: readonly string[];
  readonly incidents: readonly string[];
}

export function matrixOf(all: readonly Explanation[], everyOne: boolean): Matrix {
  const columns = everyOne ? all : corners(all);
  return { columns, claims: ordered(all[0]?.holds ?? {}), incidents: ordered(all[0]?.told ?? {}) };
}
