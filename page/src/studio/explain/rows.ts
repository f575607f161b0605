/* Rows of intervals on one axis: what it is of, the interval, and the same in words. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { grid, pc, span, tickWords, type Axis } from './axis';

export interface IntervalRow {
  readonly name: string;
  /** What else is to be said of what it is of. */
  readonly about: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly style: string;
  readonly words: string;
}

const HEIGHT = 22;

export function intervalRows(on: Axis, rows: readonly IntervalRow[], axisName: string): TemplateResult {
  return html`<div class="interval-rows">
    <div class="row axis"><span>${axisName}</span><svg class="drawing" height="20" data-part=${axisName} aria-hidden="true">${tickWords(on, 14)}</svg><span></span></div>
    <ul>${rows.map((row) => html`<li class="row"><span><b>${row.name}</b>${row.about ? html` <small>${row.about}</small>` : nothing}</span>
      <svg class="drawing ${row.style}" height=${HEIGHT} data-part="${row.name}: ${row.words}" aria-hidden="true">${grid(on, HEIGHT)}
        ${Number.isFinite(row.middle) ? svg`${span(on, row.low, row.high, HEIGHT / 2, 'thin')}<circle class="dot" cx=${pc(on.at(row.middle))} cy=${HEIGHT / 2} r="4"></circle>` : nothing}</svg>
      <span class="words">${row.words}</span></li>`)}</ul></div>`;
}
