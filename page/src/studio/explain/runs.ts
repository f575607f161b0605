/* All that is stored in the folder of runs: what it was, how far it is, how large, and what can be done with it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { changes } from '../address';
import { post } from '../asking';
import type { Standing } from '../jobs';
import type { CaseShown } from '../case';
import { wanted } from '../ensemble';
import { share } from '../sizes';
import { attempt, state } from '../state';
import { day, say, span, type Key } from '../words';
import type { RunListed } from './answers';
import { size } from './figures';
import { goOn, isInquiry, known, show, stop, stored, underWay } from './inquiries';
import { learnTables, takings } from './take';

export function runs(open: CaseShown): TemplateResult {
  return html`<section class="runs" aria-labelledby="runs-title"><h2 id="runs-title" tabindex="-1">${say('explain.runs.title')}</h2>
    ${makeRun(open)}
    ${stored.runs === null ? html`<p class="caption">…</p>`
      : stored.runs.length === 0 ? html`<p>${say('explain.runs.none')}</p>`
        : html`<ul class="run-list">${stored.runs.map(run)}</ul>`}</section>`;
}

/** What is explored, at full size, as a run that stays. */
function makeRun(open: CaseShown): TemplateResult {
  const { view } = state;
  const scale = view.scale || open.full.scale;
  const worlds = view.runs || open.full.runs;
  const seconds = (open.full.seconds * scale * worlds) / (open.full.scale * open.full.runs);
  return html`<p><button type="button" @click=${() => attempt(async () =>
    known(await post<Standing>('api/runs', wanted(open.name, view.scenario, scale, worlds))))}>${say('explain.make.run')}</button>
    <small>${say('explain.make.run.about', { worlds, share: share(scale), time: span(seconds), changed: changes(view.scenario) === 0 ? say('explain.make.run.as.is') : say('explain.make.run.changed', { n: changes(view.scenario) }) })}</small></p>`;
}

function run(one: RunListed): TemplateResult {
  const job = underWay(one.name);
  const title = one.command ? `${one.command} ${one.caseName}` : one.name;
  return html`<li>
    <div><b>${isInquiry(one) ? html`<button type="button" class="link" aria-current=${one.name === state.view.open ? 'true' : nothing} @click=${() => {
      show(one);
      document.querySelector('#main')?.scrollIntoView();
    }}>${title}</button>` : title}</b> <span>${one.asks.join(' · ')}</span>
      <small>${one.begun ? say('explain.begun', { day: day(one.begun.slice(0, 10)), time: one.begun.slice(11, 16) }) : nothing} · ${size(one.bytes)}
      ${one.name ? html` · <code>${one.name}</code>` : nothing}</small></div>
    <div class="how">${job ? html`<progress max="1" .value=${job.share} aria-label=${title}></progress>
        <span>${say((job.state === 'WAITING' ? 'explain.waiting' : 'explain.worlds.of') as Key, { worlds: job.worlds, of: job.of, left: '' })}</span>
        <button type="button" @click=${() => stop(one.name)} aria-label="${say('explain.stop')}: ${title}">${say('explain.stop')}</button>`
      : one.finished ? html`<span>${say('explain.finished', { worlds: one.worlds })}</span>`
        : html`<span>${say('explain.part', { worlds: one.worlds, of: one.of })}</span>
          ${one.goesOn ? html`<button type="button" @click=${() => goOn(one)} aria-label="${say('explain.go.on')}: ${title}">${say('explain.go.on')}</button>` : nothing}`}
      ${one.whyNot ? html`<small>${one.whyNot}</small>` : nothing}</div>
    ${one.command ? html`<details class="files" @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && learnTables(one)}>
      <summary aria-label="${say('take')}: ${title}">${say('take')}</summary><ul>${takings(one)}</ul></details>` : html`<span></span>`}</li>`;
}
