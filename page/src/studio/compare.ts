/* The room that compares: two scenarios side by side, or as a difference, pair by pair. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { OutlinesShown } from '../figure/shown';
import { changes, PLAIN, same, sizeName, type Scenario } from './address';
import { get } from './asking';
import { changeView } from './changing';
import { comparing, enterCompare, first, forgetSides, size } from './comparing';
import { ofFew, share } from './sizes';
import { looking, type Difference } from './looking';
import { Pair } from './pair';
import { BANDED, PANELS } from './stage';
import { attempt, redraw, state } from './state';
import { monday, say, span } from './words';

let pair: Pair | null = null;
let pairOf = '';
let shownKey = '';

/** Opens the room: what is compared is made, and its figures with the outlines of the case. */
export function enterComparing(): void {
  enterCompare();
  const name = state.open?.name ?? '';
  if (pairOf === name) return;
  pairOf = name;
  pair?.dispose();
  pair = null;
  attempt(async () => {
    const outlines = await get<OutlinesShown | null>(`api/cases/${encodeURIComponent(name)}/outlines`);
    if (pairOf !== name) return;
    pair = new Pair(outlines, (place) => changeView({ place }, false));
    shownKey = '';
    redraw();
  });
}

/** Lets go of what was made of a case that was changed. */
export function forgetCompared(): void {
  pair?.dispose();
  pair = null;
  pairOf = shownKey = '';
  forgetSides();
}

export const comparePair = (): Pair | null => pair;

export function compare(): TemplateResult {
  const { sides: [one, other], difference } = comparing;
  const { view, open } = state;
  const { as } = view;
  if (!open) return html``;
  const week = view.week >= 0 ? view.week : Math.floor(0.8 * open.weeks);
  if (pair && one && other) {
    const key = [one.id, one.worlds, other.id, other.worlds, difference?.pairs, as, view.show, view.place].join(' ');
    if (key !== shownKey) pair.show({ one, other, difference, layer: view.show, as, place: view.place, week });
    shownKey = key;
    if (pair.week !== week) pair.to(week);
  }
  return html`<div class="compare">
    <section class="telling" aria-live="polite">
      <h1 id="finding" tabindex="-1">${difference?.headline ?? say('compare.making')}</h1>
      <p>${say('caveat')} ${difference?.findings[0]?.sentence ?? standing()}</p>
      ${difference ? html`<details><summary>${say('findings.all')}</summary><ul>${difference.findings.map((f) => html`<li>${f.sentence}</li>`)}</ul></details>` : nothing}
    </section>
    <div class="sides">${side('A', first(), true)} ${side('B', view.scenario, false)}</div>
    <div class="bar">
      <span role="group" aria-label=${say('compare.as')}>
        <button type="button" aria-pressed=${as === 'difference'} @click=${() => changeView({ as: 'difference' }, false)}>${say('compare.difference')}</button>
        <button type="button" aria-pressed=${as === 'both'} @click=${() => changeView({ as: 'both' }, false)}>${say('compare.both')}</button></span>
      <label><span class="hidden">${say('map.layer')}</span><select id="layer" @change=${(event: Event) =>
        changeView({ show: (event.target as HTMLSelectElement).value }, false)}>
        ${(other?.figures.map?.layers ?? []).map((layer) => html`<option value=${layer.id} .selected=${live(layer.id === view.show)}>${layer.name}</option>`)}</select></label>
      <button type="button" @click=${() => changeView({ scenario: first(), other: view.scenario }, true)}>${say('compare.swap')}</button>
      ${larger()}
    </div>
    <div class="two-maps ${as}">
      <figure><figcaption>${as === 'both' ? html`<b>A</b>` : say('compare.map')}</figcaption>${pair?.maps[0] ?? nothing}</figure>
      ${as === 'both' ? html`<figure><figcaption><b>B</b></figcaption>${pair?.maps[1] ?? nothing}</figure>` : nothing}
      <div>${pair?.scale ?? nothing}</div>
    </div>
    <label class="week-slider">${say('week.of', { day: monday(open.first, week) })}
      <input type="range" id="week" min="0" max=${open.weeks - 1} .value=${String(week)} @input=${(event: Event) => {
        const to = Number((event.target as HTMLInputElement).value);
        changeView({ week: to }, false);
      }}></label>
    <div class="panels">${PANELS.map((id, i) => {
      const of = (difference && as === 'difference' ? difference : other?.figures)?.panels.find((panel) => panel.id === id);
      return html`<figure><figcaption><b>${of?.title ?? ''}<small>${of?.unit ?? ''}</small></b>
        <span>${of?.finding.replace(/^[^:]*: /, '') ?? ''}</span></figcaption>${pair?.panels[i] ?? nothing}</figure>`;
    })}</div>
    <p class="caption">${as === 'difference' ? paired(difference) : say('compare.ghost')} ${say('luck.alone')} ${ofFew(size().scale)}</p>
  </div>`;
}

/** How to read the figures of a difference. */
function paired(difference: Difference | null): string {
  const pairs = difference?.pairs ?? 0;
  return say('compare.paired', { bands: say(pairs < BANDED ? 'compare.lines' : 'compare.bands'), pairs, share: share(size().scale) });
}

export function drawnCompare(): void {
  pair?.connected();
}

function standing(): string {
  const left = comparing.standing.find((one) => one?.secondsLeft)?.secondsLeft;
  const { runs, scale } = size();
  return say('drawing.two', { worlds: runs, share: share(scale) }) + (left ? say('left', { time: span(left) }) : '');
}

/** What one side assumes, thing by thing, each of which can be taken back. */
function side(letter: string, scenario: Scenario, isFirst: boolean): TemplateResult {
  const put = (changed: Scenario): void => changeView(isFirst ? { other: same(changed, PLAIN) ? null : changed } : { scenario: changed }, true);
  const item = (words: string, without: Scenario): TemplateResult => html`<li>${words}
    <button type="button" class="link" aria-label=${say('compare.back', { what: words })} @click=${() => put(without)}>${say('remove')}</button></li>`;
  return html`<section aria-label=${letter}><h2>${letter}</h2>
    ${changes(scenario) === 0 ? html`<p class="caption">${say('assumptions.none')}</p>` : nothing}
    <ul>
      ${scenario.without.map((name) => item(say('compare.without', { name }), { ...scenario, without: scenario.without.filter((one) => one !== name) }))}
      ${Object.entries(scenario.set).map(([name, value]) => {
        const { [name]: _, ...set } = scenario.set;
        return item(`${name} = ${value}`, { ...scenario, set });
      })}
      ${scenario.acts.map((act, i) => item(`“${act}”`, { ...scenario, acts: scenario.acts.filter((_, k) => k !== i) }))}
    </ul>
    <p><button type="button" class="link" @click=${() => changeView({ room: 'explore', scenario, other: null }, true)}>${say('compare.explore')}</button>
    ${looking.before && isFirst && !same(looking.before, scenario) ? html`<button type="button" class="link" @click=${() => put(looking.before ?? PLAIN)}>${say('compare.previous')}</button>` : nothing}
    </p></section>`;
}

/** Both at full size, or back at the small one. */
function larger(): TemplateResult {
  const { open, view } = state;
  if (!open) return html``;
  const full = view.at !== '';
  return html`<button type="button" @click=${() => changeView({ at: full ? '' : sizeName(open.full.scale, open.full.runs) }, true)}>
    ${full ? say('compare.small', { worlds: open.quick.runs, share: share(open.quick.scale) })
      : say('large', { worlds: open.full.runs, share: share(open.full.scale), time: span(2 * open.full.seconds) })}</button>`;
}
