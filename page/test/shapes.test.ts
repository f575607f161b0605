import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, circle, cornerAdded, cornerMoved, cornerRemoved, isCrossed, isWithin, moved, pointWithin, polygon, ringsOf, type Point, type Ring } from '../src/studio/own/shapes';

const SQUARE = polygon([[0, 0], [2, 0], [2, 2], [0, 2]]);
const ring = (of: ReturnType<typeof polygon>): Ring => ringsOf(of ?? circle([0, 0], 1))[0];

test('circle_isAsLargeAsItIsAsked_everywhere', () => {
  for (const centre of [[130, 42], [0, 0], [-70, -60]] as Point[]) {
    const corners = ring(circle(centre, 8));
    assert.deepEqual(corners[0], corners[corners.length - 1]);
    for (const corner of corners) assert.ok(Math.abs(apart(centre, corner) - 8) < 0.02, `${apart(centre, corner)}`);
    assert.ok(!isCrossed(corners));
  }
});

test('polygon_isClosed_andNeedsThreeCorners', () => {
  assert.deepEqual(ring(SQUARE), [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]);
  assert.equal(polygon([[0, 0], [1, 1]]), null);
  assert.equal(polygon([[0, 0], [1, 1], [1, 1.000001], [0, 0]]), null); // a double click is no corner
});

test('corner_isMoved_added_andTakenOut_andTheRingStaysClosed', () => {
  assert.ok(SQUARE);
  assert.deepEqual(ring(cornerMoved(SQUARE, [0, 0], [-1, -1])), [[-1, -1], [2, 0], [2, 2], [0, 2], [-1, -1]]);
  assert.deepEqual(ring(cornerAdded(SQUARE, [0, 2])), [[0, 0], [2, 0], [2, 2], [0, 2], [0, 1], [0, 0]]);
  const triangle = cornerRemoved(SQUARE, [0, 0]);
  assert.deepEqual(ring(triangle), [[2, 0], [2, 2], [0, 2], [2, 0]]);
  assert.deepEqual(cornerRemoved(triangle, [2, 2]), triangle);
  assert.deepEqual(ring(moved(SQUARE, [1, 1]))[2], [3, 3]);
});

test('point_isWithin_whateverTheShape', () => {
  const horseshoe = polygon([[0, 0], [3, 0], [3, 3], [2, 3], [2, 1], [1, 1], [1, 3], [0, 3]]);
  assert.ok(horseshoe && SQUARE);
  assert.ok(isWithin(horseshoe, [0.5, 2]) && !isWithin(horseshoe, [1.5, 2]) && !isWithin(horseshoe, [9, 2]));
  for (const shape of [horseshoe, SQUARE, circle([10, 10], 4)]) assert.ok(isWithin(shape, pointWithin(shape)));
});

test('hole_isNotWithin', () => {
  const holed = { type: 'Polygon' as const, coordinates: [ring(polygon([[0, 0], [9, 0], [9, 9], [0, 9]])), ring(polygon([[1, 1], [8, 1], [8, 8], [1, 8]]))] };
  assert.ok(!isWithin(holed, [4, 4]));
  assert.ok(isWithin(holed, pointWithin(holed)));
});

test('bowTie_crossesItself_andASquareDoesNot', () => {
  assert.ok(isCrossed(ring(polygon([[0, 0], [2, 2], [2, 0], [0, 2]]))));
  assert.ok(!isCrossed(ring(SQUARE)));
});
