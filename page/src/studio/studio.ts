/* The studio begins here: what the address names is opened, drawn, and followed. */
import { render } from 'lit-html';
import { get, isAway } from './asking';
import { overlook, presence } from './jobs';
import type { CaseShown, Listed } from './case';
import { followedBy } from './changing';
import { drawnCompare, enterComparing } from './compare';
import { enterExplain } from './explain/inquiries';
import { enterEvidence } from './evidence/evidence';
import { letGoAtLast } from './ensemble';
import { drawn, enter } from './explore';
import { drawnCase } from './own/own-case';
import { enterCase } from './own/opening';
import { listenToTabs } from './own/tabs';
import { listenToKeys } from './keys';
import { shell } from './shell';
import { attempt, drawnBy, redraw, state, viewOf } from './state';
import { themed } from './theme';
import { enterWhy } from './why';
import { say, speak } from './words';

const root = document.getElementById('studio');
if (!root) throw new Error('the page has no element for the studio');

drawnBy(() => {
  render(shell(), root);
  document.title = state.open ? `${state.open.title} · Backfire` : say('title');
  drawn();
  drawnCompare();
  drawnCase();
});

/** Opens the case and the room that the view names. */
function follow(): void {
  const { view } = state;
  if (view.room === 'case') { // its files are there even where it cannot be read
    if (state.open?.name !== view.name) state.open = null;
    enterCase();
    return;
  }
  if (view.name === (state.open?.name ?? '')) {
    if (state.open) enterRoom();
    return;
  }
  state.open = null;
  redraw();
  if (view.name === '') return;
  attempt(async () => {
    const name = view.name;
    let open: CaseShown;
    try {
      open = await get<CaseShown>(`api/cases/${encodeURIComponent(name)}`);
    } catch (error) {
      if (state.view.name === name && !isAway(error)) state.view = { ...state.view, name: '' };
      throw error;
    }
    if (state.view.name !== name) return;
    state.open = open;
    readAddress(); // weeks need the case's first Monday
    redraw();
  });
}

function enterRoom(): void {
  switch (state.view.room) {
    case 'explore':
      enter();
      break;
    case 'compare':
      enterComparing();
      break;
    case 'why':
      enterWhy();
      break;
    case 'explain':
      enterExplain();
      break;
    case 'evidence':
      enterEvidence();
      break;
    default:
  }
}

function readAddress(): void {
  const { view, dropped } = viewOf(location.hash);
  state.view = view;
  state.dropped = dropped;
  follow();
  redraw();
}

// A token came in once; a link that is copied must not give it away.
if (location.search) history.replaceState(history.state, '', location.pathname + location.hash);
themed();
listenToKeys();
listenToTabs();
letGoAtLast();
followedBy(follow);
presence.changed = (there) => {
  state.there = there;
  if (there && !state.open) readAddress(); // it could not be opened meanwhile
  redraw();
};
overlook((standing) => {
  state.jobs.set(standing.id, standing);
  redraw();
}, (id) => {
  state.jobs.delete(id);
  redraw();
});
addEventListener('popstate', readAddress);
addEventListener('hashchange', readAddress);
attempt(async () => {
  await speak(navigator.languages);
  state.cases = (await get<{ cases: readonly Listed[] }>('api/cases')).cases;
  redraw();
});
readAddress();
performance.mark('begun');
