/* The lists of claims, reports and incidents, with what narrows them. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { changeView } from '../changing';
import { redraw, state } from '../state';
import { say } from '../words';
import { ALL, byOrigin, claims, opened, reports, type Origin, type Wanted } from './filtering';
import { grade, gradesOf, meaning, origin } from './grades';
import { known } from './knowing';
import { rug } from './producing';
import type { Claim, Evidence, Incident, Report } from './shapes';
import { holding, telling } from './shares';

const LISTS = ['claims', 'reports', 'incidents'] as const;
type List = (typeof LISTS)[number];

let list: List = 'claims';
let wanted: Wanted = ALL;

/** The list in which what the view has open stands. */
export function listOf(open: string): void {
  const one = opened(open);
  if (one) list = `${one.part}s`;
}

/** Takes the filters back: another case has other kinds. */
export function listAll(): void {
  wanted = ALL;
}

export function lists(of: Evidence): TemplateResult {
  const found: Record<List, readonly unknown[]> = {
    claims: claims(of, wanted), reports: reports(of, wanted), incidents: incidents(of),
  };
  return html`<section class="lists" aria-label=${say('evidence.lists')}>
    ${filters(of)}
    <div class="tabs" role="tablist" aria-label=${say('evidence.lists')}>${LISTS.map((one) => html`<button type="button" role="tab" id="list-${one}"
      aria-selected=${one === list} aria-controls="list" tabindex=${one === list ? 0 : -1} @click=${() => turnTo(one)} @keydown=${turn}>
      ${say(`evidence.${one}`)} <small>${found[one].length}</small></button>`)}</div>
    <div id="list" role="tabpanel" aria-labelledby="list-${list}" @keydown=${walk}>
      ${found[list].length === 0 ? html`<p class="caption">${say('evidence.none')}</p>` : nothing}
      ${list === 'claims' ? html`<ul>${claims(of, wanted).map((one) => claimRow(of, one))}</ul>` : nothing}
      ${list === 'reports' ? byOrigin(reports(of, wanted)).map((one) => originRows(of, one)) : nothing}
      ${list === 'incidents' ? html`<ul>${incidents(of).map(incidentRow)}</ul>` : nothing}
    </div>
  </section>`;
}

function turnTo(one: List): void {
  list = one;
  redraw();
}

function turn(event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  turnTo(LISTS[(LISTS.indexOf(list) + step + LISTS.length) % LISTS.length] ?? 'claims');
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#list-${list}`)?.focus());
}

/** Up and down go from row to row. */
function walk(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.row-of')];
  const at = rows.indexOf(event.target as HTMLElement);
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

// ---- What narrows them.

function filters(of: Evidence): TemplateResult {
  const want = (change: Partial<Wanted>): void => {
    wanted = { ...wanted, ...change };
    redraw();
  };
  const kinds = [...new Set(of.reports.map((one) => one.kind))].sort();
  const letters = of.letters.filter((one) => of.reports.some((report) => report.letter === one.id));
  const choose = (name: keyof Wanted, any: string, of: readonly (readonly [string, string])[]): TemplateResult => html`<label>
    <span class="hidden">${say(`evidence.by.${name}`)}</span><select @change=${(event: Event) => want({ [name]: (event.target as HTMLSelectElement).value })}>
      <option value="" .selected=${live(wanted[name] === '')}>${any}</option>
      ${of.map(([id, words]) => html`<option value=${id} .selected=${live(wanted[name] === id)}>${words}</option>`)}</select></label>`;
  return html`<div class="bar" role="search">
    <label><span class="hidden">${say('evidence.find')}</span><input type="search" id="find" placeholder=${say('evidence.find')} .value=${wanted.words}
      @input=${(event: Event) => want({ words: (event.target as HTMLInputElement).value })}></label>
    ${choose('kind', say('evidence.every.kind'), kinds.map((one) => [one, one] as const))}
    ${choose('use', say('evidence.every.use'), [['scored', say('evidence.scored')], ['shown', say('evidence.shown')]])}
    ${choose('letter', say('evidence.every.letter'), letters.map((one) => [one.id, `${one.id}: ${one.meaning}`] as const))}
  </div>`;
}

const incidents = (of: Evidence): Incident[] => {
  const told = reports(of, { ...wanted, words: '' });
  const isWanted = (one: Incident): boolean => wanted.words.toLowerCase().split(/\s+/).every((word) => `${one.id} ${one.says}`.toLowerCase().includes(word));
  return of.incidents.filter((one) => isWanted(one) && told.some((report) => report.incidents.includes(one.id)));
};

// ---- Rows.

function row(open: string, id: string, says: string, under: unknown): TemplateResult {
  const isOpen = state.view.open === open;
  return html`<li><button type="button" class="row-of" aria-current=${isOpen ? 'true' : nothing}
    @click=${() => changeView({ open }, true)}><span class="id">${id}</span><span>${says}</span></button>
    <p class="under">${under}</p></li>`;
}

function claimRow(of: Evidence, claim: Claim): TemplateResult {
  const origins = [...new Set(of.reports.filter((one) => claim.reports.includes(one.id)).map((one) => one.chain))];
  return row(`claim:${claim.id}`, claim.id, claim.says, html`
    ${gradesOf(of, claim)}
    <span>${origins.map((chain) => of.chains.find((one) => one.id === chain)?.origin ?? chain).join('; ')}</span>
    ${claim.scored ? nothing : html`<span class="tag">${say('evidence.shown')}</span>`}
    ${claim.against ? html`<span class="tag">${say('evidence.counter')}</span>` : nothing}
    ${known.answer ? rug(known.answer, holding(claim.id)) : nothing}`);
}

/** Reports of one origin stand together: they are believed or doubted as one. */
function originRows(of: Evidence, one: Origin): TemplateResult {
  const chain = of.chains.find((other) => other.id === one.chain);
  const scored = of.reports.filter((report) => report.chain === one.chain && report.use === 'scored').length;
  return html`<section class="origin-of"><h2>${origin(of, one.chain)}</h2>
    <p class="caption">${chain ? html`<b>${chain.letter}</b> ${meaning(of.letters, chain.letter)}. ` : nothing}
      ${scored > 1 ? say('evidence.once', { n: scored }) : nothing}</p>
    <ul>${one.reports.map((report) => reportRow(of, report))}</ul></section>`;
}

const reportRow = (of: Evidence, report: Report): TemplateResult => row(`report:${report.id}`, report.id, report.says, html`
  ${grade(of, report)} <span>${report.kind}</span> <span>${report.published}</span>
  ${report.use === 'scored' ? nothing : html`<span class="tag">${say('evidence.shown')}</span>`}`);

const incidentRow = (one: Incident): TemplateResult => row(`incident:${one.id}`, one.id, one.says, html`
  <span>${say('evidence.told.by', { reports: one.told.join(', ') })}</span>
  ${known.answer ? rug(known.answer, telling(one.id)) : nothing}`);
