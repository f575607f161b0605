/* A case that was changed: whatever the other rooms made of it is of before, and is let go. */
import { forgetCompared } from '../compare';
import { forgetExplored } from '../explore';
import { state } from '../state';
import { forgetWhy } from '../why';

/** Has the rooms open the case anew, when they are entered. */
export function reopened(name: string): void {
  if (state.open?.name === name) state.open = null;
  forgetExplored();
  forgetCompared();
  forgetWhy();
}
