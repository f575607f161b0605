/* Which explanation makes which claim hold: a matrix on the scale of amounts, with the share printed. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { say } from '../words';
import { real, type Explanation, type Figure } from './answers';
import { classOf, explanationName, mostError, type Matrix } from './claims';
import { isAgainst, saysOf } from './evidence';
import { percent } from './figures';

export function matrix({ columns, claims, incidents }: Matrix): TemplateResult {
  const cell = (value: Figure | undefined, worlds: number, asked: number): TemplateResult => {
    const share = value === undefined ? NaN : real(value);
    return html`<td class="cell c${classOf(share)}">${value === undefined ? '–' : percent(value)}
      ${asked < worlds ? html`<small>${say('explain.asked.of', { n: asked, of: worlds })}</small>` : ''}</td>`;
  };
  return html`<div class="wide" tabindex="0" role="region" aria-label=${say('explain.matrix')}><table class="matrix">
    <thead><tr><th scope="col">${say('explain.claim')}</th>${columns.map((one) => html`<th scope="col">${explanationName(one)}
      <small>${say('explain.worlds', { n: one.worlds })}, ±${Math.round(mostError(one.worlds))}</small></th>`)}</tr></thead>
    <tbody>${claims.map((id) => html`<tr><th scope="row">${id} <small>${saysOf(id)}${isAgainst(id) ? ' ' + say('explain.against.first') : ''}</small></th>
      ${columns.map((one) => cell(one.holds[id], one.worlds, one.asked?.[id] ?? one.worlds))}</tr>`)}</tbody>
    ${incidents.length ? html`<tbody><tr class="group"><th scope="rowgroup" colspan=${columns.length + 1}>${say('explain.told')}</th></tr>
      ${incidents.map((id) => html`<tr><th scope="row">${saysOf(id) || id}</th>${columns.map((one) => cell(one.told[id], one.worlds, one.worlds))}</tr>`)}</tbody>` : ''}
  </table></div>`;
}

const CELL = 62;
const ROW = 26;
const NAMES = 360;
const LONGEST = 52;
const HEAD = 40;

const short = (words: string): string => (words.length > LONGEST ? words.slice(0, LONGEST - 1).trimEnd() + '…' : words);

/** The same as one drawing, to be taken away. */
export function matrixDrawing({ columns, claims, incidents }: Matrix): TemplateResult {
  const ids = [...claims, ...incidents];
  const value = (of: Explanation, id: string): Figure => of.holds[id] ?? of.told[id] ?? 'NaN';
  return html`<svg class="drawing matrix-drawing" width=${NAMES + CELL * columns.length} height=${HEAD + ROW * ids.length} data-part="">
    ${columns.map((one, i) => svg`<text class="name" x=${NAMES + CELL * (i + 0.5)} text-anchor="middle">${explanationName(one).split(', ').map((word, k, all) =>
      svg`<tspan x=${NAMES + CELL * (i + 0.5)} y=${HEAD - 8 - 11 * (all.length - 1 - k)}>${word}</tspan>`)}</text>`)}
    ${ids.map((id, row) => svg`<text class="says" x="0" y=${HEAD + ROW * row + 17}>${short(row < claims.length ? `${id} ${saysOf(id)}` : saysOf(id) || id)}</text>
      ${columns.map((one, i): SVGTemplateResult => svg`<g class="c${classOf(real(value(one, id)))}"><rect class="cell" x=${NAMES + CELL * i} y=${HEAD + ROW * row} width=${CELL - 1} height=${ROW - 1}></rect>
        <text class="on" x=${NAMES + CELL * (i + 0.5)} y=${HEAD + ROW * row + 17} text-anchor="middle">${percent(value(one, id))}</text></g>`)}`)}</svg>`;
}
