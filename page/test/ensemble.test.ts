import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLAIN } from '../src/studio/address';
import type { Standing } from '../src/studio/jobs';
import { ensemble, wanted } from '../src/studio/ensemble';

/** A server that answers whatever is asked for with how one ensemble stands. */
function served(state: Standing['state'], problem: string | null): void {
  const standing: Standing = {
    tick: 1, id: 'two-towns-1', kind: 'ensemble', about: 'Two towns', state, worlds: 0, of: 8, share: 0,
    secondsLeft: null, counted: null, wanted: null, said: '', problem, result: '',
  };
  Object.assign(globalThis, {
    fetch: () => Promise.resolve(new Response(JSON.stringify(standing))),
    EventSource: class { addEventListener(): void {} },
  });
}

const whyNot = (): Promise<unknown> => new Promise((failed, shown) => {
  ensemble({ wanted: wanted('two-towns', PLAIN, 1, 8), scenario: PLAIN, stands: () => {}, shown, failed });
});

test('ensemble_thatAnotherStopped_isSaidToBe', async () => {
  served('STOPPED', null);
  assert.match(String(await whyNot()), /stopped elsewhere/);
});

test('ensemble_thatFailed_saysWhy', async () => {
  served('FAILED', 'There is not memory enough.');
  assert.match(String(await whyNot()), /There is not memory enough/);
});
