import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { overlook, presence } from '../src/studio/jobs';

/** Streams as a browser opens them; what becomes of one is said by the test. */
class Stream extends EventTarget {
  static readonly opened: Stream[] = [];
  readyState = 0;

  constructor() {
    super();
    Stream.opened.push(this);
  }

  becomes(readyState: 0 | 1 | 2): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event(readyState === 1 ? 'open' : 'error'));
  }
}

test('stream_thatIsCutOff_isLeftToTheBrowser_andOneThatIsRefusedIsAskedForAgain', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  Object.assign(globalThis, { EventSource: Stream });
  const told: boolean[] = [];
  presence.changed = (there) => told.push(there);
  overlook(() => {}, () => {});
  const [first] = Stream.opened;
  first.becomes(1);
  first.becomes(0);
  mock.timers.tick(60_000);
  assert.equal(Stream.opened.length, 1);
  first.becomes(1);
  first.becomes(2);
  mock.timers.tick(2_999);
  assert.equal(Stream.opened.length, 1);
  mock.timers.tick(1);
  assert.equal(Stream.opened.length, 2);
  Stream.opened[1].becomes(1);
  assert.deepEqual(told, [false, true, false, true]);
});
