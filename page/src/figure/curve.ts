/* One panel of curves. */

import { chart } from './chart';
import type { Chart } from './chart';
import { curveOption, MARGIN, topOf } from './curve-option';
import type { CurveLook, CurveShown } from './curve-option';
import type { Figure } from './figure';

/** A panel in an element. */
export interface Curve extends Figure {
  readonly chart: Chart;
  show(shown: CurveShown): void;
  /** A rule through the middle of a week; none if there is no week. */
  mark(week: number | null): void;
}

export function curve(element: HTMLElement, look: CurveLook, first: CurveShown): Curve {
  let shown = first;
  let marked: number | null = null;
  const drawn = chart(element, (colour) => curveOption(shown, look, colour));
  const rule = ruleOver(element);

  /* Apart from the chart, so that it moves with each frame at no cost. */
  function placeRule() {
    if (marked === null) {
      rule.removeAttribute('d');
      return;
    }
    const x = pixelOf(drawn.echarts.convertToPixel({ xAxisIndex: 0 }, marked + 0.5));
    rule.setAttribute('d', `M${x},${topOf(look)}V${drawn.echarts.getHeight() - MARGIN.bottom}`);
  }

  return {
    chart: drawn,
    show(next) {
      shown = next;
      drawn.show();
      placeRule();
    },
    mark(week) {
      marked = week;
      placeRule();
    },
    redraw: drawn.redraw,
    resize() {
      drawn.resize();
      placeRule();
    },
    dispose() {
      drawn.dispose();
      element.replaceChildren();
    },
  };
}

/** A path over all that the element shows. */
function ruleOver(element: HTMLElement): SVGPathElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.classList.add('rule');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.append(path);
  element.append(svg);
  return path;
}

/** The pixel that ECharts gives a line there. */
const pixelOf = (x: number): number => Math.ceil(Math.round(2 * x) / 2);
