/* A view of the map: which region fills the frame, and where in it everything lies. */

import { circlesOf } from './circles';
import type { Circle } from './circles';
import { discGroups, placedDiscs } from './discs';
import type { Disc } from './discs';
import { boxOf, fitted } from './outlines';
import type { Fit, Frame, Outlines } from './outlines';
import type { PlaceShown, Point, RegionShown } from './shown';

/** What is looked at: a region, 0 for the whole; its places as areas or as circles by residents. */
export interface Look {
  readonly region: number;
  readonly asCircles: boolean;
}

/** Where everything lies in a frame, in pixels. */
export interface View extends Look {
  readonly frame: Frame;
  /** The places of the region. */
  readonly visible: ReadonlySet<number>;
  readonly fit: Fit;
  readonly discs: readonly Disc[];
  readonly circles: readonly Circle[];
  /** By place: where its name stands, and where its town is. */
  readonly at: readonly { readonly name: Point; readonly town: Point }[];
}

export function viewOf(
  outlines: Outlines,
  places: readonly PlaceShown[],
  regions: readonly RegionShown[],
  look: Look,
  frame: Frame,
): View {
  const { region, asCircles } = look;
  const visible = new Set(places.map((_, i) => i).filter((i) => region === 0 || places[i].region === region));
  const around = boxOf([
    ...[...visible].flatMap((i) => outlines.shapes[i].points),
    ...(region === 0 ? outlines.context.flatMap((shape) => shape.points) : []),
  ]);
  let fit = fitted(around, frame, 0.5);
  let discs: readonly Disc[] = [];
  const groups = asCircles ? [] : discGroups(outlines, regions, places, visible);
  if (groups.length) {
    const tried = [0.5, 0, 1].map((along) => {
      const there = fitted(around, frame, along);
      return { there, ...placedDiscs(groups, outlines, there, frame) };
    });
    const best = tried.reduce((a, b) => (b.worth > a.worth ? b : a));
    [fit, discs] = [best.there, best.discs];
  }
  const circles = asCircles ? circlesOf(outlines.shapes, places, fit, visible) : [];
  return { region, asCircles, frame, visible, fit, discs, circles, at: centres(outlines, fit, discs, circles) };
}

function centres(outlines: Outlines, fit: Fit, discs: readonly Disc[], circles: readonly Circle[]): View['at'] {
  const at = outlines.shapes.map((shape) => ({ name: fit.to(shape.centre), town: fit.to(shape.town) }));
  for (const disc of discs) {
    for (const i of disc.members) {
      const shape = outlines.shapes[i];
      at[i] = { name: disc.to(shape.centre), town: disc.to(disc.circles ? shape.centre : shape.town) };
    }
  }
  for (const c of circles) at[c.i] = { name: [c.x, c.y], town: [c.x, c.y] };
  return at;
}

/** The nearest place that way, of those in view. */
export function towards(view: View, from: number, dx: number, dy: number): number {
  const start = view.at[from].name;
  let best = from;
  let nearestYet = Infinity;
  for (const i of view.visible) {
    const at = view.at[i].name;
    const along = (at[0] - start[0]) * dx + (at[1] - start[1]) * dy;
    const aside = Math.abs((at[0] - start[0]) * dy) + Math.abs((at[1] - start[1]) * dx);
    if (along > 0.01 && along + 2 * aside < nearestYet) {
      nearestYet = along + 2 * aside;
      best = i;
    }
  }
  return best;
}

/** Which names have room, the first wanted first; the place that is pointed at, or else chosen, has it always. */
export function namesThatFit(
  view: View,
  places: readonly PlaceShown[],
  chosen: number,
  pointed: number,
): number[] {
  const few = view.visible.size <= 40;
  const most = [...view.visible].sort((a, b) => places[b].residents - places[a].residents);
  const wanted = [pointed, chosen, ...most.slice(0, few ? most.length : 12)].filter((i) => view.visible.has(i));
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const kept: number[] = [];
  for (const i of new Set(wanted)) {
    const [x, y] = view.at[i].name;
    const half = nameHalf(places[i]) + 3;
    const box = { left: x - half, right: x + half, top: y - 8, bottom: y + 8 };
    const free = taken.every(
      (t) => box.right < t.left || box.left > t.right || box.bottom < t.top || box.top > t.bottom,
    );
    if (free || i === pointed || (i === chosen && pointed < 0)) {
      taken.push(box);
      kept.push(i);
    }
  }
  return kept;
}

/** Half of a name's width in pixels, about. */
export const nameHalf = (place: PlaceShown): number => 3.2 * place.name.length;
