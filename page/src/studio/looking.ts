/*
 * Looking at a scenario: a small ensemble within a second, the large one behind it, the result
 * before the last change as a ghost, and what the change did, pair by pair.
 */
import type { LayerShown, Panel } from '../figure/shown';
import { changes, same, type Scenario } from './address';
import { get, isAway, Refusal } from './asking';
import { isOver, type Standing } from './jobs';
import { ensemble, wanted, type Shown } from './ensemble';
import type { CaseShown, Size } from './case';
import { fail, redraw, state } from './state';

/** What one scenario does that another does not, over pairs of worlds that share their luck. */
export interface Difference {
  readonly change: string;
  readonly pairs: number;
  readonly tails: number;
  readonly headline: string;
  readonly findings: readonly { readonly sign: string; readonly sentence: string }[];
  readonly panels: readonly Panel[];
  readonly layers: readonly LayerShown[];
}

/** Which ensembles are shown, made and compared. */
export interface Looking {
  /** The small one of the scenario, and of the one before it. */
  quick: Shown | null;
  /** The large one, if it was asked for, as far as it is made. */
  large: Shown | null;
  standing: { quick: Standing | null; large: Standing | null };
  before: Scenario | null;
  ghosts: { quick: Shown | null; large: Shown | null };
  /** What the change did, and in which worlds it was seen. */
  compared: { readonly difference: Difference; readonly of: Shown } | null;
  /** Whether figures are of before the last change. */
  stale: boolean;
  /** Why there are no figures of what is assumed, or empty. */
  refused: string;
}

const nothing = (): Looking => ({
  quick: null, large: null, standing: { quick: null, large: null }, before: null,
  ghosts: { quick: null, large: null }, compared: null, stale: false, refused: '',
});

export const looking: Looking = nothing();

/** An ensemble that opens by itself takes no longer than this, in seconds. */
const BY_ITSELF = 240;

/** How large the large one is, as the view has it, and about how long it takes. */
export function largeSize(of: CaseShown): Size {
  const scale = state.view.scale || of.full.scale;
  const runs = state.view.runs || of.full.runs;
  return { scale, runs, seconds: (of.full.seconds * scale * runs) / (of.full.scale * of.full.runs) };
}

let letGoQuick = (): void => {};
let letGoLarge = (): void => {};
let letGoAgain = (): void => {};
let round = 0;

/** The scenario that is looked at: what is shown may be of the one before it still. */
let asked: Scenario | null = null;

/** Looks at the view's scenario; what was shown becomes the ghost if something was changed. */
export function look(scenario: Scenario, change: boolean): void {
  const open = state.open;
  if (!open) return;
  const mine = ++round;
  if (change) {
    const was = looking.refused ? looking.before : asked; // of what was refused there is nothing
    if (!was || same(was, scenario) || was.seed !== scenario.seed) dropGhosts(); // other luck: no pairs
    else {
      looking.before = was;
      // What was asked and is not there yet is no ghost: it is made once more, and compared then.
      looking.ghosts = {
        quick: looking.quick && same(looking.quick.scenario, was) ? looking.quick : null,
        large: looking.large,
      };
    }
  } else dropGhosts();
  asked = scenario;
  looking.compared = null;
  looking.large = null;
  looking.standing = { quick: null, large: null };
  looking.stale = looking.quick !== null;
  looking.refused = '';
  letGoQuick();
  letGoLarge();
  letGoAgain();
  letGoLarge = letGoAgain = () => {};
  letGoQuick = ensemble({
    wanted: wanted(open.name, scenario, open.quick.scale, open.quick.runs),
    scenario,
    stands: (standing) => {
      if (mine !== round) return;
      looking.standing.quick = standing;
      redraw();
    },
    shown: (shown, standing) => {
      if (mine !== round || (!isOver(standing) && looking.stale)) return;
      looking.quick = shown;
      looking.stale = false;
      redraw();
      if (!isOver(standing)) return;
      compare(mine);
      if (changes(scenario) === 0 && !change && largeSize(open).seconds <= BY_ITSELF) lookLarge();
    },
    failed: (error) => {
      if (mine !== round || isAway(error)) return;
      looking.refused = error instanceof Refusal ? error.message : String(error);
      redraw();
    },
  });
}

/** Whether that is looked at already, there or not. */
export const isLookedAt = (scenario: Scenario): boolean => asked !== null && same(asked, scenario);

/** Lets go of all that was looked at. */
export function forgetLooked(): void {
  round++;
  asked = null;
  letGoQuick();
  letGoLarge();
  letGoAgain();
  letGoQuick = letGoLarge = letGoAgain = () => {};
  Object.assign(looking, nothing());
}

/** Makes the large ensemble of the scenario that is looked at. */
export function lookLarge(): void {
  const open = state.open;
  const scenario = asked;
  if (!open || !scenario) return;
  const mine = round;
  const { scale, runs } = largeSize(open);
  if (scale === open.quick.scale && runs === open.quick.runs) return;
  letGoLarge();
  letGoLarge = ensemble({
    wanted: wanted(open.name, scenario, scale, runs),
    scenario,
    stands: (standing) => {
      if (mine !== round) return;
      looking.standing.large = standing;
      redraw();
    },
    shown: (shown, standing) => {
      if (mine !== round) return;
      looking.large = shown;
      redraw();
      if (isOver(standing)) compare(mine);
    },
    failed: (error) => mine === round && fail(error),
  });
}

/** What is on screen: the large one once it has as many worlds as the small one. */
export function shownNow(): Shown | null {
  const { quick, large } = looking;
  return large && (large.worlds >= (quick?.worlds ?? 0) || large.worlds === large.of) ? large : quick;
}

const isWhole = (of: Shown): boolean => of.worlds === of.of;

/** The result before the last change, of the same size as what is on screen. */
export function ghostNow(): Shown | null {
  return shownNow() === looking.large ? looking.ghosts.large : looking.ghosts.quick;
}

/** What the change did, in worlds of the size of what is on screen. */
export function differenceNow(): Difference | null {
  return looking.compared?.of === shownNow() ? looking.compared?.difference ?? null : null;
}

function dropGhosts(): void {
  looking.before = null;
  looking.ghosts = { quick: null, large: null };
}

/** Takes the ghost away. */
export function dropGhost(): void {
  dropGhosts();
  looking.compared = null;
  redraw();
}

/** Compares what is shown with what was before the change, in worlds of the same size. */
function compare(mine: number): void {
  const now = shownNow();
  if (!now || !isWhole(now)) return;
  const ghost = ghostNow();
  if (!ghost || !isWhole(ghost)) {
    if (looking.before) again(looking.before, now, mine);
    return;
  }
  difference(now, ghost, mine).catch((error: unknown) => {
    if (error instanceof Refusal && error.status === 404) again(ghost.scenario, now, mine);
    else fail(error);
  });
}

async function difference(now: Shown, ghost: Shown, mine: number): Promise<void> {
  const found = await get<Difference>(`api/ensembles/${now.id}/against/${ghost.id}`);
  if (mine !== round) return;
  looking.compared = { difference: found, of: now };
  redraw();
}

/** The server has let the ghost go, or it never came: it is made once more, unless that takes long, and compared. */
function again(before: Scenario, now: Shown, mine: number): void {
  const isLarge = now === looking.large;
  if (isLarge && state.open && largeSize(state.open).seconds > BY_ITSELF) return;
  letGoAgain();
  letGoAgain = ensemble({
    wanted: wanted(state.open?.name ?? '', before, now.scale, now.of),
    scenario: before,
    stands: () => {},
    shown: (ghost, standing) => {
      if (mine !== round || !isOver(standing)) return;
      if (isLarge) looking.ghosts.large = ghost;
      else looking.ghosts.quick = ghost;
      difference(now, ghost, mine).catch(fail);
    },
    failed: fail,
  });
}
