/* Two scenarios, each an ensemble of the same size and luck, and what one has more than the other. */
import { PLAIN, sizeOf, type Scenario } from './address';
import { get } from './asking';
import { isOver, type Standing } from './jobs';
import { ensemble, wanted, type Shown } from './ensemble';
import type { Difference } from './looking';
import { fail, redraw, state } from './state';

export interface Comparing {
  /** The first, and the second: the view's scenario. */
  readonly sides: [Shown | null, Shown | null];
  readonly standing: [Standing | null, Standing | null];
  difference: Difference | null;
}

export const comparing: Comparing = { sides: [null, null], standing: [null, null], difference: null };

let key = '';
let letGo: (() => void)[] = [];

/** The first scenario: what is compared with; the case as it is, with the same luck, unless another was chosen. */
export const first = (): Scenario => state.view.other ?? { ...PLAIN, seed: state.view.scenario.seed };

/** How large both are. */
export function size(): { scale: number; runs: number } {
  const { open, view } = state;
  return sizeOf(view.at) ?? { scale: open?.quick.scale ?? 1, runs: open?.quick.runs ?? 1 };
}

/** Lets go of both. */
export function forgetSides(): void {
  key = '';
  letGo.forEach((one) => one());
  letGo = [];
  comparing.sides.fill(null);
  comparing.standing.fill(null);
  comparing.difference = null;
}

/** Makes what the view compares, if it is not made yet. */
export function enterCompare(): void {
  const { view, open } = state;
  if (!open) return;
  const { scale, runs } = size();
  const both = [first(), view.scenario].map((scenario) => wanted(open.name, scenario, scale, runs));
  const now = JSON.stringify(both);
  if (now === key) return;
  forgetSides();
  key = now;
  letGo = [first(), view.scenario].map((scenario, i) => ensemble({
    wanted: wanted(open.name, scenario, scale, runs),
    scenario,
    stands: (standing) => {
      if (key !== now) return;
      comparing.standing[i] = standing;
      redraw();
    },
    shown: (shown, standing) => {
      if (key !== now) return;
      comparing.sides[i] = shown;
      redraw();
      if (isOver(standing)) compare(now);
    },
    failed: (error) => key === now && fail(error),
  }));
}

function compare(mine: string): void {
  const [one, other] = comparing.sides;
  if (!one || !other || one.worlds !== one.of || other.worlds !== other.of) return;
  get<Difference>(`api/ensembles/${other.id}/against/${one.id}`)
    .then((difference) => {
      if (key !== mine) return;
      comparing.difference = difference;
      redraw();
    })
    .catch(fail);
}
