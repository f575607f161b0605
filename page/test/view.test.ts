import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circlesOf } from '../src/figure/circles';
import { outlinesOf } from '../src/figure/outlines';
import { namesThatFit, towards, viewOf } from '../src/figure/view';
import { place, square } from './figures';
import type { Country } from './figures';

const FRAME = { width: 600, height: 600 };

/* Four squares by four on the equator, as wide as high, in two provinces: a column each. */
const region = (name: string) => ({ name, places: 2, residents: 2000, officers: 20 });
const FOUR: Country = {
  places: [place('nw', 0.5, 1.5, 1), place('ne', 1.5, 1.5, 2), place('sw', 0.5, 0.5, 1), place('se', 1.5, 0.5, 2)],
  regions: [region('whole'), region('west'), region('east')],
  outlines: { features: [square('nw', 0, 1, 1), square('ne', 1, 1, 1), square('sw', 0, 0, 1), square('se', 1, 0, 1)] },
};

const view = (of: Country, look = { region: 0, asCircles: false }, frame = FRAME) =>
  viewOf(outlinesOf(of.outlines, of.places), of.places, of.regions, look, frame);

test('provinceLine_isTheEdgesThatTwoProvincesShare', () => {
  const { lines } = outlinesOf(FOUR.outlines, FOUR.places);
  const middle = Math.cos(Math.PI / 180); // a degree of longitude there
  assert.ok(lines.provinces.length > 0);
  for (const [x] of lines.provinces.flat()) assert.equal(x, middle);
  assert.equal(lines.outer.reduce((sum, line) => sum + line.length - 1, 0), 8);
});

test('arrow_goesToTheNearestPlaceThatWay_andStaysWhereThereIsNone', () => {
  const four = view(FOUR);
  assert.equal(towards(four, 0, 1, 0), 1);
  assert.equal(towards(four, 0, 0, 1), 2);
  assert.equal(towards(four, 0, -1, 0), 0);
});

test('region_fillsTheFrame_andShowsItsPlacesAlone', () => {
  const east = view(FOUR, { region: 2, asCircles: false });
  assert.deepEqual([...east.visible], [1, 3]);
  assert.ok(east.fit.scale > view(FOUR).fit.scale * 0.99);
  const [x] = east.at[1].name;
  assert.ok(Math.abs(x - FRAME.width / 2) < 1e-9);
});

test('circles_byResidents_doNotOverlap', () => {
  const crowd = Array.from({ length: 30 }, (_, i) => place(`p${i}`, (i % 6) / 10, Math.floor(i / 6) / 10, 0, 500 + 300 * i));
  const outlines = outlinesOf({ features: crowd.map((p) => square(p.id, p.lon, p.lat, 0.1)) }, crowd);
  const fit = viewOf(outlines, crowd, [region('whole')], { region: 0, asCircles: false }, FRAME).fit;
  const circles = circlesOf(outlines.shapes, crowd, fit, new Set(crowd.keys()));
  for (const a of circles) {
    for (const b of circles) {
      if (a.i < b.i) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 0.97 * (a.r + b.r), `${a.i} and ${b.i}`);
    }
  }
  assert.ok(Math.abs(circles[20].r / circles[5].r - Math.sqrt(6500 / 2000)) < 1e-9);
});

test('discs_ofSmallProvinces_overlapNeitherEachOther_norTheMap', () => {
  const small = (id: string, x: number, region: number) =>
    Array.from({ length: 6 }, (_, i) => ({ id: `${id}${i}`, x: x + 0.02 * (i % 3), y: 1 + 0.02 * Math.floor(i / 3), region }));
  const specks = [...small('a', 0, 1), ...small('b', 2.9, 2)];
  const large = Array.from({ length: 20 }, (_, i) => ({ id: `l${i}`, x: (i % 10) * 0.3, y: 0.4 - 0.3 * Math.floor(i / 10) }));
  const of: Country = {
    places: [...specks.map((p) => place(p.id, p.x, p.y, p.region)), ...large.map((p) => place(p.id, p.x, p.y))],
    regions: [region('whole'), region('west'), region('east')],
    outlines: { features: [...specks.map((p) => square(p.id, p.x, p.y, 0.02)), ...large.map((p) => square(p.id, p.x, p.y, 0.3))] },
  };
  const { discs, fit } = view(of, undefined, { width: 700, height: 700 });
  assert.deepEqual(discs.map((disc) => disc.name).sort(), ['east', 'west']);
  const [a, b] = discs;
  assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius);
  const points = outlinesOf(of.outlines, of.places).shapes.flatMap((shape) => shape.points).map(fit.to);
  for (const disc of discs) {
    for (const [x, y] of points) assert.ok(Math.hypot(x - disc.x, y - disc.y) > disc.radius - 6);
    for (const i of disc.members) {
      const [x, y] = disc.to(outlinesOf(of.outlines, of.places).shapes[i].centre);
      assert.ok(Math.hypot(x - disc.x, y - disc.y) < disc.radius);
    }
  }
});

test('name_thatIsPointedAt_hasRoomWhereOthersLoseTheirs', () => {
  const close: Country = {
    ...FOUR,
    places: FOUR.places.map((p, i) => ({ ...p, name: 'a name as wide as half of the map', residents: 1000 - i })),
  };
  const narrow = view(close, undefined, { width: 200, height: 200 });
  assert.deepEqual(namesThatFit(narrow, close.places, -1, -1), [0, 2]);
  assert.deepEqual(namesThatFit(narrow, close.places, -1, 1), [1, 2]);
});
