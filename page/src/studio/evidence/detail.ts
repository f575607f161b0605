/* What is open: a claim, a report or an incident; what it says, who says it, what it does. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { changeView } from '../changing';
import { say } from '../words';
import { opened } from './filtering';
import { grade, meaning, origin } from './grades';
import { known, showExplain } from './knowing';
import { leavingOut } from './leaving-out';
import { producing, rug } from './producing';
import type { Answer, Claim, Evidence, Incident, Report } from './shapes';
import { holding, telling } from './shares';

export function detail(of: Evidence, open: string): TemplateResult {
  const what = opened(open);
  const claim = what?.part === 'claim' ? of.claims.find((one) => one.id === what.id) : undefined;
  const report = what?.part === 'report' ? of.reports.find((one) => one.id === what.id) : undefined;
  const incident = what?.part === 'incident' ? of.incidents.find((one) => one.id === what.id) : undefined;
  if (claim) return ofClaim(of, claim);
  if (report) return ofReport(of, report);
  if (incident) return ofIncident(of, incident);
  return what ? html`<h1 id="finding">${say('evidence.gone', { id: what.id })}</h1>` : html`<p class="caption">${say('evidence.choose')}</p>`;
}

const to = (open: string, words: string): TemplateResult =>
  html`<button type="button" class="link" @click=${() => changeView({ open }, true)}>${words}</button>`;

/** Such as T1, T2: each opens what it names. */
const toEach = (part: string, ids: readonly string[]): unknown =>
  ids.map((id, i) => html`${i > 0 ? ', ' : ''}${to(`${part}:${id}`, id)}`);

const title = (kind: string, id: string, says: string): TemplateResult =>
  html`<p class="caption">${kind} ${id}</p><h1 id="finding" tabindex="-1">${says}</h1>`;

const fact = (name: string, value: unknown): TemplateResult => html`<dt>${name}</dt><dd>${value}</dd>`;

// ---- A claim.

function ofClaim(of: Evidence, claim: Claim): TemplateResult {
  const from = of.reports.filter((one) => claim.reports.includes(one.id));
  const parts = of.claims.filter((one) => one.partOf === claim.id).map((one) => one.id);
  const scored = from.filter((one) => one.use === 'scored');
  return html`${title(say('evidence.claim'), claim.id, claim.says)}
    <p class="lead">${claim.asked}</p>
    ${claim.notes.map((note) => html`<p>${note}</p>`)}
    <dl class="facts">
      ${fact(say('evidence.who'), html`<ul>${from.map((one) => html`<li>${to(`report:${one.id}`, one.id)} ${origin(of, one.chain, one.outlet)}. ${grade(of, one)}</li>`)}</ul>
        ${from.length > 1 && new Set(from.map((one) => one.chain)).size === 1 ? html`<p class="caption">${say('evidence.once', { n: from.length })}</p>` : nothing}`)}
      ${claim.partOf ? fact(say('evidence.part.of'), to(`claim:${claim.partOf}`, claim.partOf)) : nothing}
      ${parts.length ? fact(say('evidence.parts.are'), toEach('claim', parts)) : nothing}
      ${claim.incidents.length ? fact(say('evidence.as.incident'), toEach('incident', claim.incidents)) : nothing}
      ${fact(say('evidence.side'), claim.against ? say('evidence.speaks.against') : say('evidence.speaks.not.against'))}
    </dl>
    ${weighed((answer) => html`
      <h2>${say('evidence.often')}</h2>
      ${producing(answer, say('evidence.holds', { id: claim.id }), holding(claim.id))}
      ${scored.length ? html`<h2>${say('leaving.title')}</h2>` : nothing}
      ${scored.map((one) => html`<h3>${say('leaving.report', { report: one.id })}</h3>${leavingOut(answer, one.id)}`)}`)}`;
}

// ---- A report.

function ofReport(of: Evidence, report: Report): TemplateResult {
  const chain = of.chains.find((one) => one.id === report.chain);
  const together = (chain?.reports ?? []).filter((id) => id !== report.id);
  const once = report.use === 'scored' && of.reports.some((one) => together.includes(one.id) && one.use === 'scored');
  const address = /^https?:\/\//.test(report.url);
  return html`${title(say('evidence.report'), report.id, report.says)}
    <p class="lead">${report.explained}</p>
    <dl class="facts">
      ${fact(say('evidence.who'), html`${origin(of, report.chain, report.outlet)}. ${grade(of, report)}`)}
      ${fact(say('evidence.anyway'), meaning(of.words, report.anyway))}
      ${fact(say('evidence.together'), together.length ? html`${toEach('report', together)}. ${once ? say('evidence.one.origin') : nothing}` : say('evidence.alone'))}
      ${fact(say('evidence.kind'), html`${report.kind}${report.published ? html`, ${report.published}` : nothing}`)}
      ${report.kind === 'counter' ? fact(say('evidence.side'), say('evidence.speaks.against')) : nothing}
      ${fact(say('evidence.use'), report.use === 'scored' ? say('evidence.use.scored') : say('evidence.use.context'))}
      ${fact(say('evidence.where'), address ? html`<a href=${report.url} rel="noreferrer noopener" target="_blank">${report.url}</a>` : report.url)}
    </dl>
    ${weighed((answer) => html`
      ${report.use === 'scored' ? html`<h2>${say('leaving.report', { report: report.id })}</h2>${leavingOut(answer, report.id)}` : nothing}
      <h2>${say('evidence.rests')}</h2>${resting(of, report, answer)}`)}`;
}

function resting(of: Evidence, report: Report, answer: Answer): TemplateResult {
  const claims = of.claims.filter((one) => report.claims.includes(one.id));
  const incidents = of.incidents.filter((one) => report.incidents.includes(one.id));
  if (claims.length + incidents.length === 0) return html`<p class="caption">${say('evidence.rests.none')}</p>`;
  return html`<ul class="rests">
    ${claims.map((one) => html`<li>${to(`claim:${one.id}`, one.id)} ${one.says} ${rug(answer, holding(one.id))}</li>`)}
    ${incidents.map((one) => html`<li>${to(`incident:${one.id}`, one.id)} ${one.says} ${rug(answer, telling(one.id))}</li>`)}</ul>`;
}

// ---- An incident.

function ofIncident(of: Evidence, incident: Incident): TemplateResult {
  const chains = [...new Set(of.reports.filter((one) => incident.told.includes(one.id)).map((one) => one.chain))];
  return html`${title(say('evidence.incident'), incident.id, incident.says)}
    <p class="lead">${incident.asked}</p>
    <dl class="facts">
      ${fact(say('evidence.who'), html`${toEach('report', incident.told)}: ${chains.map((chain) => origin(of, chain)).join('; ')}. ${say('evidence.incident.once')}`)}
      ${incident.claims.length ? fact(say('evidence.in.claims'), toEach('claim', incident.claims)) : nothing}
    </dl>
    ${weighed((answer) => html`<h2>${say('evidence.often.told')}</h2>
      ${producing(answer, say('evidence.is.told', { id: incident.id }), telling(incident.id))}`)}`;
}

// ---- What weighed it.

/** Figures of a finished explain; where there is none, what to do. */
function weighed(figures: (answer: Answer) => TemplateResult): TemplateResult {
  const { explains, explain, answer } = known;
  if (explains === null) return html`<p class="caption">${say('evidence.looking')}</p>`;
  const run = explains.find((one) => one.name === explain);
  if (!run) {
    return html`<div class="weighed"><h2>${say('evidence.often')}</h2><p>${say('evidence.unweighed')}</p>
      <p><button type="button" @click=${() => changeView({ room: 'explain', open: '' }, true)}>${say('evidence.explain')}</button></p></div>`;
  }
  return html`<div class="weighed">
    <p class="caption">${say('evidence.weighed.by')} ${explains.length > 1 ? html`<select aria-label=${say('evidence.weighed.which')} @change=${(event: Event) =>
      showExplain((event.target as HTMLSelectElement).value)}>${explains.map((one) => html`<option value=${one.name} .selected=${live(one === run)}>${one.asks.join(', ')}</option>`)}</select>`
      : run.asks.join(', ')}. ${run.whyNot ? html`<b>${run.whyNot}</b>` : nothing}</p>
    ${answer ? figures(answer) : html`<p class="caption">${say('evidence.looking')}</p>`}</div>`;
}
