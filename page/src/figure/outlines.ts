/* Outlines: from degrees to a plane, and from there to the map's pixels. */

import type { OutlineShown, OutlinesShown, PlaceShown, Point, Ring } from './shown';

/** What lies within these bounds. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** An outline in a plane with north up. */
export interface Shape {
  readonly id: string;
  readonly name?: string;
  /** The outline that a district is drawn within. */
  readonly within?: string;
  readonly rings: readonly Ring[];
  readonly points: readonly Point[];
}

/** The outline of a place, and where its middle and its town are. */
export interface PlaceShape extends Shape {
  readonly centre: Point;
  readonly area: number;
  readonly town: Point;
}

/** Places in their order, what is there for orientation, and the lines between provinces and around the whole. */
export interface Outlines {
  readonly shapes: readonly PlaceShape[];
  readonly context: readonly Shape[];
  readonly lines: Lines;
}

export interface Lines {
  readonly outer: readonly Point[][];
  readonly provinces: readonly Point[][];
}

/** A way from the plane to pixels. */
export interface Fit {
  readonly scale: number;
  to(p: Point): Point;
}

/** A width and a height in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

export function outlinesOf(collection: OutlinesShown, places: readonly PlaceShown[]): Outlines {
  const lats = collection.features.flatMap((f) => ringsIn(f).flat()).map((p) => p[1]);
  const east = Math.cos(((extreme(lats, Math.min) + extreme(lats, Math.max)) / 2) * (Math.PI / 180));
  const plane = (p: Point): Point => [p[0] * east, -p[1]];
  const byPlace = new Map<string, Shape>();
  const context: Shape[] = [];
  for (const feature of collection.features) {
    const { id, kind, name, within } = feature.properties;
    const rings = ringsIn(feature).map((ring) => ring.map(plane));
    const shape: Shape = { id, name, within, rings, points: rings.flat() };
    if (kind) context.push(shape);
    else byPlace.set(id, shape);
  }
  const shapes = places.map((place) => {
    const shape = byPlace.get(place.id);
    if (!shape) throw new Error(`no outline of ${place.id} is in the page`);
    const [centre, area] = middleOf(shape.rings);
    return { ...shape, centre, area, town: plane([place.lon, place.lat]) };
  });
  return { shapes, context, lines: linesOf(shapes, context, places) };
}

const ringsIn = ({ geometry }: OutlineShown): readonly Ring[] =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates;

/** Of many numbers: to spread them over a call's arguments overflows its stack. */
export const extreme = (numbers: readonly number[], of: (a: number, b: number) => number): number =>
  numbers.reduce((a, b) => of(a, b));

export function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** The middle of the largest ring by area, and the area of all. */
export function middleOf(rings: readonly Ring[]): [Point, number] {
  let largest = 0;
  let middle = rings[0][0];
  let area = 0;
  for (const ring of rings) {
    let twice = 0;
    let x = 0;
    let y = 0;
    for (let i = 0; i + 1 < ring.length; i++) {
      const cross = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
      twice += cross;
      x += (ring[i][0] + ring[i + 1][0]) * cross;
      y += (ring[i][1] + ring[i + 1][1]) * cross;
    }
    area += twice / 2;
    if (Math.abs(twice) > largest) {
      largest = Math.abs(twice);
      middle = [x / (3 * twice), y / (3 * twice)];
    }
  }
  return [middle, Math.abs(area)];
}

/**
 * The lines between provinces, and those of the whole: edges that two outlines share, of two
 * provinces, and edges that one has alone.
 */
function linesOf(shapes: readonly PlaceShape[], context: readonly Shape[], places: readonly PlaceShown[]): Lines {
  const drawn = [
    ...shapes.map((shape, i) => ({ shape, region: places[i].region })).filter((one) => !one.shape.within),
    ...context.map((shape) => ({ shape, region: regionWithin(shape, shapes, places) })),
  ];
  const owners = new Map<string, number[]>();
  const edges = (visit: (region: number, ring: Ring, i: number, key: string) => void) => {
    for (const { shape, region } of drawn) {
      for (const ring of shape.rings) {
        for (let i = 0; i + 1 < ring.length; i++) visit(region, ring, i, edgeKey(ring[i], ring[i + 1]));
      }
    }
  };
  edges((region, _ring, _i, key) => owners.set(key, [...(owners.get(key) ?? []), region]));
  const lines: { outer: Point[][]; provinces: Point[][] } = { outer: [], provinces: [] };
  let open: { kind: keyof Lines; ring: Ring; next: number; points: Point[] } | null = null;
  edges((_region, ring, i, key) => {
    const kind = kindOf(owners.get(key));
    owners.delete(key); // each once
    if (!kind) return;
    if (open && open.kind === kind && open.ring === ring && open.next === i) {
      open.points.push(ring[i + 1]);
      open.next = i + 1;
    } else {
      open = { kind, ring, next: i + 1, points: [ring[i], ring[i + 1]] };
      lines[kind].push(open.points);
    }
  });
  return lines;
}

const edgeKey = (p: Point, q: Point): string =>
  p[0] < q[0] || (p[0] === q[0] && p[1] < q[1]) ? `${p}|${q}` : `${q}|${p}`;

/** What an edge of outlines in these regions is. */
function kindOf(regions: readonly number[] | undefined): keyof Lines | null {
  if (!regions) return null;
  if (regions.length === 1) return 'outer';
  return regions[0] !== regions[1] ? 'provinces' : null;
}

/** The province of the districts that are drawn within an outline. */
function regionWithin(shape: Shape, shapes: readonly PlaceShape[], places: readonly PlaceShown[]): number {
  const inner = shapes.findIndex((one) => one.within && one.within === shape.id);
  return inner < 0 ? -1 : places[inner].region;
}

/** A way to pixels in which a box of the plane fills a frame, at its left (0), in the middle, or at its right (1). */
export function fitted(box: Box, frame: Frame, along: number): Fit {
  const pad = 10;
  const scale = Math.min(
    (frame.width - 2 * pad) / (box.right - box.left),
    (frame.height - 2 * pad) / (box.bottom - box.top),
  );
  const spare = frame.width - scale * (box.right - box.left);
  const left = pad + along * (spare - 2 * pad) - scale * box.left;
  const top = (frame.height - scale * (box.bottom - box.top)) / 2 - scale * box.top;
  return { scale, to: (p) => [left + scale * p[0], top + scale * p[1]] };
}

/** Points as a path; those nearer to the last than a third of a pixel are left out. */
export function pathOf(points: readonly Point[], to: Fit['to'], end: string): string {
  let path = '';
  let at: Point = [NaN, NaN];
  points.forEach((point, i) => {
    const next = to(point);
    const near = Math.abs(next[0] - at[0]) + Math.abs(next[1] - at[1]) < 0.35;
    if (near && i + 1 < points.length) return;
    path += `${path ? 'L' : 'M'}${next[0].toFixed(1)},${next[1].toFixed(1)}`;
    at = next;
  });
  return path + end;
}

export const areaPath = (shape: Shape, to: Fit['to']): string =>
  shape.rings.map((ring) => pathOf(ring, to, 'Z')).join('');
