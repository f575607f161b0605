import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { composed, wordsOf } from '../src/studio/own/act-words';

/** What api/acts answers. */
const EXAMPLES = [...readFileSync('../model/src/main/java/backfire/model/act/ActExample.java', 'utf8').matchAll(/new ActExample\(\s*"([^"]+)"/g)].map((found) => found[1]);

test('everyKind_thatACaseCanHave_hasAFieldForEachWord', () => {
  assert.ok(EXAMPLES.length >= 13);
  const kinds = EXAMPLES.filter((one) => wordsOf(one) !== null);
  assert.deepEqual(kinds.map((one) => wordsOf(one)?.[0]).map((word) => (word?.is === 'fixed' ? word.text : '')),
    ['orders', 'purge', 'pay', 'censorship', 'strength', 'room', 'close', 'ease', 'attack']);
});

test('example_isComposed_asItIsWritten', () => {
  for (const example of EXAMPLES) {
    const words = wordsOf(example);
    if (!words) continue;
    const bare = example.replace(/^\d{4}-\d{2}-\d{2} /, '');
    assert.equal(composed('2008-01-07', words, bare.split(' ')), `2008-01-07 ${bare}`);
  }
});

test('field_thatIsLeftEmpty_takesItsOverAlong', () => {
  const words = wordsOf('2011-12-17 orders safety 1.6 over 52w') ?? [];
  assert.equal(composed('2008-01-07', words, ['', 'all', 'orders.after', '', '']), '2008-01-07 orders all orders.after');
  assert.equal(composed('2008-01-07', words, ['', 'all', '2', '', '8']), '2008-01-07 orders all 2 over 8w');
});

test('bareNumber_getsTheXOrPlus_thatIsMeant', () => {
  assert.equal(composed('2008-01-07', wordsOf('pay safety x2') ?? [], ['', 'safety', '1.5']), '2008-01-07 pay safety x1.5');
  assert.equal(composed('2008-01-07', wordsOf('strength security +10%') ?? [], ['', 'security', '20%']), '2008-01-07 strength security +20%');
  assert.equal(composed('2008-01-07', wordsOf('strength security +10%') ?? [], ['', 'security', '-5%']), '2008-01-07 strength security -5%');
});

test('choice_isOfWhatTheWordMayBe', () => {
  const of = (example: string) => (wordsOf(example) ?? []).flatMap((word) => (word.is === 'choice' ? [word.of.join()] : []));
  assert.deepEqual(of('attack PLACE AGENCY RANK killed'), ['safety,security,customs', 'line,chief,head', 'beaten,hurt,killed']);
  assert.deepEqual(of('orders safety 1.6'), ['safety,security,customs,all']);
});
