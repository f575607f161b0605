/* A file that was written elsewhere while there is a draft of it: both are shown, one is chosen. */
import { html, type TemplateResult } from 'lit-html';
import { say } from '../words';
import { choose } from './saving';
import { textOf, type Saved } from './working';

export function conflict(now: Saved): TemplateResult {
  const side = (id: string, words: string, text: string, button: string, mine: boolean): TemplateResult => html`<div>
    <label for=${id}>${words}</label><textarea id=${id} class="code" readonly wrap="off" rows="12" spellcheck="false" .value=${text}></textarea>
    <button type="button" @click=${() => choose(mine)}>${button}</button></div>`;
  return html`<section class="conflict" aria-labelledby="conflict-title">
    <h2 id="conflict-title" tabindex="-1">${say('own.conflict', { file: now.path })}</h2>
    <div class="both">${side('conflict-theirs', say('own.conflict.theirs'), now.text, say('own.conflict.take'), false)}
      ${side('conflict-mine', say('own.conflict.mine'), textOf(now.path) ?? '', say('own.conflict.keep'), true)}</div>
  </section>`;
}
