/* An inquiry that is being made, or is not finished: how far it is, how many worlds count, and what can be done. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Standing } from '../jobs';
import { state } from '../state';
import { say, span as time, whole } from '../words';
import type { RunListed } from './answers';
import { linear, pc, roundTicks } from './axis';
import { pointsOf, type Point } from './counted';
import { goOn, stop } from './inquiries';

/** While it is made. */
export function watched(job: Standing): TemplateResult {
  const left = job.secondsLeft === null || job.share >= 1 ? '' : say('left', { time: time(job.secondsLeft) });
  return html`<div class="watch">
    <p class="lead" role="status">${job.state === 'WAITING' ? say('explain.waiting')
      : job.share >= 1 ? say('explain.weighing') : job.of === 0 ? say('explain.beginning') : say('explain.worlds.of', { worlds: job.worlds, of: job.of, left })}</p>
    <progress max="1" .value=${job.share} aria-label=${say('explain.progress')}></progress>
    ${job.counted === null || job.wanted === null ? nothing : html`<p>${say('explain.counted', { counted: Math.round(job.counted), wanted: job.wanted })}</p>`}
    ${growing(pointsOf(job.id))}
    ${job.said ? html`<p class="caption">${say('explain.said', { said: job.said })}</p>` : nothing}
    <p><button type="button" @click=${() => stop(job.id)}>${say('explain.stop')}</button> <small>${say('explain.stop.about')}</small></p></div>`;
}

/** While it is not: stopped, failed, or left by a server that ended. */
export function unfinished(run: RunListed, job: Standing | null): TemplateResult {
  return html`<div class="watch">
    ${job?.state === 'FAILED' ? html`<p class="lead" role="alert">${say('explain.failed', { why: job.problem ?? '' })}</p>` : nothing}
    <p class="lead">${say('explain.unfinished', { worlds: run.worlds, of: run.of })}</p>
    ${growing(pointsOf(run.name))}
    ${run.goesOn ? html`<p><button type="button" class="main" @click=${() => goOn(run)}>${say('explain.go.on')}</button></p>`
      : html`<p>${say('explain.why.not', { why: run.whyNot })}</p>`}</div>`;
}

const HEIGHT = 170;
const FOOT = 34;
const TOP = 16;

/** How many count, over worlds. */
function growing(points: readonly Point[]): TemplateResult | typeof nothing {
  const last = points.at(-1);
  const enough = state.open?.enough;
  if (!last || points.length < 2 || enough === undefined) return nothing;
  const most = Math.max(enough, ...points.map((point) => point.counted)) * 1.05;
  const isLow = last.counted < most / 4;
  const on = linear(0, last.worlds, roundTicks(0, last.worlds, 5).map((worlds) => [worlds, whole(worlds)]));
  const y = (counted: number): number => HEIGHT - FOOT - ((HEIGHT - FOOT - TOP) * counted) / most;
  const words = say('explain.growing', { counted: Math.round(last.counted), worlds: last.worlds });
  return html`<figure class="growing"><figcaption>${say('explain.growing.title')}</figcaption>
    <svg class="drawing" height=${HEIGHT} role="img" aria-label=${words}>
      ${on.ticks.map((tick) => svg`<text class="tick" x=${pc(tick.at)} y=${HEIGHT - 18} text-anchor=${tick.at < 4 ? 'start' : tick.at > 96 ? 'end' : 'middle'}>${tick.says}</text>`)}
      <text class="tick" x="100%" y=${HEIGHT - 4} text-anchor="end">${say('explain.worlds.made')}</text>
      <line class="zero" x1="0" x2="100%" y1=${HEIGHT - FOOT} y2=${HEIGHT - FOOT}></line>
      <line class="wanted" x1="0" x2="100%" y1=${y(enough)} y2=${y(enough)}></line>
      <text class="tick" x="2" y=${y(enough) - 4}>${say('explain.wanted', { n: enough })}</text>
      ${points.slice(1).map((point, i) => svg`<line class="grown" x1=${pc(on.at(points[i].worlds))} y1=${y(points[i].counted)} x2=${pc(on.at(point.worlds))} y2=${y(point.counted)}></line>`)}
      <circle class="dot" cx=${pc(on.at(last.worlds))} cy=${y(last.counted)} r="4"></circle>
      <text class="says" x=${pc(on.at(last.worlds))} dx="-8" y=${y(last.counted) + (isLow ? -8 : 16)} text-anchor="end">${whole(Math.round(last.counted))}</text></svg></figure>`;
}
