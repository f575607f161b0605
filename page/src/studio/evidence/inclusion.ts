/* How likely a factor is in view of the evidence, with a report and without it. Plain numbers. */
import type { Answer, Factored } from './shapes';

/** Effective worlds below which an error says nothing of itself, as the lab has it. */
export const ENOUGH = 30;

/** A probability with its range; the range is null where there is none. */
export interface Likely {
  readonly probability: number;
  readonly low: number;
  readonly high: number;
  readonly ess: number;
}

/** A factor with a report, and without it. */
export interface Changed {
  readonly factor: string;
  readonly before: Likely;
  readonly after: Likely;
  readonly turns: boolean;
  /** Too few worlds count to tell whether it turns. */
  readonly unsettled: boolean;
}

const probability = (bayesFactor: number): number =>
  bayesFactor === Infinity ? 1 : bayesFactor / (1 + bayesFactor);

/** One half being the probability before any evidence. */
export function likely(of: Factored): Likely {
  const low = probability(Number(of.low));
  const high = probability(Number(of.high));
  return {
    probability: Number(of.probability),
    low: Number.isNaN(low) ? 0 : low,
    high: Number.isNaN(high) ? 1 : high,
    ess: Number(of.ess),
  };
}

/** Whether too few worlds count for anything to be said. */
export const tooFew = (of: Likely): boolean => !(of.ess >= ENOUGH) || Number.isNaN(of.probability);

/** Each factor with a report and without it; empty where it is not scored. */
export function without(answer: Answer, report: string): Changed[] {
  const left = answer.leave_one_out.find((one) => one.report === report);
  if (!left) return [];
  return answer.inclusion.flatMap(({ factor, maps }) => {
    const before = maps['base'];
    const after = left.inclusion[factor];
    if (!before || !after) return [];
    const one = { before: likely(before), after: likely(after) };
    const unsettled = left.unsettled?.includes(factor) ?? (tooFew(one.before) || tooFew(one.after));
    return [{ factor, ...one, turns: left.turns.includes(factor), unsettled }];
  });
}
