import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakAs } from '../src/figure/say';
import { Weeks } from '../src/figure/weeks';
import { number, withBand } from '../src/figure/words';

const BAND = { median: [1.5], q05: [1], q95: [2], n: [8] };
const EIGHT = { worlds: 8, tails: 19 };

test('figures_speakAsThePageDoes_andEnglishWhereWordsAreMissing', () => {
  assert.equal(withBand(BAND, 0, ' weeks', EIGHT), '1.5 weeks (lowest to highest: 1.0 to 2.0; 8 worlds)');
  assert.equal(new Weeks('2005-01-03').name(0), 'week of 3 January 2005');
  speakAs('de', { 'figure.worlds': '{n} Welten', 'figure.range': 'kleinste bis größte' });
  assert.equal(withBand(BAND, 0, '', EIGHT), '1,5 (kleinste bis größte: 1,0 to 2,0; 8 Welten)');
  assert.equal(number(1234.5), '1.200');
  assert.equal(new Weeks('2005-01-03').dayName(0), '3. Januar 2005');
  speakAs('en', {});
  assert.equal(number(1234.5), '1,200');
});
