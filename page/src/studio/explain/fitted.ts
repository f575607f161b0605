/* What fit answers: what was learned, what nobody sees, how each report is predicted, and what would be told of later. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ParameterShown } from '../case';
import { number, say, whole } from '../words';
import { real, type FitAnswer, type Forecast, type Learned } from './answers';
import { linear, roundTicks } from './axis';
import { beliefRows, beliefs } from './belief';
import { saysOf } from './evidence';
import { counting, figure, percent } from './figures';
import { pictured, values, type Origin } from './pictured';
import { intervalRows } from './rows';

/** The finding, as the report has it. */
export function fitHeadline(answer: FitAnswer): string {
  const learned = answer.parameters.filter((one) => one.learned).map((one) => one.name);
  return learned.length === 0 ? say('explain.fit.nothing')
    : say('explain.fit.something', { n: learned.length, of: answer.parameters.length, names: learned.join(', ') });
}

export function fitted(answer: FitAnswer, origin: Origin, parameters: readonly ParameterShown[]): TemplateResult {
  return html`
    ${learned('hidden', answer.hidden, [], answer, origin)}
    ${learned('parameters', answer.parameters, parameters, answer, origin)}
    ${reports(answer, origin)}
    ${answer.forecast ? forecast(answer.forecast, origin) : nothing}
    ${pairs(answer)}`;
}

const HEAD = (): string[] => [say('explain.quantity'), say('explain.before.head'), say('explain.now.head'), say('explain.contraction'), say('explain.is.learned')];

/** What was learned first; of what was not, the rest lies behind. */
function learned(which: 'hidden' | 'parameters', all: readonly Learned[], parameters: readonly ParameterShown[], answer: FitAnswer, origin: Origin): TemplateResult {
  const sorted = which === 'hidden' ? all : [...all].sort((a, b) => real(b.contraction) - real(a.contraction));
  const first = which === 'hidden' ? sorted : sorted.filter((one) => one.learned);
  const rest = sorted.filter((one) => !first.includes(one));
  return pictured({
    file: which,
    title: say(`explain.${which}`),
    lead: say(`explain.${which}.lead`, { ess: counting(answer.diagnostics.ess), worlds: answer.diagnostics.worlds }),
    body: html`${beliefs(first, parameters)}
      ${rest.length ? html`<details class="rest"><summary>${say('explain.rest', { n: rest.length })}</summary>${beliefs(rest, parameters)}</details>` : nothing}`,
    table: [HEAD(), beliefRows(sorted)],
  }, origin);
}

function reports(answer: FitAnswer, origin: Origin): TemplateResult {
  const axis = linear(0, 1, [0, 0.25, 0.5, 0.75, 1].map((share) => [share, percent(share)]));
  const off = (error: number): number => (Number.isFinite(error) ? error : 0);
  return pictured({
    file: 'reports',
    title: say('explain.predicted'),
    lead: say('explain.predicted.lead'),
    body: intervalRows(axis, answer.reports.map((one) => ({
      name: `${one.report}: ${one.says}`,
      about: saysOf(one.says),
      low: Math.max(0, real(one.holds) - 2 * off(real(one.error))),
      middle: real(one.holds),
      high: Math.min(1, real(one.holds) + 2 * off(real(one.error))),
      style: '',
      words: say('explain.predicted.words', { holds: percent(one.holds), error: percent(one.error), ess: counting(one.ess) }),
    })), say('explain.probability')),
    table: [[say('explain.report'), say('explain.says'), say('explain.probability'), say('explain.error'), say('explain.count')],
      answer.reports.map((one) => [one.report, `${one.says} ${saysOf(one.says)}`, percent(one.holds), percent(one.error), counting(one.ess)])],
  }, origin);
}

const GRAVITIES = ['killed', 'hurt', 'beaten'] as const;

function forecast(of: Forecast, origin: Origin): TemplateResult {
  const high = Math.max(...of.years.flatMap((year) => GRAVITIES.map((gravity) => real(year[gravity].q95))), 0);
  const axis = linear(0, high, roundTicks(0, high, 4).map((tick) => [tick, number(tick)]));
  return pictured({
    file: 'outlook',
    title: say('explain.forecast', { from: String(of.from), to: String(of.to) }),
    lead: say('explain.forecast.lead', { draws: of.draws }),
    body: html`${GRAVITIES.map((gravity) => html`<h3>${say(gravity)}</h3>${intervalRows(axis, of.years.map((year) => {
      const one = year[gravity];
      return { name: String(year.year), about: '', low: real(one.q05), middle: real(one.mean), high: real(one.q95), style: gravity,
        words: say('explain.expected', { mean: figure(one.mean), low: figure(one.q05), high: figure(one.q95) }) };
    }), say('explain.told.a.year'))}`)}`,
    table: [[say('explain.year'), ...GRAVITIES.map((gravity) => say(gravity))],
      of.years.map((year) => [String(year.year), ...GRAVITIES.map((gravity) =>
        say('explain.expected', { mean: figure(year[gravity].mean), low: figure(year[gravity].q05), high: figure(year[gravity].q95) }))])],
  }, origin);
}

function pairs(answer: FitAnswer): TemplateResult {
  if (answer.correlations.length === 0) {
    return html`<section class="part"><h2>${say('explain.pairs')}</h2>
      <p class="lead">${say('explain.pairs.none', { ess: counting(answer.diagnostics.ess), worlds: whole(answer.diagnostics.worlds) })}</p></section>`;
  }
  return html`<section class="part"><h2>${say('explain.pairs')}</h2>
    <p class="lead">${say('explain.pairs.lead', { ess: counting(answer.diagnostics.ess), worlds: whole(answer.diagnostics.worlds) })}</p>
    ${values(say('explain.pairs'), [[say('explain.pair.one'), say('explain.pair.other'), say('explain.correlation')],
      answer.correlations.map((one) => [one.one, one.other, figure(one.correlation)])])}</section>`;
}
