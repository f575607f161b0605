/* Curves in words: a sentence for a week, a table for all. */

import { say } from './say';
import type { Ghost } from './curve-option';
import type { Panel, Sample, Time } from './shown';
import { Weeks } from './weeks';
import { withBand } from './words';

/** What the panels show; `ghosts` are theirs in the same order. */
export interface CurvesShown extends Sample {
  readonly time: Time;
  readonly panels: readonly Panel[];
  readonly ghosts?: readonly (readonly Ghost[])[];
}

/** One sentence for where the rule is, not a box of numbers. */
export function reading(shown: CurvesShown, panel: Panel, week: number): string {
  const parts = panel.series.map((series) => {
    const i = nearest(series.weeks, week);
    return `${series.name} ${withBand(series.bands, i, '', shown)}`;
  });
  const name = new Weeks(shown.time.first).name(Math.floor(week));
  return say('figure.reading', { title: panel.title, week: name, values: parts.join('; ') });
}

function nearest(weeks: readonly number[], week: number): number {
  let best = 0;
  weeks.forEach((w, i) => {
    if (Math.abs(w - week) < Math.abs(weeks[best] - week)) best = i;
  });
  return best;
}

/** The curves as a table: a heading, then a row a curve. */
export function curvesAsTable(shown: CurvesShown): string[][] {
  const weeks = new Weeks(shown.time.first);
  const rows = shown.panels.flatMap((panel) =>
    panel.series.map((series) => {
      const n = series.weeks.length;
      return [
        `${panel.title}, ${series.name} (${panel.unit})`,
        ...[0, n >> 1, n - 1].map(
          (i) => `${withBand(series.bands, i, '', shown)}, ${weeks.name(Math.floor(series.weeks[i]))}`,
        ),
      ];
    }),
  );
  return [['Curve', 'at the beginning', 'in the middle', 'at the end'], ...rows];
}
