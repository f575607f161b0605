/* What the studio knows, in one place; whatever changes it has it drawn again, once a frame. */
import type { Standing } from './jobs';
import { isAway, Refusal, type Finding } from './asking';
import { fitting, NOWHERE, read, type Dropped, type Room, type Scenario, type View } from './address';
import type { CaseShown, Listed } from './case';

/** Something that the user should know. */
export interface Notice {
  readonly says: string;
  readonly findings: readonly Finding[];
  /** Whether it is spoken at once. */
  readonly grave: boolean;
}

export interface State {
  view: View;
  dropped: readonly Dropped[];
  cases: readonly Listed[];
  /** The case that is open, or null while it is fetched. */
  open: CaseShown | null;
  /** Jobs of all kinds, by id. */
  jobs: Map<string, Standing>;
  notice: Notice | null;
  there: boolean;
  /** What a slider says that is still being moved, or null. */
  trying: Scenario | null;
  /** Which panels are open, by name. */
  unfolded: Set<string>;
  /** Whether single letters and digits are keys. */
  letters: boolean;
}

export const state: State = {
  view: NOWHERE,
  dropped: [],
  cases: [],
  open: null,
  jobs: new Map(),
  notice: null,
  there: true,
  trying: null,
  unfolded: new Set(),
  letters: localStorage.getItem('letters') !== 'off',
};

let drawing: () => void = () => {};
let asked = false;

/** What draws it; called once, by the entry. */
export function drawnBy(draw: () => void): void {
  drawing = draw;
}

/** Has it drawn again, in the next frame. */
export function redraw(): void {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    drawing();
  });
}

/** Says what went wrong; what is on screen stays. */
export function fail(error: unknown): void {
  if (error instanceof Refusal) {
    if (isAway(error)) return;
    state.notice = { says: error.message, findings: error.findings, grave: true };
  } else {
    console.error(error);
    state.notice = { says: String(error), findings: [], grave: true };
  }
  redraw();
}

/** Does something that takes a while, and says what went wrong. */
export function attempt(work: () => Promise<void>): void {
  work().catch(fail);
}

/** What an address says; of what the open case has, if it is the address's. */
export function viewOf(hash: string): { view: View; dropped: Dropped[] } {
  const said = read(hash, state.open?.first ?? '');
  const { open } = state;
  if (open?.name !== said.view.name) return said;
  const fits = fitting(said.view, open);
  return { view: fits.view, dropped: [...said.dropped, ...fits.dropped] };
}

export type { Room, Scenario, View };
