/* Changing the view: the address follows, and Back undoes one change. */
import { inRoom, same, written, type Scenario, type View } from './address';
import { redraw, state } from './state';

let followed: (before: View) => void = () => {};

/** Who opens what the view names; called once, by the entry. */
export function followedBy(follow: (before: View) => void): void {
  followed = follow;
}

/**
 * Changes the view.
 *
 * @param step whether Back undoes it; what is merely looked at is not a step of its own
 */
export function changeView(change: Partial<View>, step: boolean): void {
  const before = state.view;
  state.view = { ...inRoom(before, change.room ?? before.room), ...change };
  if (state.view.room !== before.room || state.view.name !== before.name) state.notice = null;
  const hash = '#' + written(state.view, state.open?.first ?? '');
  if (hash !== location.hash) {
    if (step) history.pushState(null, '', hash);
    else history.replaceState(history.state, '', hash);
  }
  followed(before);
  redraw();
}

/** Changes what is assumed; sliding counts once, when it is let go. */
export function changeScenario(scenario: Scenario): void {
  if (same(scenario, state.view.scenario)) return;
  changeView({ scenario }, true);
}
