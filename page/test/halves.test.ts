import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersOf } from '../src/figure/halves';

const halves = (scale: number, ...codes: number[]) => ({
  scale,
  base64: Buffer.from(Uint16Array.from(codes).buffer).toString('base64'),
});

test('halves_areBinary16', () => {
  const codes = [0x0000, 0x3c00, 0xc000, 0x3555, 0x7bff, 0x0400, 0x0001, 0x03ff];
  const values = [0, 1, -2, 0.333251953125, 65504, 2 ** -14, 2 ** -24, 1023 * 2 ** -24];
  assert.deepEqual(numbersOf(halves(1, ...codes)), values);
});

test('half_thatIsNoNumber_isNull', () => {
  assert.deepEqual(numbersOf(halves(1, 0x7e00, 0x7c00, 0xfc00)), [null, null, null]);
});

test('scale_multipliesEachNumber', () => {
  assert.deepEqual(numbersOf(halves(8, 0x3c00, 0x7e00, 0x3800)), [8, null, 4]);
});
