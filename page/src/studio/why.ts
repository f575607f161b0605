/* The room of why: one attack, exit, promotion, officer or resident; its causes, how it came. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { sizeName, sizeOf } from './address';
import type { Account, Happening as Askable } from './api';
import { get, isAway, post, Refusal } from './asking';
import { follow, isOver, type Standing } from './jobs';
import { causes } from './causes';
import { changeView } from './changing';
import { askOf, ensemble, wanted, type Shown } from './ensemble';
import { growth } from './growth';
import { fail, redraw, state } from './state';
import { day, say, span } from './words';

let key = '';
let shown: Shown | null = null;
let account: Account | null = null;
let askable: readonly Askable[] = [];
let standing: Standing | null = null;
/** Why there is no answer, or empty. */
let problem = '';
let letGo = (): void => {};

/** Asks for what the view names. */
export function enterWhy(): void {
  const { view, open } = state;
  if (!open) return;
  const size = sizeOf(view.at) ?? open.quick;
  const wants = wanted(open.name, view.scenario, size.scale, size.runs);
  const now = JSON.stringify([wants, view.who]);
  if (now === key) return;
  const sameWorlds = shown !== null && key.startsWith(now.slice(0, now.lastIndexOf(',')));
  key = now;
  account = null;
  standing = null;
  problem = '';
  if (sameWorlds && shown) {
    askWhy(now, shown);
    return;
  }
  letGo();
  shown = null;
  askable = [];
  letGo = ensemble({
    wanted: wants,
    scenario: view.scenario,
    stands: (one) => {
      if (key === now) standing = one;
      redraw();
    },
    shown: (one, stands) => {
      if (key !== now || !isOver(stands)) return;
      shown = one;
      askWhy(now, one);
    },
    failed: (error) => {
      if (key === now) unanswered(error);
    },
  });
}

/** Says in the room why there is no answer. */
function unanswered(error: unknown): void {
  if (isAway(error)) return;
  problem = error instanceof Refusal ? error.message : String(error);
  redraw();
}

/** The worlds that are asked after, once they are there. */
export const whyShown = (): Shown | null => shown;

/** Lets go of the worlds of a case that was changed. */
export function forgetWhy(): void {
  letGo();
  letGo = () => {};
  key = '';
  shown = account = standing = null;
  askable = [];
}

function askWhy(mine: string, of: Shown): void {
  if (askable.length === 0) {
    askOf(of, () => get<{ askable: readonly Askable[] }>(`api/ensembles/${of.id}/askable`))
      .then((answer) => {
        if (shown !== of) return;
        askable = answer.askable;
        redraw();
      })
      .catch(fail);
  }
  const { who } = state.view;
  if (!who) {
    redraw();
    return;
  }
  const path = `api/ensembles/${of.id}/why`;
  const failed = (error: unknown): void => {
    if (key === mine) unanswered(error);
  };
  askOf(of, () => post<Standing>(path, { who }))
    .then((answer) => follow(answer, (one) => {
      if (key !== mine) return;
      standing = one;
      redraw();
      if (one.state === 'FAILED') failed(new Refusal(500, one.problem ?? '', []));
      if (one.state === 'STOPPED') failed(new Refusal(410, say('stopped.elsewhere'), []));
      if (one.state !== 'DONE') return;
      get<Account>(`${path}?who=${encodeURIComponent(who)}`)
        .then((told) => {
          if (key !== mine) return;
          account = told;
          redraw();
        })
        .catch(failed);
    }, () => askWhy(mine, of)))
    .catch(failed);
}

export function why(): TemplateResult {
  return html`<div class="why">
    <section class="why-ask" aria-labelledby="why-title">
      <h2 id="why-title">${say('why.ask')}</h2>
      <form @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).elements.namedItem('who') as HTMLInputElement;
        ask(field.value.trim());
      }}><label for="who">${say('why.who')}</label>
        <input type="text" id="who" name="who" .value=${state.view.who} placeholder="attack:1/17" autocomplete="off" maxlength="60">
        <button type="submit">${say('why')}</button></form>
      <ul class="askable">${askable.map((one) => html`<li><button type="button" class="link" aria-current=${one.reference === state.view.who ? 'true' : nothing}
        @click=${() => ask(one.reference)}>${one.sentence}</button> <small>${day(one.monday)}</small></li>`)}</ul>
    </section>
    <section class="why-told" aria-live="polite">${told()}</section>
  </div>`;
}

function ask(who: string): void {
  changeView({ who }, true);
}

function told(): TemplateResult {
  if (!account) {
    if (!state.view.who && shown) return html`<p class="caption">${say('why.nothing')}</p>`;
    if (problem) return html`<p class="lead" role="alert">${problem}</p>`;
    const left = standing?.secondsLeft ?? null;
    return html`<p class="caption">${say('why.living')} ${left === null ? '' : say('left', { time: span(left) })}</p>`;
  }
  const { headline, sentence, tree, timeline, references } = account;
  const isRevenge = /^attack:/.test(account.reference) && timeline !== null; // only a grudge grows, and only revenge can be forbidden
  return html`<h1 id="finding" tabindex="-1">${headline}</h1>
    <p class="lead">${sentence}</p>
    ${isRevenge ? html`<p><button type="button" @click=${() => forbid(account?.reference ?? '')}>${say('why.forbid')}</button></p>` : nothing}
    ${tree.parts.length === 0 && tree.says === sentence ? nothing : causes(tree)}
    ${timeline ? growth(timeline) : nothing}
    ${references.length ? html`<h3>${say('why.next')}</h3><ul>${references.map((one) => html`<li><button type="button" class="link"
      @click=${() => ask(one)}>${one}</button></li>`)}</ul>` : nothing}
    <p class="caption">${say('why.about')}</p>`;
}

/** What if it had not happened: its world, which is the first, and the same with the attack forbidden. */
function forbid(reference: string): void {
  const { scenario } = state.view;
  const scale = shown?.scale ?? state.open?.quick.scale ?? 1;
  changeView({ room: 'compare', at: sizeName(scale, 1), other: scenario, scenario: { ...scenario, acts: [...scenario.acts, `forbid ${reference}`] } }, true);
}
