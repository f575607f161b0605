/* The frame around every room: head, banners, the room, what is assumed, foot. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { acts } from './acts';
import { command, inRoom, NOWHERE, opened, ROOMS, written, type Room } from './address';
import { assumptions } from './assumptions';
import { isOver, type Standing } from './jobs';
import { changeScenario, changeView } from './changing';
import { compare } from './compare';
import { copyButton } from './copying';
import { explain } from './explain/explain';
import { evidence } from './evidence/evidence';
import { explore } from './explore';
import { helpDialog } from './keys';
import { looking, lookLarge, shownNow } from './looking';
import { ownCase } from './own/own-case';
import { redraw, state } from './state';
import { takeAway } from './takeaway';
import { flipTheme, isDark } from './theme';
import { why } from './why';
import { say, span, whole, type Key } from './words';

const ROOM: Record<Room, () => TemplateResult> = { explore, compare, why, evidence, explain, case: ownCase };

/** Rooms beside which assumptions can be changed. */
const ASSUMING: readonly Room[] = ['explore'];

let tab: 'assumptions' | 'acts' = 'assumptions';

export function shell(): TemplateResult {
  const { view, open } = state;
  const isAssuming = open !== null && ASSUMING.includes(view.room);
  return html`
    ${head()}
    ${banners()}
    <main class="frame ${isAssuming ? '' : 'alone'}" id="main" tabindex="-1">
      <div>${open || view.room === 'case' ? ROOM[view.room]() : cases()}</div>
      ${isAssuming ? aside() : nothing}
    </main>
    <footer><p>${say('foot')}</p></footer>
    ${helpDialog()}`;
}

function head(): TemplateResult {
  const { view, open } = state;
  return html`<header class="head">
    <a class="skip" href="#main" @click=${(event: Event) => {
      event.preventDefault();
      document.querySelector<HTMLElement>('#main')?.focus();
    }}>${say('skip')}</a>
    <a class="brand" href="#/explore" @click=${(event: Event) => {
      event.preventDefault();
      changeView(NOWHERE, true);
    }}><i></i>Backfire</a>
    <label><span class="hidden">${say('case')}</span><select id="case" @change=${(event: Event) => openCase((event.target as HTMLSelectElement).value)}>
      ${view.name ? nothing : html`<option value="" selected>${say('case.choose')}</option>`}
      ${state.cases.map((one) => html`<option value=${one.name} .selected=${live(one.name === view.name)} ?disabled=${one.problem !== '' && !one.own}>${one.title}</option>`)}
    </select></label>
    <nav class="rooms" aria-label=${say('rooms')}>${ROOMS.map((room) => html`<a href=${'#' + written(inRoom(view, room), open?.first ?? '')}
      aria-current=${room === view.room ? 'page' : nothing} @click=${(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        changeView({ room }, true);
      }}>${say(`room.${room}` as Key)}</a>`)}</nav>
    <div class="right">
      ${progress()}
      ${open ? html`${copyButton(location.href, say('share'))}
      ${takeAway()}` : nothing}
      <button type="button" @click=${() => document.querySelector<HTMLDialogElement>('#help')?.showModal()}>${say('keys')}</button>
      <button type="button" @click=${flipTheme}>${isDark() ? say('light') : say('dark')}</button>
    </div>
  </header>`;
}

/** How the large ensemble stands, or else whatever else is being done. */
function progress(): TemplateResult {
  const large = looking.standing.large;
  const others = [...state.jobs.values()].filter((job) => !isOver(job) && job.id !== large?.id && job.id !== looking.standing.quick?.id);
  const quick = looking.standing.quick;
  return html`<div class="standing" role="status">
    ${large && !isOver(large) ? standing(large, say('full.scale')) : nothing}
    ${quick && !isOver(quick) && quick.secondsLeft !== null && quick.secondsLeft > 1 ? standing(quick, say('quick.scale')) : nothing}
    ${others.length > 0 ? html`<span>${say('others', { n: others.length })}</span>` : nothing}
  </div>`;
}

function standing(job: Standing, what: string): TemplateResult {
  const left = job.secondsLeft === null ? '' : say('left', { time: span(job.secondsLeft) });
  return html`<span>${job.state === 'WAITING' ? say('waiting', { what })
    : say('worlds.of', { what, worlds: job.worlds, of: job.of, left })}</span>
    <progress max="1" .value=${job.share} aria-label=${what}></progress>`;
}

function banners(): TemplateResult {
  const { notice, dropped, there } = state;
  return html`
    ${there ? nothing : html`<div class="banner" role="alert"><p>${say('gone')} <code>backfire studio</code></p></div>`}
    ${notice === null ? nothing : html`<div class="banner" role=${notice.grave ? 'alert' : 'status'}><div><p>${notice.says}</p>
      ${notice.findings.length > 1 ? html`<ul>${notice.findings.map((one) => html`<li>${one.says}</li>`)}</ul>` : nothing}</div>
      <button type="button" class="link" @click=${() => {
        state.notice = null;
        redraw();
      }}>${say('close')}</button></div>`}
    ${dropped.length === 0 ? nothing : html`<div class="banner" role="status"><p>${say('dropped', { parts: dropped.map((one) => one.part).join(', ') })}</p>
      <button type="button" class="link" @click=${() => {
        state.dropped = [];
        redraw();
      }}>${say('close')}</button></div>`}`;
}

function aside(): TemplateResult {
  const { view, open } = state;
  if (!open) return html``;
  const now = shownNow();
  const size = { scale: view.scale || open.full.scale, runs: view.runs || open.full.runs };
  const typed = command('run', view, size.scale, size.runs, open.typed);
  const choose = (one: typeof tab): void => {
    tab = one;
    redraw();
  };
  const turn = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    choose(tab === 'acts' ? 'assumptions' : 'acts');
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#tab-${tab}`)?.focus());
  };
  const tabButton = (one: typeof tab): TemplateResult => html`<button type="button" role="tab" id="tab-${one}" aria-selected=${tab === one}
    aria-controls="panel" tabindex=${tab === one ? 0 : -1} @click=${() => choose(one)} @keydown=${turn}>${say(`tab.${one}`)}</button>`;
  return html`<aside class="aside" aria-label=${say('tab.assumptions')}>
    <div class="tabs" role="tablist">${tabButton('assumptions')}${tabButton('acts')}</div>
    <div id="panel" role="tabpanel" aria-labelledby="tab-${tab}">
      ${tab === 'assumptions' ? assumptions(open, state.trying ?? view.scenario, state.unfolded, {
        trying: (scenario) => {
          state.trying = scenario;
          redraw();
        },
        changed: (scenario) => {
          state.trying = null;
          changeScenario(scenario);
        },
        unfold: (theme) => {
          if (!state.unfolded.delete(theme)) state.unfolded.add(theme);
          redraw();
        },
      }) : acts(open, view.scenario, changeScenario)}
    </div>
    <div class="command"><code id="command">${typed}</code>
      ${copyButton(typed, say('copy'))}</div>
    ${now && now === looking.large ? nothing : html`<p class="caption">${say('command.large')}
      <button type="button" class="link" @click=${lookLarge}>${say('make.large')}</button></p>`}
  </aside>`;
}

/** Opens a case; one's own that cannot be read is opened where it can be mended. */
function openCase(name: string): void {
  const isBroken = state.cases.some((one) => one.name === name && one.problem !== '');
  changeView(opened(isBroken ? 'case' : state.view.room, name), true);
}

/** What there is to open, where nothing is. */
function cases(): TemplateResult {
  if (state.view.name) return html`<p class="caption">${say('opening')}</p>`;
  return html`<h1>${say('cases.title')}</h1><p>${say('cases.about')}</p>
    <ul class="cases">${state.cases.map((one) => html`<li><h2>${one.title}</h2>
      <p>${one.problem || one.summary}</p>
      <p class="caption">${say('cases.size', { places: one.places, residents: whole(one.residents) })}</p>
      <p><button type="button" ?disabled=${one.problem !== '' && !one.own} @click=${() => openCase(one.name)}>${say('open')}</button></p></li>`)}</ul>`;
}
