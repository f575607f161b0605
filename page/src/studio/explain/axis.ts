/* Axes from 0 to 100%: places are percentages, so that a drawing is as wide as there is room and its words stay as large. */
import { svg, type SVGTemplateResult } from 'lit-html';

export interface Axis {
  /** Where a value lies, in percent; what lies beyond an end lies at it. */
  readonly at: (value: number) => number;
  /** Whether a value lies beyond the axis: −1 below, 1 above. */
  readonly beyond: (value: number) => -1 | 0 | 1;
  readonly ticks: readonly { readonly at: number; readonly says: string }[];
}

const INSET = 1;

const clamp = (share: number): number => INSET + (100 - 2 * INSET) * Math.max(0, Math.min(1, share));

export function linear(low: number, high: number, ticks: readonly (readonly [number, string])[]): Axis {
  return axis((x) => (high > low ? (x - low) / (high - low) : 0.5), ticks);
}

export function logarithmic(low: number, high: number, ticks: readonly (readonly [number, string])[]): Axis {
  const width = Math.log(high / low);
  return axis((x) => (x > 0 ? Math.log(x / low) / width : -Infinity), ticks);
}

function axis(share: (value: number) => number, ticks: readonly (readonly [number, string])[]): Axis {
  return {
    at: (value) => clamp(share(value)),
    beyond: (value) => (share(value) < -1e-9 ? -1 : share(value) > 1 + 1e-9 ? 1 : 0),
    ticks: ticks.map(([value, says]) => ({ at: clamp(share(value)), says })),
  };
}

/** Round numbers that stand evenly between two ends, at most so many. */
export function roundTicks(low: number, high: number, most: number): number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10);
  const ticks: number[] = [];
  for (let i = Math.ceil(low / step); i * step <= high + 1e-9 * step; i++) ticks.push(i * step);
  return ticks;
}

/** Of percent, as an attribute. */
export const pc = (share: number): string => `${share.toFixed(2)}%`;

/** A line between two values at a height; an arrowhead where it goes on beyond the axis. */
export function span(on: Axis, low: number, high: number, y: number, style: string): SVGTemplateResult {
  return svg`<line class=${style} x1=${pc(on.at(low))} x2=${pc(on.at(high))} y1=${y} y2=${y}></line>
    ${on.beyond(low) < 0 ? svg`<svg x="0" y=${y} overflow="visible"><path class="arrow" d="M7 -4L2 0L7 4"></path></svg>` : ''}
    ${on.beyond(high) > 0 ? svg`<svg x="100%" y=${y} overflow="visible"><path class="arrow" d="M-7 -4L-2 0L-7 4"></path></svg>` : ''}`;
}

/** Grid lines at the ticks. */
export const grid = (on: Axis, height: number): SVGTemplateResult =>
  svg`${on.ticks.map((tick) => svg`<line class="grid" x1=${pc(tick.at)} x2=${pc(tick.at)} y1="0" y2=${height}></line>`)}`;

/** The ticks' words at a height; those at the ends stand within. */
export const tickWords = (on: Axis, y: number): SVGTemplateResult =>
  svg`${on.ticks.map((tick) => svg`<text class="tick" x=${pc(tick.at)} y=${y}
    text-anchor=${tick.at < 4 ? 'start' : tick.at > 96 ? 'end' : 'middle'}>${tick.says}</text>`)}`;
