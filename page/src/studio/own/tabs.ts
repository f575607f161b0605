/* Other tabs of the browser: all have the same drafts. */
import { attempt, redraw } from '../state';
import { checkSoon } from './checking';
import { draftAt, draftsOf } from './drafts';
import { load } from './opening';
import { working } from './working';

/** Takes over what another tab of the browser writes: both have the same drafts. */
export function listenToTabs(): void {
  addEventListener('storage', (event) => {
    const at = draftAt(event.key);
    if (!at || at.name !== working.name) return;
    const draft = draftsOf(localStorage, at.name).get(at.path);
    if (draft) working.drafts.set(at.path, draft);
    else working.drafts.delete(at.path);
    working.steps = [];
    if (!draft) attempt(() => load(at.path));
    checkSoon();
    redraw();
  });
  addEventListener('beforeunload', (event) => {
    if (!working.kept && working.drafts.size > 0) event.preventDefault();
  });
}
