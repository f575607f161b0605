import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classesOf, readLayer, stretchName, stretchOf } from '../src/figure/layers';
import type { LayerShown } from '../src/figure/shown';
import { Weeks } from '../src/figure/weeks';

const BREAKS = [10, 20, 30, 40, 50, 60];

/* Halves of 1, 2, 3, … */
const SMALL = [0, 0x3c00, 0x4000, 0x4200, 0x4400, 0x4500, 0x4600, 0x4700, 0x4800];
const base64 = (...numbers: number[]) =>
  Buffer.from(Uint16Array.from(numbers.map((n) => SMALL[n])).buffer).toString('base64');

/** Two places and the whole, two stretches of half a year from the 26th week on. */
const LAYER: LayerShown = {
  id: 'risk',
  name: 'Risk',
  unit: '%',
  weeks: 26,
  first: 26,
  stretches: 2,
  breaks: BREAKS,
  places: { scale: 1, base64: base64(1, 2, 0, 1, 2, 3, 5, 6, 4, 5, 7, 8) },
  regions: { scale: 1, base64: base64(3, 4, 1, 1, 2, 2, 5, 5, 7, 8) },
  few: [[1, 0, 3]],
  fewOfRegion: [],
  told: [],
};

test('class_isTheNumberOfBreaksReached_andOne', () => {
  const median = [0, 9.9, 10, 35, 60, 900];
  const bands = { median, q05: median, q95: median, n: median.map(() => 20) };
  assert.deepEqual(classesOf(bands, BREAKS), ['c1', 'c1', 'c2', 'c4', 'c7', 'c7']);
});

test('worlds_whoseBandSpansThreeClasses_areInDoubt', () => {
  const bands = { median: [15, 15], q05: [12, 5], q95: [29, 21], n: [20, 20] };
  assert.deepEqual(classesOf(bands, BREAKS), ['c2', 'c2 doubt']);
});

test('place_withoutAValue_hasTheClassOfNone', () => {
  const bands = { median: [null], q05: [null], q95: [null], n: [0] };
  assert.deepEqual(classesOf(bands, BREAKS), ['c0']);
});

test('layer_isReadByRow_quantile_andStretch', () => {
  const layer = readLayer(LAYER, { places: 2, regions: 1, worlds: 20, tails: 20 });
  assert.deepEqual(layer.ofPlace[1], { median: [5, 6], q05: [4, 5], q95: [7, 8], n: [3, 20] });
  assert.deepEqual(layer.ofRegion[0], { median: [3, 4], q05: [1, 1], q25: [2, 2], q75: [5, 5], q95: [7, 8], n: [20, 20] });
  assert.deepEqual(layer.middles, [39, 65]);
});

test('week_isInAStretch_orBeforeTheFirst', () => {
  const layer = readLayer(LAYER, { places: 2, regions: 1, worlds: 20, tails: 20 });
  const weeks = new Weeks('2005-01-03');
  assert.deepEqual([25, 26, 51, 52, 900].map((week) => stretchOf(layer, week)), [-1, 0, 0, 1, 1]);
  assert.equal(stretchName(layer, -1, 3, weeks), 'week of 24 January 2005, not measured yet');
  assert.equal(stretchName(layer, 0, 30, weeks), '26 weeks from 4 July 2005');
});
