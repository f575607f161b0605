import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curveOption, ghostOf, unbroken } from '../src/figure/curve-option';
import type { CurveShown } from '../src/figure/curve-option';
import { curvesAsTable, reading } from '../src/figure/reading';
import { panel, series, TIME } from './figures';

const LOOK = { named: true, right: 74 };
const colour = (name: string) => `<${name}>`;

/* What is drawn, loosely, since ECharts' types allow all that ECharts can. */
type Loose = Record<string, any>;
const drawn = (shown: CurveShown): Loose[] => curveOption(shown, LOOK, colour).series as Loose[];
const named = (all: Loose[], id: string): Loose => all.find((one) => one.id === id)!;

/** The shapes under the medians, where a week is a pixel and a unit too. */
function under(all: Loose[]): Loose[] {
  return named(all, 'worlds').renderItem({}, { coord: (p: number[]) => p }).children;
}

test('bands_lieUnderTheirMedian_inItsColour_theWiderOneFirst', () => {
  const all = drawn({ time: TIME, series: [series('police', 'safety', [1, 2, 3])] });
  assert.deepEqual(under(all).map((shape) => [shape.type, shape.style.fill, shape.style.opacity]), [
    ['polygon', '<safety>', 0.15],
    ['polygon', '<safety>', 0.28],
  ]);
  assert.deepEqual(under(all)[0].shape.points, [[6.5, 3], [19.5, 4], [32.5, 5], [32.5, 1], [19.5, 0], [6.5, -1]]);
  assert.ok(named(all, 'worlds').z < named(all, 'median-0').z);
});

test('axis_reachesTheTopOfTheWiderBand', () => {
  const all = drawn({ time: TIME, series: [series('police', 'safety', [1, 7, 3])] });
  assert.deepEqual(named(all, 'worlds').data, [[0, -1], [0, 9]]);
});

test('gap_staysAGap_inTheMedian_andInEachWorld', () => {
  const gapped = series('police', 'safety', [1, 2, null, 4, 5]);
  const all = drawn({ time: TIME, series: [gapped] });
  assert.deepEqual(named(all, 'median-0').data[2], [32.5, null]);
  assert.deepEqual(unbroken(gapped.weeks, gapped.bands.median), [
    [[6.5, 1], [19.5, 2]],
    [[45.5, 4], [58.5, 5]],
  ]);
});

test('fewWorlds_areLines_andNoBand', () => {
  const few = { ...series('police', 'safety', [1, 2]), each: [[1, 1], [2, 3]] };
  assert.deepEqual(under(drawn({ time: TIME, series: [few] })).map((shape) => shape.type), ['polyline', 'polyline']);
});

test('ghost_isDashed_andHasNoBandAndNoName', () => {
  const now = series('police', 'safety', [1, 2]);
  const all = drawn({ time: TIME, series: [now], ghosts: [ghostOf(series('police', 'safety', [3, 4]))] });
  const ghost = named(all, 'ghost-0');
  assert.deepEqual(ghost.lineStyle, { color: '<ghost>', width: 1.5, type: [4, 3] });
  assert.deepEqual(ghost.data, [[6.5, 3], [19.5, 4]]);
  assert.equal(ghost.endLabel.show, false);
  assert.equal(under(all).length, 2);
});

test('acts_areFlags_andSpansAreNamedWhereTheyShallBe', () => {
  const spans = named(drawn({ time: TIME, series: [] }), 'spans');
  assert.deepEqual(spans.markLine.data.filter((line: object) => 'xAxis' in line), [{ name: 'A', xAxis: 52 }]);
  assert.deepEqual(spans.markArea.data.flat().map((end: Loose) => end.xAxis), [0, 26, 78, 104]);
  assert.equal(spans.markArea.label.show, true);
});

test('customs_areNamedInInk', () => {
  const all = drawn({ time: TIME, series: [series('customs', 'customs', [1]), series('police', 'safety', [2])] });
  assert.equal(named(all, 'median-0').endLabel.color, '<ink>');
  assert.equal(named(all, 'median-1').endLabel.color, '<safety>');
});

const SHOWN = { time: TIME, worlds: 20, tails: 20, panels: [panel(series('police', 'safety', [3, 4, 5]))] };

test('reading_isOneSentenceOfTheNearestPoints', () => {
  assert.equal(
    reading(SHOWN, SHOWN.panels[0], 21),
    'Stops, week of 30 May 2005: police 4.0 (90%: 2.0 to 6.0; 20 worlds).',
  );
});

test('curves_asATable_haveBeginningMiddleAndEnd', () => {
  const [head, row] = curvesAsTable(SHOWN);
  assert.equal(head.length, 4);
  assert.deepEqual(row.slice(0, 2), [
    'Stops, police (per officer and week, by quarter)',
    '3.0 (90%: 1.0 to 5.0; 20 worlds), week of 14 February 2005',
  ]);
});
