/* What explain answers: what the evidence says of each factor, which explanation makes which claim hold, on which report it hangs. */
import { html, type TemplateResult } from 'lit-html';
import { capital } from '../../figure/words';
import { redraw } from '../state';
import { number, say, whole, type Key } from '../words';
import { FACTORS, real, type ExplainAnswer, type Explanation } from './answers';
import { linear, roundTicks } from './axis';
import { explanationName, matrixOf } from './claims';
import { gradeOf } from './evidence';
import { counting, figure, percent } from './figures';
import { matrix, matrixDrawing } from './matrix';
import { moves, odds, oddsAxis, oddsRows } from './odds';
import { pictured, values, type Origin } from './pictured';
import { intervalRows } from './rows';

let everyOne = false;

export function explained(answer: ExplainAnswer, origin: Origin): TemplateResult {
  return html`${factors(answer, origin)}${claims(answer, origin)}${explanations(answer, origin)}${hangsOn(answer, origin)}
    ${truths(answer)}${widths(answer)}`;
}

function factors(answer: ExplainAnswer, origin: Origin): TemplateResult {
  return pictured({
    file: 'factors',
    title: say('explain.factors'),
    lead: say('explain.factors.lead'),
    body: html`<div class="factors"><div class="factor"><span></span><div>${oddsAxis()}</div></div>
      ${answer.inclusion.map((one) => html`<div class="factor"><div><h3>${capital(one.factor)}</h3>
        <p>${factorMeans(one.factor)}</p><p class="verdict">${capital(one.verdict)}.</p></div><div>${odds(one)}</div></div>`)}</div>`,
    table: [[say('explain.factor'), say('explain.bf'), say('explain.low'), say('explain.high'), say('explain.probability'), say('explain.count')], oddsRows(answer)],
  }, origin);
}

const factorMeans = (factor: string): string =>
  FACTORS.some((one) => one === factor) ? say(`factor.${factor}` as Key) : '';

function claims(answer: ExplainAnswer, origin: Origin): TemplateResult {
  const of = matrixOf(answer.explanations, everyOne);
  return pictured({
    file: 'claims',
    title: say('explain.matrix'),
    lead: say('explain.matrix.lead', { worlds: answer.diagnostics.drawn }),
    body: html`<p><button type="button" aria-pressed=${everyOne} @click=${() => {
      everyOne = !everyOne;
      redraw();
    }}>${say('explain.matrix.all', { n: answer.explanations.length })}</button></p>${matrix(of)}`,
    drawing: matrixDrawing(of),
    table: null,
  }, origin);
}

// ---- Marginal likelihoods.

function explanations(answer: ExplainAnswer, origin: Origin): TemplateResult {
  const finite = answer.explanations.filter((one) => Number.isFinite(real(one.log_evidence)));
  const low = Math.min(...finite.map((one) => real(one.log_evidence) - 2 * error(one)));
  const high = Math.max(...finite.map((one) => real(one.log_evidence) + 2 * error(one)));
  const best = answer.explanations[0];
  return pictured({
    file: 'explanations',
    title: say('explain.explanations'),
    lead: say('explain.explanations.lead', {
      best: best ? explanationName(best) : '–', probability: best ? percent(best.probability) : '–', n: best?.made ?? best?.worlds ?? 0,
      ess: best ? counting(best.ess) : '–', before: percent(1 / Math.max(1, answer.explanations.length)),
    }),
    body: intervalRows(linear(low, high, roundTicks(low, high, 6).map((tick) => [tick, number(tick)])),
      answer.explanations.map((one) => ({
        name: explanationName(one),
        about: one.ruled_out ? say('explain.ruled.out', { n: one.worlds }) : '',
        low: real(one.log_evidence) - 2 * error(one),
        middle: real(one.log_evidence),
        high: real(one.log_evidence) + 2 * error(one),
        style: one.ruled_out ? 'out' : '',
        words: say('explain.explanation.words', { probability: percent(one.probability), evidence: figure(one.log_evidence), error: figure(one.error), worlds: whole(one.made ?? one.worlds), ess: counting(one.ess) }),
      })), say('explain.ln')),
    table: [[say('explain.in.it'), say('explain.worlds.head'), say('explain.ln'), say('explain.error'), say('explain.probability'), say('explain.count'), say('explain.note')],
      answer.explanations.map((one) => [explanationName(one), whole(one.worlds), figure(one.log_evidence), figure(one.error), percent(one.probability), counting(one.ess),
        one.ruled_out ? say('explain.ruled.out', { n: one.worlds }) : ''])],
  }, origin);
}

/** One standard error of a marginal likelihood; of none that is known nothing is drawn. */
const error = (one: Explanation): number => (Number.isFinite(real(one.error)) ? real(one.error) : 0);

// ---- Leaving reports out.

function hangsOn(answer: ExplainAnswer, origin: Origin): TemplateResult {
  const turning = answer.leave_one_out.filter((one) => one.turns.length > 0);
  const sentence = turning.length === 0 ? say('explain.hangs.none', { n: answer.leave_one_out.length })
    : say('explain.hangs.some', { n: answer.leave_one_out.length, reports: turning.map((one) => `${one.report} (${one.turns.join(', ')})`).join('; ') });
  const open = answer.leave_one_out.filter((one) => (one.unsettled?.length ?? 0) > 0).length;
  return pictured({
    file: 'reports',
    title: say('explain.hangs'),
    lead: `${sentence} ${open > 0 ? say('explain.hangs.open', { n: open }) : ''} ${say('explain.hangs.lead')}`,
    body: html`<div class="moves">${oddsAxis()}${answer.inclusion.map((one) => moves(one, answer.leave_one_out))}</div>`,
    table: [[say('explain.without.head'), ...FACTORS],
      [[say('explain.without.nothing'), ...FACTORS.map((factor) => ranged(answer.inclusion.find((one) => one.factor === factor)?.maps.base))],
        ...answer.leave_one_out.map((one) => [`${one.report}${gradeOf(one.report) ? `: ${gradeOf(one.report)}` : ''}`,
          ...FACTORS.map((factor) => {
            const words = ranged(one.inclusion[factor]);
            return one.turns.includes(factor) ? html`<b>${words}</b> ${say('explain.turns')}` : words;
          })])]],
  }, origin);
}

const ranged = (one: { bayes_factor: number | string; low: number | string; high: number | string } | undefined): string =>
  one ? say('explain.ranged', { value: figure(Number(one.bayes_factor)), low: figure(Number(one.low)), high: figure(Number(one.high)) }) : '–';

// ---- What else it hangs on.

function truths({ recovered }: ExplainAnswer): TemplateResult {
  const right = recovered.factors.reduce((sum, row) => sum + row.in_for + row.out_against, 0);
  const wrong = recovered.factors.reduce((sum, row) => sum + row.in_against + row.out_for, 0);
  const untold = (all: number, ...told: number[]): string => whole(told.reduce((left, one) => left - (one || 0), all));
  return html`<section class="part"><h2>${say('explain.truth')}</h2>
    <p class="lead">${say('explain.truth.lead', { worlds: recovered.worlds, verdicts: recovered.worlds * recovered.factors.length, right, wrong })}</p>
    ${values(say('explain.truth'), [['factor', 'in.for', 'in.untold', 'in.against', 'in.few', 'out.for', 'out.untold', 'out.against', 'out.few', 'expected'].map((key) => say(`explain.truth.${key}` as Key)),
      recovered.factors.map((row) => [row.factor, say('explain.of', { n: row.in_for, of: row.in }), untold(row.in, row.in_for, row.in_against, row.in_unsettled), whole(row.in_against), whole(row.in_unsettled || 0),
        say('explain.of', { n: row.out_for, of: row.out }), untold(row.out, row.out_for, row.out_against, row.out_unsettled), whole(row.out_against), whole(row.out_unsettled || 0),
        say('explain.truth.should', { n: figure(row.expected), error: figure(row.expected_error), of: whole(row.in + row.out) })])])}</section>`;
}

function widths(answer: ExplainAnswer): TemplateResult {
  return html`<section class="part"><h2>${say('explain.widths')}</h2><p class="lead">${say('explain.widths.lead')}</p>
    ${values(say('explain.widths'), [[say('explain.factor'), say('explain.width'), say('explain.bf'), say('explain.two.errors'), say('explain.count')],
      answer.widths.map((one) => [one.factor, number(one.width), figure(one.inclusion.bayes_factor), say('explain.to', { low: figure(one.inclusion.low), high: figure(one.inclusion.high) }), counting(one.inclusion.ess)])])}</section>`;
}
