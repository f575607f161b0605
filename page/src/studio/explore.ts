/* The room that explores: finding, map, curves, timeline, what happened in the week. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { OutlinesShown, Panel } from '../figure/shown';
import { PLAIN, sizeName } from './address';
import { get } from './asking';
import { changeScenario, changeView } from './changing';
import type { Shown } from './ensemble';
import { differenceNow, dropGhost, forgetLooked, ghostNow, isLookedAt, largeSize, look, looking, lookLarge, shownNow } from './looking';
import { ofFew, share } from './sizes';
import { BANDED, PANELS, Stage } from './stage';
import { attempt, redraw, state } from './state';
import { timeline } from './timeline';
import { weekOf } from './week';
import { monday, say, span } from './words';

let stage: Stage | null = null;
let stageOf = '';
let reading = '';
let playing = false;
let shown: Shown | null = null;
let shownKey = '';

/** The stage of the case that is open; made anew for another. */
export function open(outlines: OutlinesShown | null): void {
  stage?.dispose();
  stageOf = state.open?.name ?? '';
  shown = null;
  stage = new Stage(outlines, {
    choose: (place) => changeView({ place }, false),
    settle: (week) => changeView({ week }, false),
    pass: (week) => passed(week),
    read: (sentence) => {
      reading = sentence;
      redraw();
    },
    playing: (on) => {
      playing = on;
      redraw();
    },
  });
  const { view } = state;
  stage.week = view.week >= 0 ? view.week : Math.floor(0.8 * (state.open?.weeks ?? 0));
  look(view.scenario, false);
}

/** What a week that passes touches: the head on the strip, and nothing that lit draws. */
function passed(week: number): void {
  if (state.view.room !== 'explore') return;
  const head = document.querySelector('.strip .head');
  const weeks = state.open?.weeks ?? 1;
  const x = `${((100 * (week + 0.5)) / weeks).toFixed(2)}%`;
  head?.setAttribute('x1', x);
  head?.setAttribute('x2', x);
  const slider = document.querySelector<HTMLInputElement>('#week');
  if (slider) slider.value = String(week);
  const name = document.querySelector('#week-name');
  if (name && state.open) name.textContent = say('week.of', { day: monday(state.open.first, week) });
}

/** Lets go of what was made of a case that was changed, or is left. */
export function forgetExplored(): void {
  stage?.dispose();
  stage = null;
  stageOf = '';
  shown = null;
  shownKey = '';
  forgetLooked();
}

export const exploreStage = (): Stage | null => stage;

export function explore(): TemplateResult {
  const now = shownNow();
  const of = state.open;
  if (!of || !stage || stageOf !== of.name) return html`<p class="caption">${say('opening')}</p>`;
  if (now) put(now);
  const isOfBefore = looking.stale;
  return html`<div class="explore">
    ${telling(now, isOfBefore)}
    <div class="places">
      ${choices(now)}
      <div class="on-map ${isOfBefore ? 'stale' : ''}">${stage.map}</div>
      <div class="under-map">${stage.scale}
        <p class="caption">${say('map.hatch')}</p></div>
    </div>
    <div class="curves ${isOfBefore ? 'stale' : ''}">
      ${PANELS.slice(0, 4).map((id, i) => panel(now, id, i))}
      <details class="more-curves" @toggle=${() => stage?.resize()}><summary>${say('curves.more')}</summary>
        ${PANELS.slice(4).map((id, i) => panel(now, id, i + 4))}</details>
      <p class="reading" aria-live="off">${reading}</p>
    </div>
    ${timeline(of, now, stage, playing)}
    ${weekOf(of, now, stage.week)}
    <section class="of-place" aria-label=${say('map.of')}>${place()}${stage.card}</section>
  </div>`;
}

/** Has the stage show what is on screen, if that is not what it shows already. */
function put(now: Shown): void {
  const staged = {
    shown: now, ghost: ghostNow(), difference: differenceNow(), layer: state.view.show,
    level: differenceNow() ? state.view.level : ('level' as const), place: state.view.place,
  };
  const key = [now.id, now.worlds, staged.ghost?.id, staged.difference ? [now.id, staged.ghost?.id] : '', staged.layer, staged.level, staged.place].join(' ');
  if (key !== shownKey || shown !== now) stage?.show(staged);
  shownKey = key;
  shown = now;
}

/** After each drawing: what waits for its element to be in the page. */
export function drawn(): void {
  if (state.view.room !== 'explore') {
    if (stage?.isPlaying) stage.play(null);
    return;
  }
  stage?.connected();
  if (stage) passed(stage.week);
}

// ---- The finding.

function telling(now: Shown | null, isOfBefore: boolean): TemplateResult {
  const { compared, standing } = looking;
  const difference = differenceNow();
  const of = state.open;
  if (!now || !of) {
    const size = of ? say('drawing', { worlds: of.quick.runs, share: share(of.quick.scale), time: span(of.quick.seconds) }) : '';
    return html`<section class="telling" aria-live="polite"><h1>${of?.title ?? ''}</h1>${looking.refused ? refusal() : html`<p>${size}</p>`}</section>`;
  }
  const first = (difference ?? now).findings[0];
  const large = standing.large;
  const isMaking = large && (large.state === 'WAITING' || large.state === 'WORKING');
  return html`<section class="telling" id="finding" aria-live="polite" tabindex="-1">
    <h1>${difference ? difference.headline : now.headline}</h1>
    ${looking.refused ? refusal() : nothing}
    <p>${say('caveat')} ${isOfBefore ? say('before.change') : ''} ${first?.sentence ?? ''}</p>
    ${compared && !difference ? html`<p>${say('compared.small', { pairs: compared.difference.pairs, share: share(compared.of.scale), what: compared.difference.headline })}
      <button type="button" class="link" @click=${compareLarge}>${say('compared.large')}</button></p>` : nothing}
    <div class="key">
      ${ghostNow() ? html`<span><i class="ghost"></i>${say('key.ghost')}</span>` : nothing}
      <span><i class="band"></i>${say(now.worlds < BANDED ? 'key.lines' : now.worlds < now.figures.tails ? 'key.band.few' : 'key.band', { worlds: now.worlds, of: now.of, share: share(now.scale) })}</span>
      ${looking.before ? html`<button type="button" class="link" @click=${() => looking.before && changeScenario(looking.before)}>${say('undo')}</button>
        <button type="button" class="link" @click=${dropGhost}>${say('ghost.drop')}</button>` : nothing}
      ${!isMaking && now !== looking.large ? html`<button type="button" class="link" @click=${lookLarge}>
        ${say('large', { worlds: largeSize(of).runs, share: share(largeSize(of).scale), time: span(largeSize(of).seconds) })}</button>` : nothing}
    ${(difference ? difference.findings : now.findings).length > 1 ? html`<details><summary>${say('findings.all')}</summary>
      <ul>${(difference ? difference.findings : now.findings).map((one) => html`<li>${one.sentence}</li>`)}</ul>
      <p>${say('luck.alone')} ${ofFew(now.scale)}</p></details>` : nothing}
    </div>
  </section>`;
}

/** Compares what was before the change with what is, at the size of the large one. */
function compareLarge(): void {
  const { before } = looking;
  const { open } = state;
  if (!before || !open) return;
  const { scale, runs } = largeSize(open);
  changeView({ room: 'compare', other: before, at: sizeName(scale, runs) }, true);
}

/** Why what is assumed cannot be shown, and the way back. */
function refusal(): TemplateResult {
  return html`<p class="wrong" role="alert">${looking.refused}
    <button type="button" class="link" @click=${() => changeScenario(looking.before ?? PLAIN)}>${say(looking.before ? 'undo' : 'assumptions.reset')}</button></p>`;
}

// ---- What the map shows.

function choices(now: Shown | null): TemplateResult {
  const map = now?.figures.map;
  const { view } = state;
  const canChange = differenceNow() !== null;
  const level = (one: 'level' | 'change', words: string): TemplateResult => html`<button type="button" aria-pressed=${view.level === one}
    ?disabled=${one === 'change' && !canChange} title=${one === 'change' && !canChange ? say('change.none') : ''}
    @click=${() => changeView({ level: one }, false)}>${words}</button>`;
  return html`<div class="bar">
    <label><span class="hidden">${say('map.layer')}</span><select id="layer" @change=${(event: Event) =>
      changeView({ show: (event.target as HTMLSelectElement).value }, false)}>
      ${(map?.layers ?? []).map((layer) => html`<option value=${layer.id} .selected=${live(layer.id === view.show)}>${layer.name}</option>`)}
    </select></label>
    <span role="group" aria-label=${say('map.level')}>${level('level', say('level'))} ${level('change', say('change'))}</span>
  </div>`;
}

/** Whose card is shown: the whole, a province, a place. */
function place(): TemplateResult {
  const { view } = state;
  return html`<div class="bar">
    <label><span class="hidden">${say('find.place')}</span><input type="search" id="find" list="place-names" placeholder=${say('find.place')}
      @change=${(event: Event) => find((event.target as HTMLInputElement).value)}></label>
    <datalist id="place-names">${(state.open?.places ?? []).map((place) => html`<option value=${place.name}></option>`)}</datalist>
    <label><span class="hidden">${say('map.of')}</span><select id="place" @change=${(event: Event) =>
      changeView({ place: (event.target as HTMLSelectElement).value }, false)}>
      ${(state.open?.regions ?? []).map((region, i) => html`<option value=${i === 0 ? '' : `r${i}`} .selected=${live(view.place === (i === 0 ? '' : `r${i}`))}>${region}</option>`)}
      ${(state.open?.places ?? []).map((place) => html`<option value=${place.id} .selected=${live(place.id === view.place)}>${place.name}</option>`)}
    </select></label>
  </div>`;
}

function find(typed: string): void {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return;
  const places = state.open?.places ?? [];
  const place = places.find((one) => one.name.toLowerCase() === wanted) ?? places.find((one) => one.name.toLowerCase().startsWith(wanted));
  if (place) changeView({ place: place.id }, false);
}

// ---- A panel.

function panel(now: Shown | null, id: string, i: number): TemplateResult | typeof nothing {
  const of = now?.figures.panels.find((one) => one.id === id);
  const difference = differenceNow()?.panels.find((one) => one.id === id);
  return html`<figure>
    <figcaption><b>${of?.title ?? ' '}<small>${of?.unit ?? ''}</small></b>
      <span>${told(difference ?? of)}</span></figcaption>
    ${stage?.panels[i] ?? nothing}
  </figure>`;
}

/** What stands after the colon of a panel's finding. */
const told = (panel: Panel | undefined): string => panel?.finding.replace(/^[^:]*: /, '') ?? '';

/** Opens the room: outlines are fetched once for a case. */
export function enter(): void {
  const name = state.open?.name ?? '';
  if (stageOf === name) {
    if (!stage) return; // its outlines are on their way
    if (!isLookedAt(state.view.scenario)) look(state.view.scenario, true);
    if (!stage.isPlaying && state.view.week >= 0 && state.view.week !== stage.week) stage.to(state.view.week);
    return;
  }
  forgetExplored();
  stageOf = name;
  attempt(async () => {
    const outlines = await get<OutlinesShown | null>(`api/cases/${encodeURIComponent(name)}/outlines`);
    if (state.open?.name !== name) return;
    open(outlines);
    redraw();
  });
}

