/* The acts over a slider of weeks, each a button with its letter. */

import type { Time } from './shown';
import { escaped } from './words';

/** @param go is told of the week of an act that is pressed */
export function tellFlags(element: HTMLElement, time: Time, go: (week: number) => void): void {
  element.innerHTML = time.flags
    .map(
      (flag) =>
        `<button type="button" style="left:${(100 * flag.week) / time.weeks}%" ` +
        `title="${escaped(flag.words)}" aria-label="${escaped(flag.words)}">${flag.letter}</button>`,
    )
    .join('');
  element.querySelectorAll('button').forEach((button, i) =>
    button.addEventListener('click', () => go(Math.floor(time.flags[i].week))),
  );
}

/** The act after a week, or before it where the direction is negative. */
export function nextAct(time: Time, week: number, direction: 1 | -1): number | undefined {
  const weeks = time.flags.map((flag) => Math.floor(flag.week));
  return direction > 0 ? weeks.find((w) => w > week) : weeks.filter((w) => w < week).pop();
}
