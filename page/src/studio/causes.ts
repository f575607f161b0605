/* Causes as a tree of sentences: each opens to what it is made of; a bar says how much each part is. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Cause } from './api';
import { number, say } from './words';

/** Levels that stand open at first. */
const OPEN = 2;

export function causes(tree: Cause): TemplateResult {
  return html`<ul class="causes" aria-label=${say('causes')}>${cause(tree, null, 0)}</ul>`;
}

function cause(one: Cause, whole: number | null, depth: number): TemplateResult {
  const share = whole !== null && one.amount !== null && whole !== 0 ? Math.min(1, Math.abs(one.amount) / Math.abs(whole)) : null;
  const line = html`${share === null ? nothing : html`<i class="share-bar" aria-hidden="true"><i style="width:${(100 * share).toFixed(0)}%"></i></i>`}
    <span>${one.says}</span>
    ${one.amount === null ? nothing : html` <small>${number(one.amount)} ${one.unit}</small>`}`;
  if (one.parts.length === 0) return html`<li><p>${line}</p></li>`;
  const largest = one.sums ? one.parts.reduce((most, part) => Math.max(most, Math.abs(part.amount ?? 0)), 0) : null;
  return html`<li><details ?open=${depth < OPEN}><summary>${line}${one.sums ? html` <small>${say('causes.sum')}</small>` : nothing}</summary>
    <ul>${one.parts.map((part) => cause(part, largest, depth + 1))}</ul></details></li>`;
}
