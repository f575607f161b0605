/* What happened in a week, under the map. */

import type { IncidentShown } from './shown';
import { escaped } from './words';

/** The attacks of a week, of one world. */
export const incidentsIn = (all: readonly IncidentShown[], week: number): IncidentShown[] =>
  all.filter((incident) => incident.week === week);

/** Lists the attacks of a week, or says when the next of the gravest is; `go` is told if that is wished for. */
export function tellIncidents(
  list: HTMLElement,
  all: readonly IncidentShown[],
  week: number,
  go: (week: number) => void,
): void {
  const now = incidentsIn(all, week);
  if (now.length) {
    list.innerHTML = now
      .map((incident) => `<li><span class="sign ${incident.gravity}"></span>${escaped(incident.text)}</li>`)
      .join('');
    return;
  }
  const later = all.map((incident) => incident.week).filter((w) => w > week);
  if (later.length === 0) {
    list.innerHTML = '<li>None of the gravest attacks, and none later.</li>';
    return;
  }
  const next = later.reduce((a, b) => Math.min(a, b));
  list.innerHTML =
    `<li>None of the gravest attacks. The next is in ${next - week} weeks: ` +
    '<button type="button" class="link">go there</button></li>';
  list.querySelector('button')!.addEventListener('click', () => go(next));
}
