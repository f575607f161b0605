import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../src/studio/asking';
import { draftAt, draftsOf, drop, keep } from '../src/studio/own/drafts';
import { counted, linesOf, offsetOf, within } from '../src/studio/own/findings';

/** A browser's store with room for so many letters. */
function store(room = Infinity): Storage {
  const kept = new Map<string, string>();
  return {
    get length() { return kept.size; },
    key: (i: number) => [...kept.keys()][i] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('no room');
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
    clear: () => kept.clear(),
  } as Storage;
}

test('draft_isThere_afterAReload_ofItsCaseAlone', () => {
  const kept = store();
  assert.ok(keep(kept, 'mine', 'case.yaml', { text: 'title: x', was: 'abc' }));
  assert.ok(keep(kept, 'mine', 'evidence/a b.yaml', { text: '', was: '' }));
  assert.ok(keep(kept, 'mine-2', 'case.yaml', { text: 'other', was: '' }));
  kept.setItem('theme', 'dark');
  kept.setItem('draft:mine:broken', '{');
  assert.deepEqual([...draftsOf(kept, 'mine')], [['case.yaml', { text: 'title: x', was: 'abc' }], ['evidence/a b.yaml', { text: '', was: '' }]]);
  drop(kept, 'mine', 'case.yaml');
  assert.deepEqual([...draftsOf(kept, 'mine').keys()], ['evidence/a b.yaml']);
});

test('draft_withoutRoom_isToldOf', () => {
  assert.equal(keep(store(10), 'mine', 'case.yaml', { text: 'x'.repeat(99), was: '' }), false);
});

test('draft_ofAnotherTab_isKnownByItsKey', () => {
  assert.deepEqual(draftAt('draft:mine:evidence/a:b.yaml'), { name: 'mine', path: 'evidence/a:b.yaml' });
  assert.equal(draftAt('theme'), null);
  assert.equal(draftAt(null), null);
});

const finding = (weight: 'wrong' | 'doubtful', file: string, line: number, column: number): Finding =>
  ({ weight, file, line, column, about: '', found: '', allowed: '', nearest: null, says: '' });

test('line_isMarkedByTheWorst_thatIsSaidOfIt', () => {
  const all = [finding('doubtful', 'a', 3, 1), finding('wrong', 'a', 3, 9), finding('doubtful', 'a', 3, 20), finding('doubtful', 'a', 7, 1), finding('wrong', 'b', 1, 1)];
  assert.deepEqual([...linesOf(all, 'a')], [[3, 'wrong'], [7, 'doubtful']]);
  assert.deepEqual(counted(all), { wrong: 2, doubtful: 3 });
  assert.deepEqual(counted(all, 'b'), { wrong: 1, doubtful: 0 });
  assert.equal(within(all, 'a', 3, 5, 20).length, 1);
});

test('lineAndColumn_areAPlaceInTheText', () => {
  const text = 'one\ntwo\r\n\nfour';
  assert.equal(text[offsetOf(text, 2, 2)], 'w');
  assert.equal(text[offsetOf(text, 4, 1)], 'f');
  assert.equal(offsetOf(text, 1, 99), 3);
  assert.equal(offsetOf(text, 9, 1), text.length);
});
