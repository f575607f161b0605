/* Bayes factors as intervals on a logarithmic axis: one line a reader, and the zone in which the evidence does not tell. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { capital } from '../../figure/words';
import { say, type Key } from '../words';
import { READERS, real, type ExplainAnswer, type Factored, type Inclusion, type LeftOut } from './answers';
import { grid, logarithmic, pc, span } from './axis';
import { factorWords, figure } from './figures';
import { gradeOf } from './evidence';

const END = 150;
const TELLS = 3;
const AXIS = logarithmic(1 / END, END, [[0.01, '1/100'], [0.1, '1/10'], [1, '1'], [10, '10'], [100, '100']]);
const LINE = 38;

/** The zone between a third and three, in which nothing is said. */
const apart = (height: number): SVGTemplateResult => svg`<rect class="apart" x=${pc(AXIS.at(1 / TELLS))} y="0"
  width=${pc(AXIS.at(TELLS) - AXIS.at(1 / TELLS))} height=${height}></rect>`;

const zone = (height: number): SVGTemplateResult => svg`${apart(height)}${grid(AXIS, height)}
  <line class="zero" x1=${pc(AXIS.at(1))} x2=${pc(AXIS.at(1))} y1="0" y2=${height}></line>`;

/** The axis over all: what is left and right, and what the zone is called. */
export function oddsAxis(): TemplateResult {
  const height = 46;
  return html`<svg class="drawing" height=${height} data-part="" role="img" aria-label=${say('explain.odds.axis')}>${apart(height)}
    <text class="end" x="0" y="12">${say('explain.odds.against')}</text>
    <text class="end" x="100%" y="12" text-anchor="end">${say('explain.odds.for')}</text>
    <text class="end" x="50%" y="12" text-anchor="middle">${say('explain.odds.zone.first')}</text>
    <text class="end" x="50%" y="25" text-anchor="middle">${say('explain.odds.zone.second')}</text>
    ${AXIS.ticks.map((tick) => svg`<text class="tick" x=${pc(tick.at)} y="42" text-anchor="middle">${tick.says}</text>`)}</svg>`;
}

/** Of one factor, by its three readers. */
export function odds(of: Inclusion): TemplateResult {
  const lines = READERS.flatMap((reader) => {
    const one = of.maps[reader];
    return one ? [{ reader, one, words: `${say(`explain.reader.${reader}` as Key)}: ${factorWords(one)}` }] : [];
  });
  const height = LINE * lines.length + 6;
  return html`<svg class="drawing" height=${height} data-part=${capital(of.factor)} role="img" aria-label=${lines.map((line) => line.words).join('; ')}>
    ${zone(height)}
    ${lines.map(({ reader, one, words }, i) => {
      const y = LINE * i + 28;
      return svg`<text class="says" x="2" y=${y - 12}>${words}</text>
        ${span(AXIS, real(one.low), real(one.high), y, reader === 'base' ? 'thick' : 'thin')}
        ${Number.isNaN(real(one.bayes_factor)) ? nothing : svg`<circle class="dot" cx=${pc(AXIS.at(real(one.bayes_factor)))} cy=${y} r=${reader === 'base' ? 5 : 3.5}></circle>`}`;
    })}</svg>`;
}

/** How far a factor moves when one report is left out: all reports as an interval, each that is missing as a stroke. */
export function moves(of: Inclusion, leftOut: readonly LeftOut[]): TemplateResult {
  const base = of.maps.base;
  const without = leftOut.flatMap((one) => {
    const factored = one.inclusion[of.factor];
    return factored && Number.isFinite(real(factored.bayes_factor)) ? [{ report: one.report, value: real(factored.bayes_factor), turns: one.turns.includes(of.factor) }] : [];
  });
  if (!base || without.length === 0) return html``;
  const sorted = [...without].sort((a, b) => a.value - b.value);
  const least = sorted[0];
  const most = sorted[sorted.length - 1];
  const turning = without.filter((one) => one.turns);
  const words = say('explain.moves', { value: figure(base.bayes_factor), low: figure(least.value), lowest: least.report, high: figure(most.value), highest: most.report })
    + (turning.length ? ' ' + say('explain.moves.turns', { reports: turning.map((one) => one.report).join(', ') }) : '');
  const height = 50;
  return html`<svg class="drawing" height=${height} data-part=${words} role="img" aria-label="${capital(of.factor)}: ${words}">${zone(height)}
    <text class="name" x="2" y="14">${capital(of.factor)}</text>
    ${span(AXIS, real(base.low), real(base.high), 34, 'faint')}
    ${without.map((one) => svg`<line class=${one.turns ? 'turns' : 'stroke'} x1=${pc(AXIS.at(one.value))} x2=${pc(AXIS.at(one.value))} y1=${one.turns ? 22 : 27} y2=${one.turns ? 46 : 41}><title>${say('explain.without', { report: one.report })}: ${figure(one.value)} (${gradeOf(one.report)})</title></line>`)}
    <circle class="dot" cx=${pc(AXIS.at(real(base.bayes_factor)))} cy="34" r="4.5"></circle></svg>
    <p class="says">${words}</p>`;
}

/** The three readers' factors as rows of a table. */
export const oddsRows = (answer: ExplainAnswer): readonly (readonly string[])[] =>
  answer.inclusion.flatMap((one) => READERS.flatMap((reader) => {
    const of: Factored | undefined = one.maps[reader];
    return of ? [[`${one.factor}, ${say(`explain.reader.${reader}` as Key)}`, figure(of.bayes_factor), figure(of.low), figure(of.high), figure(of.probability), figure(of.ess)]] : [];
  }));
