/* The room of evidence: what was reported and claimed, what each does; and texts that are coded by a form. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { changeView } from '../changing';
import { state } from '../state';
import { say } from '../words';
import { ask, begin, isBegun, now } from './coding';
import { detail } from './detail';
import { opened } from './filtering';
import { form } from './form';
import { know, known } from './knowing';
import { listAll, listOf, lists } from './list';
import { sheet } from './sheet';

/** What the address has open where texts are coded. */
const CODING = 'code';

let entered = '';
let read = '';

/** Opens the room: evidence is fetched once for a case. */
export function enterEvidence(): void {
  const { view, open } = state;
  if (!open) return;
  if (entered !== open.name) {
    if (entered) listAll();
    entered = open.name;
    read = '';
  }
  know(ask); // a draft goes along to another case
  if (view.open !== read) {
    read = view.open;
    listOf(view.open);
  }
}

export function evidence(): TemplateResult {
  const { evidence: of, choices } = known;
  if (!of || !choices || known.of !== state.open?.name) return html`<p class="caption">${say('evidence.looking')}</p>`;
  const isCoding = state.view.open === CODING;
  return html`<div class="evidence ${isCoding ? 'is-coding' : ''}">
    ${opened(state.view.open) ? nothing : html`<h1 class="hidden">${say('room.evidence')}</h1>`}
    <div class="on-left">
      <p class="bar"><button type="button" aria-pressed=${isCoding} @click=${() => changeView({ open: isCoding ? '' : CODING }, true)}>${say('evidence.code')}</button>
        ${!isCoding && isBegun() ? html`<small>${say('evidence.draft')}</small>` : nothing}</p>
      ${lists(of)}</div>
    ${isCoding ? html`${sheet(begin, now.isOpen ? now.passage : null)}${form(of, choices)}` : html`<article class="opened" aria-live="polite">${detail(of, state.view.open)}</article>`}
    <p id="evidence-says" class="hidden" aria-live="polite"></p>
  </div>`;
}

addEventListener('beforeunload', (event) => {
  if (isBegun()) event.preventDefault(); // texts and the form's words are in this window alone
});
