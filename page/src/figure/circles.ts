/* Places as circles by residents, for cities vanish by area. */

import type { Fit, PlaceShape } from './outlines';
import type { PlaceShown } from './shown';

/** A place's circle in pixels, and where it would lie if there were room. */
export interface Circle {
  readonly i: number;
  x: number;
  y: number;
  readonly homeX: number;
  readonly homeY: number;
  readonly r: number;
}

const ROUNDS = 160;

/** Of the places that are seen: circles whose areas are their residents, pushed apart from where they lie. */
export function circlesOf(
  shapes: readonly PlaceShape[],
  places: readonly PlaceShown[],
  fit: Fit,
  seen: ReadonlySet<number>,
): Circle[] {
  const all = [...seen];
  const residents = all.reduce((sum, i) => sum + places[i].residents, 0);
  const area = all.reduce((sum, i) => sum + (shapes[i].within ? 0 : shapes[i].area), 0) * fit.scale ** 2;
  const circles = all.map((i) => {
    const [x, y] = fit.to(shapes[i].within ? shapes[i].centre : shapes[i].town);
    return { i, x, y, homeX: x, homeY: y, r: Math.sqrt((0.42 * area * places[i].residents) / residents / Math.PI) };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (let a = 0; a < circles.length; a++) {
      for (let b = a + 1; b < circles.length; b++) apart(circles[a], circles[b]);
    }
    for (const c of circles) {
      c.x += 0.04 * (c.homeX - c.x);
      c.y += 0.04 * (c.homeY - c.y);
    }
  }
  return circles;
}

function apart(a: Circle, b: Circle): void {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const least = a.r + b.r + 0.7;
  if (Math.abs(dx) > least || Math.abs(dy) > least) return;
  const distance = Math.hypot(dx, dy) || 0.01;
  if (distance >= least) return;
  const push = (least - distance) / 2 / distance;
  a.x -= push * dx;
  a.y -= push * dy;
  b.x += push * dx;
  b.y += push * dy;
}

export const circlePath = (c: Circle): string =>
  `M${(c.x - c.r).toFixed(1)},${c.y.toFixed(1)}a${c.r.toFixed(1)},${c.r.toFixed(1)} 0 1,0 ${(2 * c.r).toFixed(1)},0` +
  `a${c.r.toFixed(1)},${c.r.toFixed(1)} 0 1,0 ${(-2 * c.r).toFixed(1)},0Z`;
