import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Weeks } from '../src/figure/weeks';
import { escaped, number, unit, withBand } from '../src/figure/words';

test('number_hasTwoSignificantFigures_andATrueMinus', () => {
  const said: [number, string][] = [
    [0, '0'],
    [0.0123, '0.012'],
    [0.996, '1.0'],
    [1.04, '1.0'],
    [9.96, '10'],
    [12.4, '12'],
    [99_700, '100,000'],
    [123_456, '120,000'],
    [-0.456, '−0.46'],
    [-7, '−7.0'],
  ];
  for (const [value, words] of said) assert.equal(number(value), words);
});

test('number_thatDoesNotExist_isADash', () => {
  assert.equal(number(null), '–');
  assert.equal(number(undefined), '–');
});

test('unit_standsApart_unlessItIsPerCent', () => {
  assert.equal('3' + unit('%') + ', 4' + unit('a week'), '3%, 4 a week');
});

test('band_saysItsWorlds_andWhatItHoldsOfSoMany', () => {
  const bands = { median: [2, 2, null], q05: [1, 1, null], q95: [3, 3, null], n: [20, 5, 0] };
  const sample = { worlds: 20, tails: 20 };
  assert.equal(withBand(bands, 0, '%', sample), '2.0% (90%: 1.0 to 3.0; 20 worlds)');
  assert.equal(withBand(bands, 1, '', sample), '2.0 (lowest to highest: 1.0 to 3.0; 5 of 20 worlds)');
  assert.equal(withBand(bands, 2, '', sample), 'none');
});

test('words_endNoTagAndNoAttribute', () => {
  assert.equal(escaped('a <b> "c" & d'), 'a &lt;b&gt; &quot;c&quot; &amp; d');
});

test('week_isNamedByItsFirstDay_whereverTheReaderIs', () => {
  const weeks = new Weeks('2013-08-05');
  assert.equal(weeks.name(0), 'week of 5 August 2013');
  assert.equal(weeks.name(1), 'week of 12 August 2013');
  assert.equal(weeks.yearOf(21), 2013);
  assert.equal(weeks.yearOf(22), 2014);
});

test('years_areAtMostSix_andBeginWhereTheyBegin', () => {
  const weeks = new Weeks('2005-01-03');
  const few = weeks.years(104);
  assert.deepEqual(few.map((w) => weeks.yearOf(w + 1)), [2005, 2006]);
  assert.equal(few[1], (Date.UTC(2006, 0, 1) - Date.UTC(2005, 0, 3)) / 7 / 864e5);
  assert.ok(weeks.years(52 * 30).length <= 6);
});
