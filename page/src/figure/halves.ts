/* Numbers of two bytes: binary16 of IEEE 754, in Base64, low byte first. */

import type { HalvesShown, Value } from './shown';

/** Every binary16 as a number; null for what is none. */
const ALL: readonly Value[] = Array.from({ length: 65536 }, (_, code) => {
  const exponent = (code >> 10) & 31;
  const part = code & 1023;
  const size = exponent === 0 ? part * 2 ** -24 : (1024 + part) * 2 ** (exponent - 25);
  return exponent === 31 ? null : code & 0x8000 ? -size : size;
});

export function numbersOf(halves: HalvesShown): Value[] {
  const bytes = atob(halves.base64);
  const numbers = new Array<Value>(bytes.length / 2);
  for (let i = 0; i < numbers.length; i++) {
    const value = ALL[bytes.charCodeAt(2 * i) | (bytes.charCodeAt(2 * i + 1) << 8)];
    numbers[i] = value === null ? null : value * halves.scale;
  }
  return numbers;
}
