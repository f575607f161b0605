/* What a report carries: how likely each factor is with it and without it, on one axis. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { say, whole } from '../words';
import { tooFew, without, type Changed, type Likely } from './inclusion';
import { percent } from './producing';
import type { Answer } from './shapes';

const at = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** Hollow before, solid after; the zone in which the evidence does not tell is sunken. */
export function leavingOut(answer: Answer, report: string): TemplateResult {
  const all = without(answer, report);
  if (all.length === 0) return html`<p class="caption">${say('leaving.none')}</p>`;
  return html`<p>${verdict(report, all)}</p>
    <div class="factors"><div class="factor axis" aria-hidden="true"><span></span>
      <span class="ticks"><i style="left:0">${percent(0)}</i><i style="left:50%">${say('leaving.tells.not')}</i><i style="left:100%">${percent(1)}</i></span>
      <span>${say('leaving.key', { report })}</span></div>
      ${all.map((one) => factor(one, report))}</div>
    <p class="caption">${say('leaving.about', { report })}</p>`;
}

/** Whether leaving it out turns the verdict, said first. */
function verdict(report: string, all: readonly Changed[]): string {
  const turned = all.filter((one) => one.turns).map((one) => one.factor);
  if (turned.length > 0) return say('leaving.turns', { report, factors: turned.join(', ') });
  const unsettled = all.filter((one) => one.unsettled).map((one) => one.factor);
  if (unsettled.length === all.length) return say('leaving.too.few', { report });
  return say('leaving.same', { report }) + (unsettled.length ? ' ' + say('leaving.but', { factors: unsettled.join(', ') }) : '');
}

function factor(one: Changed, report: string): TemplateResult {
  return html`<div class="factor"><b>${one.factor}</b>
    <svg aria-hidden="true" width="100%" height="34"><rect class="zone" x="25%" width="50%" height="34"></rect>
      <line class="half" x1="50%" x2="50%" y1="0" y2="34"></line>
      ${span(one.before, 10, 'before')}${span(one.after, 24, 'after')}</svg>
    <span class="said">${told(say('leaving.with', { report }), one.before)}
      ${told(say('leaving.without', { report }), one.after)}
      ${one.turns ? html`<b>${say('leaving.turned')}</b>` : nothing}</span></div>`;
}

function span(of: Likely, y: number, when: string): unknown {
  if (Number.isNaN(of.probability)) return nothing;
  return svg`<g class=${`${when} ${tooFew(of) ? 'few' : ''}`}><line x1=${at(of.low)} x2=${at(of.high)} y1=${y} y2=${y}></line>
    <circle cx=${at(of.probability)} cy=${y} r="5"></circle></g>`;
}

function told(label: string, of: Likely): TemplateResult {
  const n = whole(Math.max(0, Math.round(of.ess)));
  return html`<span><span class="hidden">${label}:</span> ${percent(of.probability)} <small>${say('evidence.from.to', { low: Math.round(100 * of.low), high: Math.round(100 * of.high) })}
    ${say(tooFew(of) ? 'leaving.few' : 'leaving.count', { n })}</small></span>`;
}
