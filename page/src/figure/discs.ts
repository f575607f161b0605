/* Discs: what is too small on a map of areas is drawn once more, larger, where the map is empty. */

import { boxOf, extreme } from './outlines';
import type { Fit, Frame, Outlines } from './outlines';
import type { PlaceShown, Point, RegionShown } from './shown';

/** Places that share a disc. */
export interface Group {
  readonly name: string;
  readonly members: readonly number[];
  /** Whether they are circles within a city. */
  readonly circles: boolean;
}

/** A disc of a group in the frame. */
export interface Disc extends Group {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where on the map its places are. */
  readonly from: Point;
  to(p: Point): Point;
}

/** Discs, and how well placed they are. */
export interface Placed {
  readonly worth: number;
  readonly discs: readonly Disc[];
}

/** A group in the plane: its middle, how far it reaches, where that is in the frame. */
interface Around extends Group {
  readonly middle: Point;
  readonly reach: number;
  readonly from: Point;
}

interface Wanted extends Around {
  readonly radius: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Pixels to the nearest that is in the way; negative where it is. */
  readonly clear: number;
  readonly worth: number;
}

/** How far it is from a point to the nearest that is drawn. */
interface Room {
  readonly step: number;
  at(x: number, y: number): number;
}

/** Pixels below a disc for its name. */
const NAME_PX = 18;

/** Districts that are circles within a city, and provinces whose places would be specks. */
export function discGroups(
  outlines: Outlines,
  regions: readonly RegionShown[],
  places: readonly PlaceShown[],
  seen: ReadonlySet<number>,
): Group[] {
  const within = new Map<string, number[]>();
  outlines.shapes.forEach((shape, i) => {
    if (shape.within && seen.has(i)) within.set(shape.within, [...(within.get(shape.within) ?? []), i]);
  });
  const groups: Group[] = [...within].map(([id, members]) => ({
    name: outlines.context.find((one) => one.id === id)?.name ?? id,
    members,
    circles: true,
  }));
  for (let region = 1; region < regions.length; region++) {
    const members = [...seen].filter((i) => places[i].region === region && !outlines.shapes[i].within);
    if (members.length >= 5 && usualArea(outlines, members) < 0.3 * usualArea(outlines, [...seen])) {
      groups.push({ name: regions[region].name, members, circles: false });
    }
  }
  return groups;
}

/** The median of places' areas. */
function usualArea(outlines: Outlines, members: readonly number[]): number {
  const areas = members.filter((i) => !outlines.shapes[i].within).map((i) => outlines.shapes[i].area);
  return areas.sort((a, b) => a - b)[areas.length >> 1];
}

/** Discs in the frame, as large as there is room for. */
export function placedDiscs(groups: readonly Group[], outlines: Outlines, fit: Fit, frame: Frame): Placed {
  const inTheWay = [...outlines.shapes.filter((shape) => !shape.within), ...outlines.context];
  const room = roomIn(frame, inTheWay.flatMap((shape) => shape.points).map(fit.to));
  const around = groups.map((group) => reachOf(group, outlines, fit));
  let placed: { discs: (Wanted & Spot)[]; worth: number } = { discs: [], worth: -Infinity };
  for (const times of [1.9, 1.6, 1.3, 1]) {
    const wanted = around.map((group) => {
      const share = group.members.length > 12 ? 0.19 : 0.13;
      return { ...group, radius: Math.max(40, times * share * Math.min(frame.width, frame.height)) };
    });
    placed = placedAs(wanted, room, frame);
    if (placed.discs.every((disc) => disc.clear >= 0)) break;
  }
  return {
    worth: placed.worth,
    discs: placed.discs.map((disc) => {
      const scale = (disc.radius - 5) / disc.reach;
      const to = (p: Point): Point => [
        disc.x + scale * (p[0] - disc.middle[0]),
        disc.y + scale * (p[1] - disc.middle[1]),
      ];
      return { ...disc, to };
    }),
  };
}

function reachOf(group: Group, outlines: Outlines, fit: Fit): Around {
  const points = group.members.flatMap((i) => outlines.shapes[i].points);
  const box = boxOf(points);
  const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const squares = points.map((p) => (p[0] - middle[0]) ** 2 + (p[1] - middle[1]) ** 2);
  return { ...group, middle, reach: Math.sqrt(extreme(squares, Math.max)), from: fit.to(middle) };
}

/** In whichever order of placing them leaves them best placed. */
function placedAs(wanted: readonly Wanted[], room: Room, frame: Frame): { discs: (Wanted & Spot)[]; worth: number } {
  let best: { discs: (Wanted & Spot)[]; worth: number } = { discs: [], worth: -Infinity };
  for (const order of orders(wanted)) {
    const discs: (Wanted & Spot)[] = [];
    for (const disc of order) discs.push({ ...disc, ...roomFor(disc, room, discs, frame) });
    const worth = discs.reduce((sum, disc) => sum + disc.worth + 0.5 * disc.radius, 0);
    if (worth > best.worth) best = { discs, worth };
  }
  return best;
}

/** All orders of a few things; of many the largest first. */
function orders(things: readonly Wanted[]): readonly (readonly Wanted[])[] {
  if (things.length > 3) return [things.slice().sort((a, b) => b.radius - a.radius)];
  if (things.length < 2) return [things];
  return things.flatMap((thing) =>
    orders(things.filter((other) => other !== thing)).map((rest) => [thing, ...rest]),
  );
}

/** Where a disc and its name are free of outlines and other discs, near to the places it shows. */
function roomFor({ radius, from }: Wanted, room: Room, discs: readonly (Wanted & Spot)[], frame: Frame): Spot {
  let best: Spot = { x: radius, y: radius, clear: -Infinity, worth: -Infinity };
  for (let x = radius + 5; x <= frame.width - radius - 5; x += room.step) {
    for (let y = radius + 5; y <= frame.height - radius - NAME_PX; y += room.step) {
      let clear = Math.min(room.at(x, y) - radius, room.at(x, y + radius + 9) - 22);
      for (const d of discs) {
        clear = Math.min(clear, Math.hypot(d.x - x, d.y - y) - radius - d.radius - NAME_PX);
      }
      const worth = 6 * Math.min(clear, 5) - 0.1 * Math.hypot(from[0] - x, from[1] - y);
      if (worth > best.worth) best = { x, y, clear, worth };
    }
  }
  return best;
}

/** How far it is to the nearest of many points, by small squares: two sweeps, each square asking those before it. */
function roomIn(frame: Frame, points: readonly Point[]): Room {
  const step = 6;
  const columns = Math.ceil(frame.width / step) + 1;
  const rows = Math.ceil(frame.height / step) + 1;
  const far = new Float64Array(columns * rows).fill(1e6);
  const within = (v: number, count: number) => Math.max(0, Math.min(count - 1, Math.round(v / step)));
  const cell = (x: number, y: number) => within(y, rows) * columns + within(x, columns);
  for (const [x, y] of points) far[cell(x, y)] = 0;
  sweep(far, columns, 1);
  sweep(far, columns, -1);
  return { step, at: (x, y) => step * far[cell(x, y)] };
}

function sweep(far: Float64Array, columns: number, way: 1 | -1): void {
  for (let k = 0; k < far.length; k++) {
    const i = way > 0 ? k : far.length - 1 - k;
    const x = i % columns;
    const before = i - way * columns;
    const [nearSide, farSide] = way > 0 ? [x > 0, x + 1 < columns] : [x + 1 < columns, x > 0];
    const hasBefore = before >= 0 && before < far.length;
    let least = far[i];
    if (nearSide) least = Math.min(least, far[i - way] + 1);
    if (hasBefore) least = Math.min(least, far[before] + 1);
    if (hasBefore && nearSide) least = Math.min(least, far[before - way] + Math.SQRT2);
    if (hasBefore && farSide) least = Math.min(least, far[before + way] + Math.SQRT2);
    far[i] = least;
  }
}
