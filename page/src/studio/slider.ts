/* Where a value lies on a slider, and which value lies where. */
import type { ParameterShown } from './case';

/** Steps of a slider: fine enough for any pixel, coarse enough for keys. */
export const STEPS = 200;

/** The step at which a value lies, 0 to STEPS. */
export function stepOf(p: ParameterShown, value: number): number {
  const share = p.logarithmic ? Math.log(value / p.low) / Math.log(p.high / p.low) : (value - p.low) / (p.high - p.low);
  return Math.round(STEPS * Math.max(0, Math.min(1, share)));
}

/** The value at a step, to three significant figures; the case's own where its step is. */
export function valueAt(p: ParameterShown, step: number): number {
  if (step === stepOf(p, p.value)) return p.value;
  const share = step / STEPS;
  const exact = p.logarithmic ? p.low * (p.high / p.low) ** share : p.low + share * (p.high - p.low);
  const rounded = Number(exact.toPrecision(3));
  return Math.max(p.low, Math.min(p.high, rounded));
}

/** The prior as the outline of a hump, in a box of that size; empty where the value is fixed. */
export function humpPath(hump: readonly number[], width: number, height: number): string {
  if (hump.length === 0) return '';
  const at = (i: number): string => (((i + 0.5) / hump.length) * width).toFixed(1);
  return `M0 ${height}` + hump.map((h, i) => `L${at(i)} ${(height * (1 - h)).toFixed(1)}`).join('') + `L${width} ${height}Z`;
}
