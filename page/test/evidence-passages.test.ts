import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beside, cut, isTaken, sentences } from '../src/studio/evidence/passages';

const TEXT = 'A heading\n\nOne went. Two stayed!  Three wept?\nFour';
const words = (span: { from: number; to: number } | undefined): string => (span ? TEXT.slice(span.from, span.to) : '');

test('sentences_endAtLines_andHaveNoSpaceAroundThem', () => {
  assert.deepEqual(sentences(TEXT).map(words), ['A heading', 'One went.', 'Two stayed!', 'Three wept?', 'Four']);
});

test('sentenceBehind_isTheNextThatBeginsThere_andBeforeTheLastThatEndsThere', () => {
  const all = sentences(TEXT);
  const inTwo = { from: TEXT.indexOf('stayed'), to: TEXT.indexOf('stayed') + 3 };
  assert.equal(words(beside(all, inTwo, 1)), 'Three wept?');
  assert.equal(words(beside(all, inTwo, -1)), 'One went.');
  assert.equal(words(beside(all, { from: 0, to: 0 }, 1)), 'A heading');
  assert.equal(beside(all, { from: TEXT.length, to: TEXT.length }, 1), undefined);
});

test('text_isCutWhereMarksBeginAndEnd_andNothingIsLost', () => {
  const pieces = cut('abcdefgh', [{ from: 1, to: 4 }], { from: 3, to: 6 });
  assert.deepEqual(pieces.map((one) => [one.text, one.coded, one.chosen]), [
    ['a', false, false], ['bc', true, false], ['d', true, true], ['ef', false, true], ['gh', false, false],
  ]);
  assert.equal(cut('', [], null).map((one) => one.text).join(''), '');
});

test('wordsOfAPassage_areFoundOut_whateverStandsBetweenThem', () => {
  const passage = 'The grey horse stood by the ferry, while the customs men counted sacks.';
  assert.ok(isTaken('He says: “the grey horse – stood by the FERRY while …”', passage));
  assert.ok(!isTaken('A horse stood by the ferry while sacks were counted', passage));
  assert.ok(!isTaken('', passage));
});
