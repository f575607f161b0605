/* The room that explains and fits: asked, watched, answered; and all that is stored. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ParameterShown } from '../case';
import { state } from '../state';
import { say } from '../words';
import { isExplain, type ExplainAnswer, type FitAnswer, type RunListed } from './answers';
import { explained } from './explained';
import { fitHeadline, fitted } from './fitted';
import { isInquiry, show, stored, underWay } from './inquiries';
import type { Origin } from './pictured';
import { runs } from './runs';
import { choose, start } from './start';
import { restsOn, trust } from './trust';
import { unfinished, watched } from './watch';

export function explain(): TemplateResult {
  const { open } = state;
  if (!open) return html``;
  return html`<div class="explain"><div class="inquiry">
    <div class="asking">${start(open)}${before(open.name)}
      <p><button type="button" class="link" @click=${() => document.querySelector<HTMLElement>('#runs-title')?.focus()}>${say('explain.runs.all')}</button></p></div>
    <div class="answer">${told()}</div></div>
    ${runs(open)}
  </div>`;
}

/** What was asked of this case before. */
function before(caseName: string): TemplateResult | typeof nothing {
  const inquiries = (stored.runs ?? []).filter((run) => isInquiry(run) && run.caseName === caseName);
  if (inquiries.length === 0) return nothing;
  return html`<section aria-labelledby="before-title"><h3 id="before-title">${say('explain.asked.before')}</h3>
    <ul class="askable">${inquiries.map((run) => html`<li><button type="button" class="link" aria-current=${run.name === state.view.open ? 'true' : nothing}
      @click=${() => show(run)}>${run.command}: ${run.asks.join(', ')}</button> <small>${standingOf(run)}</small></li>`)}</ul></section>`;
}

function standingOf(run: RunListed): string {
  if (underWay(run.name)) return say('explain.under.way');
  return run.finished ? say('explain.finished', { worlds: run.worlds }) : say('explain.part', { worlds: run.worlds, of: run.of });
}

function told(): TemplateResult {
  const { view } = state;
  if (!view.open) return html`<h1 id="finding" tabindex="-1">${say('explain.title')}</h1><p class="lead">${say('explain.intro')}</p><p class="lead">${say('explain.temperature')}</p>`;
  const { shown } = stored;
  if (shown?.answer) return answered(shown.run, saidBy(shown.answer, state.open?.name === shown.run.caseName ? state.open.parameters : []));
  const job = state.jobs.get(view.open) ?? null;
  const run = shown?.run ?? stored.runs?.find((one) => one.name === view.open) ?? null;
  const making = underWay(view.open);
  const title = html`<h1 id="finding" tabindex="-1">${run ? `${say(run.command === 'fit' ? 'explain.fitting' : 'explain.explaining')}` : job?.about ?? say('explain.title')}</h1>
    ${run ? asksOf(run) : nothing}`;
  if (making) return html`${title}${watched(making)}`;
  const latest = stored.runs?.find((one) => one.name === view.open) ?? run; // the list is learned anew whenever a job is over
  return latest && !latest.finished ? html`${title}${unfinished(latest, job)}` : html`${title}<p class="caption">…</p>`;
}

const asksOf = (run: RunListed): TemplateResult =>
  html`<p class="above">${state.cases.find((one) => one.name === run.caseName)?.title ?? run.caseName} · ${run.asks.join(' · ')}</p>`;

/** What is said first, and of what it is the answer. */
interface Said {
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly doubts: readonly string[];
  readonly rests: readonly string[];
  readonly parts: (origin: Origin) => TemplateResult;
}

function saidBy(answer: ExplainAnswer | FitAnswer, parameters: readonly ParameterShown[]): Said {
  const { diagnostics } = answer;
  const about = { doubts: diagnostics.verdicts, rests: restsOn(diagnostics) };
  if (!isExplain(answer)) {
    return { ...about, headline: fitHeadline(answer), sentences: [], parts: (origin) => html`${fitted(answer, origin, parameters)}${trust(diagnostics)}` };
  }
  const [headline = '', ...sentences] = answer.verdict;
  return { ...about, headline, sentences: [...sentences, ...answer.dating], parts: (origin) => html`${explained(answer, origin)}${trust(diagnostics)}` };
}

function answered(run: RunListed, said: Said): TemplateResult {
  const [first = '', ...more] = said.rests;
  const origin: Origin = { name: run.name, foot: [`${say('caveat')} ${first}`, ...more, run.line] };
  return html`${asksOf(run)}<h1 id="finding" tabindex="-1">${said.headline}</h1>
    <p class="lead">${say('caveat')} ${said.rests.join(' ')}</p>
    ${run.whyNot ? html`<p class="caption">${run.whyNot}</p>` : nothing}
    ${said.doubts.map((sentence) => html`<p class="lead doubt">${sentence}</p>`)}
    ${said.doubts.length && state.open?.name === run.caseName ? html`<p><button type="button" @click=${() => again(run)}>${say('explain.twice')}</button></p>` : nothing}
    ${said.sentences.length ? html`<ul class="sentences">${said.sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>` : nothing}
    <p class="links"><a href="api/runs/${encodeURIComponent(run.name)}/report.html" target="_blank" rel="noopener">${say('explain.report.link')}</a></p>
    ${said.parts(origin)}`;
}

/** The same with twice as many worlds from the priors, in the form. */
function again(run: RunListed): void {
  const answer = stored.shown?.answer;
  const { open } = state;
  if (!answer || !open) return;
  const asks = run.command === 'fit' ? 'fit' : 'explain';
  const factors = isExplain(answer) ? {} : { factors: answer.explanation.split('+') };
  choose({ asks, runs: Math.min(open[asks].most, 2 * answer.runs), seed: answer.seed, scale: answer.scale, ...factors });
  document.querySelector<HTMLElement>('#inquiry-runs')?.focus();
}
