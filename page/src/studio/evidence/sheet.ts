/*
 * A text that is read, with its marked passages. The text stands in a field, so that it is marked by
 * a pointer or by Shift and arrows as in any field; the marks lie under it. The field takes no change,
 * and is not called readonly: browsers show no caret in what is, and arrows do not move it there.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { attempt, redraw, state } from '../state';
import { changeView } from '../changing';
import { say } from '../words';
import { beside, cut, type Span } from './passages';
import { choose, forgetText, openTexts, passage, showText, texts, type Opened } from './texts';

let isOver = false;

const field = (): HTMLTextAreaElement | null => document.querySelector<HTMLTextAreaElement>('#sheet');

/**
 * The text and what marks it.
 *
 * @param code begins to code what is chosen
 * @param coding the passage that is being coded, or null
 */
export function sheet(code: () => void, coding: { readonly of: Opened; readonly span: Span } | null): TemplateResult {
  const { shown, all, chosen } = texts;
  return html`<section class="text ${isOver ? 'over' : ''}" aria-labelledby="text-title" @dragover=${drag} @dragleave=${() => drop(false)} @drop=${dropped}>
    <div class="title"><h2 id="text-title">${say('text.title')}</h2>
      <label class="button">${say('text.open')}<input type="file" class="hidden" id="text-file" multiple accept=".txt,.md,.markdown,.html,.htm,.xhtml,text/plain,text/html,text/markdown"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          attempt(() => openTexts([...(input.files ?? [])]).then(() => { input.value = ''; }));
        }}></label></div>
    <p class="caption">${say('text.local')}</p>
    ${all.length > 1 ? html`<p><label>${say('text.which')} <select @change=${(event: Event) => showText(all[Number((event.target as HTMLSelectElement).value)] ?? null)}>
      ${all.map((one, i) => html`<option value=${i} .selected=${live(one === shown)}>${one.name}</option>`)}</select></label></p>` : nothing}
    ${shown ? reading(shown, chosen, coding?.of === shown ? coding.span : null, code) : html`<div class="drop"><p>${say('text.none')}</p>
      <p><button type="button" class="link" @click=${code}>${say('text.without')}</button></p></div>`}
  </section>`;
}

function reading(shown: Opened, chosen: Span | null, coding: Span | null, code: () => void): TemplateResult {
  return html`
    <div class="bar" role="group" aria-label=${say('text.mark')}>
      <button type="button" @click=${() => step(shown, -1)}>${say('text.before')}</button>
      <button type="button" @click=${() => step(shown, 1)}>${say('text.next')}</button>
      <button type="button" ?disabled=${!chosen} @click=${() => longer(shown)}>${say('text.longer')}</button>
      <button type="button" class="strong" ?disabled=${!chosen} @click=${code}>${say('text.code')}</button></div>
    <p class="caption" id="text-keys">${say('text.keys')}</p>
    <div class="page"><div class="leaf">
      <div class="beneath" aria-hidden="true">${cut(shown.text, shown.passages, chosen ?? coding).map((one) => one.coded || one.chosen
        ? html`<mark class="${one.coded ? 'coded' : ''} ${one.chosen ? 'chosen' : ''}">${one.text}</mark>` : one.text)}${'\n'}</div>
      <textarea id="sheet" aria-readonly="true" inputmode="none" spellcheck="false" autocomplete="off" aria-label=${say('text.of', { name: shown.name })} aria-describedby="text-keys" .value=${shown.text}
        @beforeinput=${(event: Event) => event.preventDefault()} @input=${(event: Event) => {
          (event.target as HTMLTextAreaElement).value = shown.text; // what a keyboard composes cannot be prevented
        }} @focus=${takeUp} @select=${chosenIn} @keyup=${chosenIn} @mouseup=${chosenIn} @touchend=${chosenIn}></textarea></div></div>
    ${shown.passages.length ? html`<h3>${say('text.coded')}</h3><ul class="coded-list">${shown.passages.map((one) => html`<li>
      <button type="button" class="link" @click=${() => go(one)}>“${shorter(shown.text.slice(one.from, one.to))}”</button>
      ${one.of === state.open?.name ? html`<button type="button" class="link" @click=${() => changeView({ open: one.became }, true)}>${one.became.replace(/^.*:/, '')}</button>`
        : html`<small>${one.became.replace(/^.*:/, '')}, ${one.of}</small>`}</li>`)}</ul>` : nothing}
    <p><button type="button" class="link" @click=${() => forgetText(shown)}>${say('text.forget', { name: shown.name })}</button></p>`;
}

const shorter = (words: string): string => (words.length > 90 ? words.slice(0, 88).trimEnd() + ' …' : words);

function chosenIn(event: Event): void {
  const area = event.target as HTMLTextAreaElement;
  if (document.activeElement !== area) return; // a button that is clicked has it told again what was selected in it
  const { selectionStart: from, selectionEnd: to } = area;
  choose(area.value.slice(from, to).trim() ? { from, to } : null);
}

/** What was marked sentence by sentence is gone on with by Shift and arrows. */
function takeUp(event: Event): void {
  const { chosen } = texts;
  if (chosen) (event.target as HTMLTextAreaElement).setSelectionRange(chosen.from, chosen.to);
}

// ---- Sentences, for those who do not drag.

function go(span: Span): void {
  const area = field();
  if (!area) return;
  area.focus({ preventScroll: true });
  area.setSelectionRange(span.from, span.to);
  choose(span);
  requestAnimationFrame(() => document.querySelector('.page .chosen')?.scrollIntoView({ block: 'nearest' }));
}

function step(shown: Opened, way: 1 | -1): void {
  const area = field();
  const caret = area?.selectionStart ?? 0;
  const from = texts.chosen ?? { from: caret, to: caret };
  const next = beside(shown.sentences, from, way);
  if (next) mark(next);
}

function longer(shown: Opened): void {
  const { chosen } = texts;
  const next = chosen ? beside(shown.sentences, chosen, 1) : undefined;
  if (chosen && next) mark({ from: chosen.from, to: next.to });
}

/** Marks it and leaves the focus on the button, to be pressed again; what is marked is said. */
function mark(span: Span): void {
  choose(span);
  said(passage());
  requestAnimationFrame(() => document.querySelector('.page .chosen')?.scrollIntoView({ block: 'nearest' }));
}

function said(words: string): void {
  const region = document.querySelector('#evidence-says');
  if (region) region.textContent = words;
}

// ---- Dropping a file.

function drag(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  drop(true);
}

function drop(over: boolean): void {
  if (isOver === over) return;
  isOver = over;
  redraw();
}

function dropped(event: DragEvent): void {
  event.preventDefault();
  drop(false);
  attempt(() => openTexts([...(event.dataTransfer?.files ?? [])]));
}
