/* What was believed before, and what is now: the prior a grey hump and a hollow interval, the posterior a solid one. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { ParameterShown } from '../case';
import { humpPath } from '../slider';
import { number, say } from '../words';
import { real, type Belief, type Learned } from './answers';
import { linear, logarithmic, pc, span, type Axis } from './axis';
import { beliefWords, percent } from './figures';

const HEIGHT = 46;
const GROUND = 34;
const BINS = 100;
/** A span that is wider than this, as a ratio, is drawn on a logarithmic axis. */
const WIDE = 30;

export function beliefs(all: readonly Learned[], parameters: readonly ParameterShown[]): TemplateResult {
  return html`<ul class="beliefs">${all.map((one) => belief(one, parameters.find((p) => p.id === one.name) ?? null))}</ul>`;
}

function belief(one: Learned, parameter: ParameterShown | null): TemplateResult {
  const hump = parameter?.hump ?? [];
  const [low, high, isLogarithmic] = ends(one, hump.length > 0 ? parameter : null);
  const on = isLogarithmic ? logarithmic(low, high, []) : linear(low, high, []);
  const before = say('explain.before', { belief: beliefWords(one.prior) });
  const now = say('explain.now', { belief: beliefWords(one.posterior) });
  return html`<li><div><b>${one.name}</b> <small>${one.meaning}, ${one.unit}</small></div>
    <svg class="drawing" height=${HEIGHT} data-part="${one.name}: ${before}; ${now}" aria-hidden="true">
      ${hump.length ? svg`<svg x="1%" width="98%" y="0" height=${GROUND} viewBox="0 0 ${BINS} ${GROUND}" preserveAspectRatio="none"><path class="hump" d=${humpPath(hump, BINS, GROUND)}></path></svg>` : nothing}
      <line class="zero" x1="0" x2="100%" y1=${GROUND} y2=${GROUND}></line>
      ${interval(on, one.prior, 11, 'before')}${interval(on, one.posterior, 24, 'now')}
      <text class="tick" x="0" y="45">${number(low)}</text><text class="tick" x="100%" y="45" text-anchor="end">${number(high)}</text></svg>
    <div class="words"><span>${before}</span><span>${now}</span><span>${learned(one)}</span></div></li>`;
}

function learned(one: Learned): string {
  const contraction = Math.max(0, real(one.contraction));
  return say(one.learned ? 'explain.learned' : 'explain.not.learned', { percent: percent(contraction) });
}

function interval(on: Axis, of: Belief, y: number, style: string): TemplateResult | typeof nothing {
  if (!Number.isFinite(real(of.median))) return nothing;
  return svg`<g class=${style}>${span(on, real(of.q05), real(of.q95), y, 'thin')}
    <line class="half" x1=${pc(on.at(real(of.q25)))} x2=${pc(on.at(real(of.q75)))} y1=${y} y2=${y}></line>
    <circle class="dot" cx=${pc(on.at(real(of.median)))} cy=${y} r="4"></circle></g>`;
}

/** Where its axis begins and ends: as its slider does, or so that both beliefs are on it. */
function ends(one: Learned, parameter: ParameterShown | null): [number, number, boolean] {
  if (parameter) return [parameter.low, parameter.high, parameter.logarithmic];
  const all = [one.prior.q05, one.prior.q95, one.posterior.q05, one.posterior.q95].map(real).filter(Number.isFinite);
  if (all.length === 0) return [0, 1, false];
  const low = Math.min(...all);
  const high = Math.max(...all);
  return [low, high, low > 0 && high / low > WIDE];
}

export const beliefRows = (all: readonly Learned[]): readonly (readonly string[])[] =>
  all.map((one) => [`${one.name}, ${one.unit}`, beliefWords(one.prior), beliefWords(one.posterior), percent(Math.max(0, real(one.contraction))),
    one.learned ? say('explain.yes') : say('explain.no')]);
