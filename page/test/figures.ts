/* Small figures that tests share. */

import type { MapShown, OutlineShown, Panel, PlaceShown, Point, Series, Time, Value } from '../src/figure/shown';

/** Two years, an act in the middle. */
export const TIME: Time = {
  first: '2005-01-03',
  weeks: 104,
  before: [0, 26],
  now: [78, 104],
  flags: [{ letter: 'A', week: 52, words: 'harder orders' }],
};

/** A curve by quarter whose bands lie 1 and 2 around its median. */
export function series(name: string, style: string, median: readonly Value[]): Series {
  const by = (d: number) => median.map((v) => (v === null ? null : v + d));
  const weeks = median.map((_, i) => 13 * i + 6.5);
  const bands = { q05: by(-2), q25: by(-1), median, q75: by(1), q95: by(2), n: median.map((v) => (v === null ? 0 : 20)) };
  return { name, style, weeks, bands, each: [] };
}

export const panel = (...of: Series[]): Panel => ({
  id: 'stops',
  title: 'Stops',
  unit: 'per officer and week, by quarter',
  finding: 'Stops: from 1 to 2',
  series: of,
});

/** A square whose lower left corner is there. */
export const square = (id: string, x: number, y: number, side: number, more: object = {}): OutlineShown => ({
  properties: { id, ...more },
  geometry: { type: 'Polygon', coordinates: [ring(x, y, side)] },
});

const ring = (x: number, y: number, side: number): Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

export const place = (id: string, lon: number, lat: number, region = 0, residents = 1000): PlaceShown => ({
  id,
  name: id,
  residents,
  officers: 10,
  lon,
  lat,
  region,
});

export type Country = Pick<MapShown, 'places' | 'regions' | 'outlines'>;
