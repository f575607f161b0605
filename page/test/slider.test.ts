import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParameterShown } from '../src/studio/case';
import { classOf } from '../src/studio/differences';
import { humpPath, STEPS, stepOf, valueAt } from '../src/studio/slider';

const slider = (change: Partial<ParameterShown>): ParameterShown => ({
  id: 'pay', value: 0.02, unit: '', meaning: '', source: '', theme: 'pay', prior: '', low: 0, high: 1, logarithmic: false, hump: [], half: null, ...change,
});

test('value_ofTheCase_isWhereItsTickIs_toTheBit', () => {
  for (const p of [slider({ value: 1 / 3 }), slider({ value: 1.2345678e-6, low: 1e-8, high: 1e-4, logarithmic: true })]) {
    assert.equal(valueAt(p, stepOf(p, p.value)), p.value);
  }
});

test('step_andItsValue_belongTogether', () => {
  const linear = slider({ low: -1, high: 3, value: 0.4 });
  const log = slider({ low: 0.001, high: 10, value: 0.05, logarithmic: true });
  for (const p of [linear, log]) {
    for (let step = 0; step <= STEPS; step++) assert.ok(Math.abs(stepOf(p, valueAt(p, step)) - step) <= 1, `${step}`);
  }
  assert.equal(valueAt(log, 0), 0.001);
  assert.equal(valueAt(log, STEPS), 10);
  assert.equal(stepOf(linear, 99), STEPS);
});

test('hump_beginsAndEndsOnTheGround', () => {
  assert.equal(humpPath([], 100, 20), '');
  const path = humpPath([0.5, 1], 100, 20);
  assert.equal(path, 'M0 20L25.0 10.0L75.0 0.0L100 20Z');
});

test('difference_thatCannotBeTold_isInTheMiddleClass', () => {
  const breaks = [-2, -1, 0, 0, 1, 2];
  assert.equal(classOf(5, '0', breaks), 'd4');
  assert.equal(classOf(5, undefined, breaks), 'd4');
  assert.equal(classOf(0.5, '+', breaks), 'd5');
  assert.equal(classOf(5, '+', breaks), 'd7');
  assert.equal(classOf(-0.5, '−', breaks), 'd3');
  assert.equal(classOf(-5, '−', breaks), 'd1');
  assert.equal(classOf(0, '+', breaks), 'd5'); // most do not differ, the others all one way
  assert.equal(classOf(null, '0', breaks), 'c0');
});
