/* What is assumed: mechanisms as switches, parameters as sliders, by theme. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { changes, PLAIN, type Scenario } from './address';
import type { CaseShown, MechanismShown, ParameterShown } from './case';
import { humpPath, STEPS, stepOf, valueAt } from './slider';
import { number, say, setting, type Key } from './words';

/** What may be done to the assumptions. */
export interface Changing {
  /** While a slider moves. */
  readonly trying: (scenario: Scenario) => void;
  /** When it is let go, or something is switched. */
  readonly changed: (scenario: Scenario, what: string) => void;
  readonly unfold: (theme: string) => void;
}

/** Parameters that are shown before a theme is unfolded: those that are doubted. */
const isDoubted = (p: ParameterShown): boolean => p.hump.length > 0;

export function assumptions(of: CaseShown, scenario: Scenario, unfolded: ReadonlySet<string>, to: Changing): TemplateResult {
  const count = changes(scenario);
  return html`
    <div class="panel-head">
      <p aria-live="polite">${count === 0 ? say('assumptions.none') : say('assumptions.changed', { n: count })}</p>
      ${count === 0 ? nothing : html`<button type="button" class="link" @click=${() =>
        to.changed(PLAIN, '')}>${say('assumptions.reset')}</button>`}
    </div>
    ${of.themes.map((theme) => themed(theme, of, scenario, unfolded, to))}
    <p class="caption">${say('assumptions.key')}</p>`;
}

function themed(theme: string, of: CaseShown, scenario: Scenario, unfolded: ReadonlySet<string>, to: Changing): TemplateResult | typeof nothing {
  const mechanisms = of.mechanisms.filter((m) => m.theme === theme);
  const parameters = of.parameters.filter((p) => p.theme === theme);
  if (mechanisms.length + parameters.length === 0) return nothing;
  const isOpen = unfolded.has(theme);
  const isSet = (p: ParameterShown): boolean => p.id in scenario.set;
  const shown = parameters.filter((p) => isDoubted(p) || isSet(p) || isOpen);
  const hidden = parameters.length - parameters.filter((p) => isDoubted(p) || isSet(p)).length;
  return html`<section class="theme" aria-labelledby="theme-${theme}">
    <h3 id="theme-${theme}">${say(`theme.${theme}` as Key)} <small>${say(`theme.${theme}.about` as Key)}</small></h3>
    ${mechanisms.map((m) => mechanism(m, scenario, to))}
    ${shown.map((p) => parameter(p, scenario, to))}
    ${hidden === 0 ? nothing : html`<button type="button" class="link" aria-expanded=${isOpen} @click=${() => to.unfold(theme)}>
      ${isOpen ? say('assumptions.fewer') : say('assumptions.more', { n: hidden })}</button>`}
  </section>`;
}

function mechanism(m: MechanismShown, scenario: Scenario, to: Changing): TemplateResult {
  const isOut = scenario.without.includes(m.id);
  const flip = (): void => {
    const without = isOut ? scenario.without.filter((id) => id !== m.id) : [...scenario.without, m.id];
    to.changed({ ...scenario, without }, m.id);
  };
  return html`<div class="mechanism">
    <button type="button" role="switch" class="switch" id="mechanism-${m.id}" aria-checked=${!isOut}
      aria-labelledby="mechanism-${m.id}-name" aria-describedby="mechanism-${m.id}-about" @click=${flip}></button>
    <span id="mechanism-${m.id}-name">${m.id}</span>
    <span class="about" id="mechanism-${m.id}-about">${isOut ? say('mechanism.out', { instead: m.leftOut }) : m.meaning}</span>
    ${isOut ? html`<span class="mark">${say('changed')}</span>` : nothing}
  </div>`;
}

const WIDTH = 268;
const HEIGHT = 20;

function parameter(p: ParameterShown, scenario: Scenario, to: Changing): TemplateResult {
  const value = scenario.set[p.id] ?? p.value;
  const isSet = p.id in scenario.set;
  const withValue = (step: number): Scenario => {
    const { [p.id]: _, ...set } = scenario.set;
    const chosen = valueAt(p, step);
    return { ...scenario, set: chosen === p.value ? set : { ...set, [p.id]: chosen } };
  };
  const step = (event: Event): number => Number((event.target as HTMLInputElement).value);
  const tick = (stepOf(p, p.value) / STEPS) * WIDTH;
  return html`<div class="parameter ${isSet ? 'is-set' : ''}">
    <label for="parameter-${p.id}">${p.meaning}</label>
    <output for="parameter-${p.id}"><b>${setting(value)}</b> ${p.unit}</output>
    <div class="slide">
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<path class="hump" d=${humpPath(p.hump, WIDTH, HEIGHT)}></path>
        <path class="tick" d="M${tick.toFixed(1)} ${HEIGHT - 8}V${HEIGHT}"></path>`}
      </svg>
      <input type="range" id="parameter-${p.id}" min="0" max=${STEPS} step="1" .value=${String(stepOf(p, value))}
        aria-valuetext=${spoken(p, value)}
        @input=${(event: Event) => to.trying(withValue(step(event)))}
        @change=${(event: Event) => to.changed(withValue(step(event)), p.id)}>
    </div>
    <p class="about"><code>${p.id}</code> · ${p.prior === 'fixed' ? say('parameter.fixed') : p.prior} · ${p.source}
      ${isSet ? html` · <button type="button" class="link" @click=${() => to.changed(withValue(stepOf(p, p.value)), p.id)}>
        ${say('parameter.back', { value: setting(p.value) })}</button>` : nothing}</p>
  </div>`;
}

/** What a screen reader says of a slider. */
function spoken(p: ParameterShown, value: number): string {
  const half = p.half ? say('parameter.half', { low: number(p.half[0]), high: number(p.half[1]) }) : say('parameter.fixed');
  return `${setting(value)} ${p.unit}; ${half}`;
}
