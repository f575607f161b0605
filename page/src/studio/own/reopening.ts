/* A case that was changed: whatever the rooms made of it is of before, and is let go. */
import { forgetCompared } from '../compare';
import { forgetKnown } from '../evidence/knowing';
import { forgetEvidence } from '../explain/evidence';
import { forgetExplored } from '../explore';
import { state } from '../state';
import { forgetWhy } from '../why';

/** Lets go of worlds of the case as it was, and of what it said. */
export function forgetMade(): void {
  forgetExplored();
  forgetCompared();
  forgetWhy();
  forgetEvidence();
}

/** Has the rooms open the case anew, when they are entered. */
export function reopened(name: string): void {
  if (state.open?.name === name) state.open = null;
  forgetMade();
  forgetKnown();
}
