/* From degrees to the map's pixels and back: a plane with north up, and what of it is looked at. */
import { boxOf, fitted, type Box, type Fit, type Frame } from '../../figure/outlines';
import { east as eastAt, KM_PER_DEGREE, type Point } from './shapes';

/** A way to pixels, and back. */
export interface Plane {
  readonly to: (degrees: Point) => Point;
  readonly back: (pixels: Point) => Point;
  /** How many km a pixel is. */
  readonly kmPerPixel: number;
}

const NOWHERE: Box = { left: -1, right: 1, top: -1, bottom: 1 };

/** The box of points in degrees, with some room around; of one degree where there are none. */
export function around(points: readonly Point[]): Box {
  if (points.length === 0) return NOWHERE;
  const box = boxOf(points);
  const room = Math.max(0.1 * (box.right - box.left), 0.1 * (box.bottom - box.top), 0.05);
  return { left: box.left - room, right: box.right + room, top: box.top - room, bottom: box.bottom + room };
}

/** A box of degrees as a frame shows it; degrees of longitude are as long as in its middle. */
export function planeOf(box: Box, frame: Frame): Plane {
  const east = eastAt((box.top + box.bottom) / 2);
  const fit: Fit = fitted({ left: box.left * east, right: box.right * east, top: -box.bottom, bottom: -box.top }, frame, 0.5);
  const [x, y] = fit.to([0, 0]);
  return {
    to: ([lon, lat]) => fit.to([lon * east, -lat]),
    back: ([px, py]) => [(px - x) / fit.scale / east, -(py - y) / fit.scale],
    kmPerPixel: KM_PER_DEGREE / fit.scale,
  };
}

/** A box that many times as large, around the same middle; never beyond the earth. */
export function zoomed(box: Box, times: number): Box {
  const half = (from: number, to: number): [number, number] => {
    const middle = (from + to) / 2;
    const far = Math.min(90, Math.max(0.005, ((to - from) / 2) * times));
    return [middle - far, middle + far];
  };
  const [left, right] = half(box.left, box.right);
  const [top, bottom] = half(box.top, box.bottom);
  return { left, right, top, bottom };
}

export const shifted = (box: Box, by: Point): Box =>
  ({ left: box.left + by[0], right: box.right + by[0], top: box.top + by[1], bottom: box.bottom + by[1] });
