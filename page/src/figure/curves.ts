/* Panels of curves on one clock. */

import { connected } from './chart';
import { curve } from './curve';
import type { CurveLook, CurveShown } from './curve-option';
import type { Figure } from './figure';
import { reading } from './reading';
import type { CurvesShown } from './reading';

/** Panels in their elements. */
export interface Curves extends Figure {
  show(shown: CurvesShown): void;
  /** A rule through the middle of a week in all panels; none if there is no week. */
  mark(week: number | null): void;
}

/** How many stand in the first row, whose spans are named. */
const IN_A_ROW = 3;

/** Room for names at the right, in pixels. */
const RIGHT = 74;

/**
 * Draws a panel into each element, in their order.
 *
 * @param read is told the sentence for where a pointer holds the rule
 * @param lookOf how each stands in its page
 */
export function curves(
  elements: readonly HTMLElement[],
  first: CurvesShown,
  read: (sentence: string) => void,
  lookOf: (i: number) => CurveLook = (i) => ({ named: i < IN_A_ROW, right: RIGHT }),
): Curves {
  let shown = first;
  let under = -1; // connected charts all say where the rule is; the one under the pointer tells
  const away = new AbortController();
  const panelOf = (i: number): CurveShown => ({
    time: shown.time,
    series: shown.panels[i].series,
    ghosts: shown.ghosts?.[i],
  });
  const all = elements.map((element, i) => {
    const panel = curve(element, lookOf(i), panelOf(i));
    element.addEventListener('pointerenter', () => (under = i), { signal: away.signal });
    panel.chart.echarts.on('updateAxisPointer', (event) => {
      const [axis] = (event as { axesInfo?: { value: number }[] }).axesInfo ?? [];
      if (axis && under === i) read(reading(shown, shown.panels[i], axis.value));
    });
    return panel;
  });
  const together = connected(all.map((panel) => panel.chart), 'curves-' + all.map((panel) => panel.chart.echarts.id));

  return {
    show(next) {
      shown = next;
      all.forEach((panel, i) => panel.show(panelOf(i)));
    },
    mark: (week) => all.forEach((panel) => panel.mark(week)),
    redraw: () => all.forEach((panel) => panel.redraw()),
    resize: () => all.forEach((panel) => panel.resize()),
    dispose() {
      away.abort();
      together.dispose();
      all.forEach((panel) => panel.dispose());
    },
  };
}
