/* How often each explanation produces something: a bar each, its interval, and how many worlds it is of. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { redraw } from '../state';
import { say, whole } from '../words';
import type { Answer, Explanation } from './shapes';
import { extremes, parting, shares, type Asked, type Share } from './shares';

export type Telling = (one: Explanation) => Asked;

/** So many bars stand before the rest is unfolded. */
const FIRST = 8;

let isUnfolded = false;

export const percent = (share: number): string => say('percent', { n: Math.round(100 * share) });

const at = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** An explanation by the names of its factors. */
export const named = (factors: readonly string[]): string => (factors.length ? factors.join(' + ') : say('evidence.no.factor'));

/** One tick an explanation, for a row of a list; the range beside it in words. */
export function rug(answer: Answer, telling: Telling): TemplateResult | typeof nothing {
  const all = shares(answer.explanations, telling);
  const most = all[0];
  const least = all[all.length - 1];
  if (!most || !least) return nothing;
  return html`<span class="rug"><svg aria-hidden="true" width="72" height="12"><path class="track" d="M0 11.5h72"></path>
    ${all.map((one) => svg`<line x1=${1 + 70 * one.share} x2=${1 + 70 * one.share} y1="1" y2="11"></line>`)}</svg>
    ${say('evidence.range', { low: percent(least.share), high: percent(most.share), n: Math.min(...all.map((one) => one.worlds)) })}</span>`;
}

/**
 * All explanations, the most productive first.
 *
 * @param what it is that they produce, as a sentence begins
 */
export function producing(answer: Answer, what: string, telling: Telling): TemplateResult {
  const all = shares(answer.explanations, telling);
  if (all.length === 0) return html`<p class="caption">${say('evidence.not.asked')}</p>`;
  const shown = isUnfolded ? all : all.slice(0, FIRST);
  return html`<p>${finding(what, all)}</p>
    <table class="bars"><thead><tr><th scope="col">${say('evidence.explanation')}</th><th scope="col"><span class="hidden">${say('evidence.bar')}</span></th>
      <th scope="col">${say('evidence.share')}</th><th scope="col">${say('evidence.worlds')}</th><th scope="col">${say('evidence.count')}</th></tr></thead>
    <tbody>${shown.map(bar)}</tbody></table>
    ${all.length > FIRST ? html`<p><button type="button" class="link" aria-expanded=${isUnfolded} @click=${() => {
      isUnfolded = !isUnfolded;
      redraw();
    }}>${isUnfolded ? say('evidence.fewer') : say('evidence.more', { n: all.length - FIRST })}</button></p>` : nothing}
    <p class="caption">${say('evidence.bars.about')}</p>`;
}

function finding(what: string, all: readonly Share[]): string {
  const ends = extremes(all);
  const parts = parting(all);
  if (!ends) return '';
  const { least, most, isLuck } = ends;
  const range = say('evidence.produces', {
    what, least: named(least.factors), low: withInterval(least), most: named(most.factors), high: withInterval(most), n: all.length,
  }) + (isLuck ? ' ' + say('evidence.produces.luck') : '');
  if (!parts) return range;
  const said = {
    factor: parts.factor, with: percent(parts.with), of: parts.worldsWith, without: percent(parts.without), others: parts.worldsWithout,
    low: points(parts.low), high: points(parts.high),
  };
  return `${range} ${parts.low > 0 || parts.high < 0 ? say('evidence.parts', said) : say('evidence.parts.not', said)}`;
}

/** Such as 27% (90%: 10 to 57; 4 worlds). */
const withInterval = (one: Share): string =>
  say('evidence.with.interval', { share: percent(one.share), low: Math.round(100 * one.low), high: Math.round(100 * one.high), n: one.worlds });

const points = (difference: number): string => (difference < 0 ? '−' : '+') + Math.abs(Math.round(100 * difference));

function bar(one: Share): TemplateResult {
  return html`<tr><th scope="row">${named(one.factors)}</th>
    <td class="drawn"><svg aria-hidden="true" width="100%" height="14"><rect class="track" width="100%" height="14"></rect>
      <rect class="interval" x=${at(one.low)} width=${at(one.high - one.low)} y="2" height="10"></rect>
      <rect class="share" width=${at(one.share)} y="5" height="4"></rect></svg></td>
    <td>${percent(one.share)} <small>${say('evidence.from.to', { low: Math.round(100 * one.low), high: Math.round(100 * one.high) })}</small></td>
    <td>${whole(one.worlds)}</td><td>${one.ess < 10 ? one.ess.toFixed(1) : whole(Math.round(one.ess))}</td></tr>`;
}
