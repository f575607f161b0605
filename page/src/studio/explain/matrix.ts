/* Which explanation makes which claim hold: a matrix on the scale of amounts, with the share printed. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { say } from '../words';
import { FACTORS, real, type Explanation, type Figure } from './answers';
import { isAgainst, saysOf } from './evidence';
import { percent } from './figures';

const CLASSES = 7;

/** The class of a share on the scale of amounts, 1 to 7; 0 where there is none. */
export const classOf = (share: number): number =>
  Number.isNaN(share) ? 0 : 1 + Math.min(CLASSES - 1, Math.max(0, Math.floor(CLASSES * share)));

/** All factors together, each alone, and none. */
export function corners(all: readonly Explanation[]): readonly Explanation[] {
  return [FACTORS.length, 1, 0].flatMap((size) =>
    all.filter((one) => one.factors.length === size).sort((a, b) => (a.id < b.id ? -1 : 1)));
}

export const explanationName = (of: Explanation): string =>
  of.factors.length === FACTORS.length ? say('explain.all.factors') : of.factors.length === 0 ? say('explain.no.factor') : of.factors.join(', ');

/** How far a mean of shares can be off, at most: one standard error, in points of a hundred. */
export const mostError = (worlds: number): number => (worlds > 0 ? 50 / Math.sqrt(worlds) : Infinity);

/** Claims in the order of their numbers. */
const ordered = (values: Readonly<Record<string, Figure>>): string[] =>
  Object.keys(values).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

export interface Matrix {
  readonly columns: readonly Explanation[];
  readonly claims: readonly string[];
  readonly incidents: readonly string[];
}

export function matrixOf(all: readonly Explanation[], everyOne: boolean): Matrix {
  const columns = everyOne ? all : corners(all);
  return { columns, claims: ordered(all[0]?.holds ?? {}), incidents: ordered(all[0]?.told ?? {}) };
}

export function matrix({ columns, claims, incidents }: Matrix): TemplateResult {
  const cell = (value: Figure | undefined): TemplateResult => {
    const share = value === undefined ? NaN : real(value);
    return html`<td class="cell c${classOf(share)}">${value === undefined ? '–' : percent(value)}</td>`;
  };
  return html`<div class="wide" tabindex="0" role="region" aria-label=${say('explain.matrix')}><table class="matrix">
    <thead><tr><th scope="col">${say('explain.claim')}</th>${columns.map((one) => html`<th scope="col">${explanationName(one)}
      <small>${say('explain.worlds', { n: one.worlds })}, ±${Math.round(mostError(one.worlds))}</small></th>`)}</tr></thead>
    <tbody>${claims.map((id) => html`<tr><th scope="row">${id} <small>${saysOf(id)}${isAgainst(id) ? ' ' + say('explain.against.first') : ''}</small></th>
      ${columns.map((one) => cell(one.holds[id]))}</tr>`)}</tbody>
    ${incidents.length ? html`<tbody><tr class="group"><th scope="rowgroup" colspan=${columns.length + 1}>${say('explain.told')}</th></tr>
      ${incidents.map((id) => html`<tr><th scope="row">${saysOf(id) || id}</th>${columns.map((one) => cell(one.told[id]))}</tr>`)}</tbody>` : ''}
  </table></div>`;
}

const CELL = 62;
const ROW = 26;
const NAMES = 120;
const HEAD = 40;

/** The same as one drawing, to be taken away. */
export function matrixDrawing({ columns, claims, incidents }: Matrix): TemplateResult {
  const ids = [...claims, ...incidents];
  const value = (of: Explanation, id: string): Figure => of.holds[id] ?? of.told[id] ?? 'NaN';
  return html`<svg class="drawing matrix-drawing" width=${NAMES + CELL * columns.length} height=${HEAD + ROW * ids.length} data-part=${say('explain.matrix')}>
    ${columns.map((one, i) => svg`<text class="name" x=${NAMES + CELL * (i + 0.5)} text-anchor="middle">${explanationName(one).split(', ').map((word, k, all) =>
      svg`<tspan x=${NAMES + CELL * (i + 0.5)} y=${HEAD - 8 - 11 * (all.length - 1 - k)}>${word}</tspan>`)}</text>`)}
    ${ids.map((id, row) => svg`<text class="name" x="0" y=${HEAD + ROW * row + 17}>${id}</text>
      ${columns.map((one, i): SVGTemplateResult => svg`<g class="c${classOf(real(value(one, id)))}"><rect class="cell" x=${NAMES + CELL * i} y=${HEAD + ROW * row} width=${CELL - 1} height=${ROW - 1}></rect>
        <text class="on" x=${NAMES + CELL * (i + 0.5)} y=${HEAD + ROW * row + 17} text-anchor="middle">${percent(value(one, id))}</text></g>`)}`)}</svg>`;
}
