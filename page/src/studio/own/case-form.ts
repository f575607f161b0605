/* case.yaml as forms: an act for the timeline, posts in a place; all else is text, and said so. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { say } from '../words';
import { actForm } from './act-form';
import { show } from './showing';
import { postsForm } from './posts-form';
import { textOf, working } from './working';
import { actsIn } from './yaml-text';

const PATH = 'case.yaml';

export function caseForm(): TemplateResult {
  const text = textOf(PATH) ?? '';
  const acts = actsIn(text);
  return html`<div class="case-form">
    <section aria-labelledby="parts-title"><h3 id="parts-title">${say('own.parts')}</h3>
      <p class="caption">${say('own.parts.about')}</p>
      <ul class="parts">${partsOf(text).map(({ key, line }) => html`<li><button type="button" class="link" @click=${() => show(PATH, line)}>${key}</button></li>`)}</ul></section>
    <section aria-labelledby="timeline-title"><h3 id="timeline-title">${say('own.timeline')}</h3>
      ${acts.length === 0 ? html`<p class="caption">${say('own.timeline.none')}</p>` : nothing}
      <ul class="act-list">${acts.map(({ act, line }) => html`<li><code>${act}</code>
        <button type="button" class="link" aria-label=${say('own.line.of', { what: act, line })} @click=${() => show(PATH, line)}>${say('own.line', { line })}</button></li>`)}</ul>
      ${working.own ? actForm() : nothing}</section>
    ${working.own ? postsForm() : nothing}
  </div>`;
}

/** The keys at the left edge of a text, with their lines. */
const partsOf = (text: string): { key: string; line: number }[] =>
  text.split('\n').flatMap((line, i) => {
    const key = /^([\w-]+)\s*:/.exec(line)?.[1];
    return key ? [{ key, line: i + 1 }] : [];
  });
