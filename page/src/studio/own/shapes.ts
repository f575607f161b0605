/* Shapes in degrees: circles, rings that are drawn corner by corner, and how they are changed. */
import type { OutlineShown, Point, Ring } from '../../figure/shown';

export type { Point, Ring };
export type Geometry = OutlineShown['geometry'];

export const KM_PER_DEGREE = 111.195;
const CORNERS_OF_A_CIRCLE = 24;

/** To about a metre, as outlines are kept. */
export const rounded = ([lon, lat]: Point): Point => [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];

export const isSame = (p: Point, q: Point): boolean => p[0] === q[0] && p[1] === q[1];

/** How long a degree of longitude is there, in degrees of latitude. */
export const east = (lat: number): number => Math.max(0.01, Math.cos((lat * Math.PI) / 180));

/** About how far apart, in km. */
export const apart = (p: Point, q: Point): number =>
  KM_PER_DEGREE * Math.hypot((p[0] - q[0]) * east((p[1] + q[1]) / 2), p[1] - q[1]);

/** A circle of so many km around a point. */
export function circle(centre: Point, km: number): Geometry {
  const corners = Array.from({ length: CORNERS_OF_A_CIRCLE }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / CORNERS_OF_A_CIRCLE;
    const up = km / KM_PER_DEGREE;
    return [centre[0] + (Math.cos(angle) * up) / east(centre[1]), centre[1] + Math.sin(angle) * up];
  });
  return { type: 'Polygon', coordinates: [[...corners, corners[0]].map(rounded)] };
}

/** The polygon of corners that were drawn; null for fewer than three that differ. */
export function polygon(corners: readonly Point[]): Geometry | null {
  const kept = corners.map(rounded).filter((corner, i, all) => i === 0 || !isSame(corner, all[i - 1]));
  if (kept.length > 1 && isSame(kept[0], kept[kept.length - 1])) kept.pop();
  return kept.length < 3 ? null : { type: 'Polygon', coordinates: [[...kept, kept[0]]] };
}

export const ringsOf = (of: Geometry): readonly Ring[] => (of.type === 'Polygon' ? of.coordinates : of.coordinates.flat());

/** With each ring as a function of it; a ring that comes to nothing is left out. */
export function withRings(of: Geometry, change: (ring: Ring) => Ring | null): Geometry {
  const kept = (rings: readonly Ring[]): Ring[] => rings.map(change).filter((ring): ring is Ring => ring !== null);
  if (of.type === 'Polygon') return { type: 'Polygon', coordinates: kept(of.coordinates) };
  return { type: 'MultiPolygon', coordinates: of.coordinates.map(kept).filter((part) => part.length > 0) };
}

/** Moved by so many degrees. */
export const moved = (of: Geometry, by: Point): Geometry =>
  withRings(of, (ring) => ring.map(([lon, lat]) => rounded([lon + by[0], lat + by[1]])));

/** With every corner that stands at a place moved to another: neighbours keep their common border. */
export const cornerMoved = (of: Geometry, from: Point, to: Point): Geometry =>
  withRings(of, (ring) => ring.map((point) => (isSame(point, from) ? rounded(to) : point)));

/** With a corner more, in the middle of the edge behind a corner. */
export function cornerAdded(of: Geometry, after: Point): Geometry {
  return withRings(of, (ring) => {
    const i = ring.findIndex((point) => isSame(point, after));
    if (i < 0 || i + 1 >= ring.length) return ring;
    const next = ring[i + 1];
    const middle = rounded([(ring[i][0] + next[0]) / 2, (ring[i][1] + next[1]) / 2]);
    return [...ring.slice(0, i + 1), middle, ...ring.slice(i + 1)];
  });
}

/** Without a corner; a triangle keeps its three. */
export function cornerRemoved(of: Geometry, corner: Point): Geometry {
  return withRings(of, (ring) => {
    if (ring.length <= 4 || !ring.some((point) => isSame(point, corner))) return ring;
    const kept = ring.slice(0, -1).filter((point) => !isSame(point, corner));
    return kept.length < 3 ? ring : [...kept, kept[0]];
  });
}

/** Whether a point is within: a ray to the east crosses the rim an odd number of times. */
export function isWithin(of: Geometry, [lon, lat]: Point): boolean {
  let within = false;
  for (const ring of ringsOf(of)) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [p, q] = [ring[i], ring[i + 1]];
      if (p[1] > lat !== q[1] > lat && lon < p[0] + ((lat - p[1]) / (q[1] - p[1])) * (q[0] - p[0])) within = !within;
    }
  }
  return within;
}

/** A point within: half way up, in the middle of the widest part there. */
export function pointWithin(of: Geometry): Point {
  const rings = ringsOf(of);
  const lats = rings.flat().map((point) => point[1]);
  const lat = (lats.reduce((a, b) => Math.min(a, b)) + lats.reduce((a, b) => Math.max(a, b))) / 2 + 1e-7;
  const crossings = rings.flatMap((ring) => ring.slice(1).flatMap((q, i) => {
    const p = ring[i];
    return p[1] > lat !== q[1] > lat ? [p[0] + ((lat - p[1]) / (q[1] - p[1])) * (q[0] - p[0])] : [];
  })).sort((a, b) => a - b);
  let widest: Point = [crossings[0] ?? rings[0][0][0], crossings[1] ?? rings[0][0][0]];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    if (crossings[i + 1] - crossings[i] > widest[1] - widest[0]) widest = [crossings[i], crossings[i + 1]];
  }
  return rounded([(widest[0] + widest[1]) / 2, lat]);
}

/** Whether edges of a ring cross each other, so that it has no inside that is meant. */
export function isCrossed(ring: Ring): boolean {
  const edges = ring.length - 1;
  for (let i = 0; i < edges; i++) {
    for (let k = i + 2; k < edges; k++) {
      if (i === 0 && k === edges - 1) continue; // they share the first corner
      if (cross(ring[i], ring[i + 1], ring[k], ring[k + 1])) return true;
    }
  }
  return false;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
