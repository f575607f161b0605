/* The form by which an inquiry is asked. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { changes } from '../address';
import type { CaseShown } from '../case';
import { copyButton } from '../copying';
import { share } from '../sizes';
import { redraw, state } from '../state';
import { say, span, type Key } from '../words';
import { FACTORS } from './answers';
import { asked, firstAhead, inquiryCommand, mostAimed, secondsOf, usual, type Choice } from './choosing';
import { ask } from './inquiries';

let choice: Choice | null = null;
let of = '';

function chosen(open: CaseShown): Choice {
  if (of !== open.name || !choice) {
    of = open.name;
    choice = usual(open, 'explain');
  }
  return choice;
}

/** Has it chosen in the form: what was asked before, and otherwise. */
export function choose(change: Partial<Choice>): void {
  const { open } = state;
  if (!open) return;
  const before = chosen(open);
  const size = change.asks && change.asks !== before.asks ? usual(open, change.asks) : before;
  choice = { ...size, seed: before.seed, ...change };
  redraw();
}

export function start(open: CaseShown): TemplateResult {
  const now = chosen(open);
  const wants = asked(open.name, now);
  const typed = inquiryCommand(wants, open.typed);
  const is = (asks: Choice['asks']): TemplateResult => html`<button type="button" aria-pressed=${now.asks === asks}
    @click=${() => choose({ asks })}>${say(`explain.asks.${asks}`)}</button>`;
  return html`<section class="start" aria-labelledby="start-title"><h2 id="start-title">${say('explain.start')}</h2>
    <form @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      ask(wants);
    }}>
      <div class="asks" role="group" aria-label=${say('explain.start')}>${is('explain')}${is('fit')}</div>
      <p>${say(`explain.about.${now.asks}`)}</p>
      ${now.asks === 'fit' ? html`${explanation(now)}${outlook(open, now)}` : nothing}
      <div class="numbers">
        ${field('runs', 'explain.runs', now.runs, open[now.asks].least, open[now.asks].most, 1, (runs) => choose({ runs }))}
        ${field('scale', 'explain.scale', now.scale, 0.001, 1, 'any', (scale) => choose({ scale }))}
        ${field('seed', 'explain.seed', now.seed, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1, (seed) => choose({ seed }))}
      </div>
      <p class="caption">${say('explain.takes', { time: span(secondsOf(open, now)), runs: now.runs, share: share(now.scale) })}
        ${say('explain.more', { wanted: open.enough, times: mostAimed(open, now.asks) })}
        ${changes(state.view.scenario) > 0 ? say('explain.as.it.is') : nothing}</p>
      <p><button type="submit" class="main">${say(`explain.do.${now.asks}`)}</button></p>
    </form>
    <div class="command"><code>${typed}</code>${copyButton(typed, say('copy'))}</div>
  </section>`;
}

function field(id: string, key: Key, value: number, min: number, max: number, step: number | 'any', changed: (value: number) => void): TemplateResult {
  return html`<label for="inquiry-${id}">${say(key)}</label>
    <input type="number" id="inquiry-${id}" required min=${min} max=${max} step=${step} .value=${String(value)} @change=${(event: Event) => {
      const field = event.target as HTMLInputElement;
      if (field.value !== '' && field.checkValidity()) changed(field.valueAsNumber);
    }}>`;
}

function explanation(now: Choice): TemplateResult {
  return html`<fieldset><legend>${say('explain.explanation')}</legend>${FACTORS.map((factor) => html`<label><input type="checkbox"
    .checked=${now.factors.includes(factor)} @change=${(event: Event) => choose({
      factors: (event.target as HTMLInputElement).checked ? [...now.factors, factor] : now.factors.filter((one) => one !== factor),
    })}> <span><b>${factor}</b> ${say(`factor.${factor}`)}</span></label>`)}</fieldset>`;
}

function outlook(open: CaseShown, now: Choice): TemplateResult {
  const first = firstAhead(open);
  const date = (id: 'from' | 'until', min: string): TemplateResult => html`<label for="inquiry-${id}">${say(`explain.${id}`)}</label>
    <input type="date" id="inquiry-${id}" required min=${min} .value=${now[id]} @change=${(event: Event) => {
      const { value } = event.target as HTMLInputElement;
      if (value) choose({ [id]: value });
    }}>`;
  return html`<fieldset><legend>${say('explain.outlook')}</legend><label><input type="checkbox" .checked=${now.ahead}
      @change=${(event: Event) => choose({ ahead: (event.target as HTMLInputElement).checked })}> <span>${say('explain.outlook.also')}</span></label>
    ${now.ahead ? html`<div class="numbers">${date('from', first)}${date('until', now.from)}</div>` : nothing}</fieldset>`;
}
