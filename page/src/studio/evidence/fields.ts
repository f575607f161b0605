/* Fields of the form for coding: each with its label, its hint, and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { say } from '../words';
import { allFaults, changeList, changeWord, isSaid, now } from './coding';
import { list, word } from './draft';

export interface Choice {
  readonly id: string;
  readonly meaning: string;
}

const idOf = (name: string): string => `f-${name.replace(/[^\w-]/g, '-')}`;

/** A field with what stands around it. */
function field(name: string, label: string, hint: string, control: (id: string, isWrong: boolean, by: string) => TemplateResult): TemplateResult {
  const id = idOf(name);
  const wrong = allFaults().filter((one) => one.field === name && isSaid(one));
  const by = [hint ? `${id}-hint` : '', wrong.length ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  return html`<div class="field"><label for=${id}>${label}</label>
    ${control(id, wrong.some((one) => one.finding.weight === 'wrong'), by)}
    ${hint ? html`<small id="${id}-hint">${hint}</small>` : nothing}
    ${wrong.length ? html`<p class="wrong" id="${id}-wrong">${wrong.map(({ finding }) => say('coding.found', {
      about: finding.about, found: finding.found, allowed: finding.allowed, nearest: finding.nearest ? say('coding.nearest', { nearest: finding.nearest }) : '',
    })).join(' ')}</p>` : nothing}</div>`;
}

const typed = (name: string) => (event: Event): void => changeWord(name, (event.target as HTMLInputElement).value);

export const textField = (name: string, label: string, hint = '', type = 'text', of: readonly string[] = []): TemplateResult =>
  field(name, label, hint, (id, isWrong, by) => html`<input type=${type} id=${id} .value=${live(word(now.draft, name))} autocomplete="off"
    aria-invalid=${isWrong} aria-describedby=${by || nothing} list=${of.length ? `${id}-of` : nothing} @input=${typed(name)}>
    ${of.length ? html`<datalist id="${id}-of">${of.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}`);

export const wordsField = (name: string, label: string, hint = '', rows = 2): TemplateResult =>
  field(name, label, hint, (id, isWrong, by) => html`<textarea id=${id} rows=${rows} .value=${live(word(now.draft, name))} aria-invalid=${isWrong}
    aria-describedby=${by || nothing} @input=${typed(name)}></textarea>`);

export const choiceField = (name: string, label: string, choices: readonly Choice[], none: string | null, hint = ''): TemplateResult =>
  field(name, label, hint, (id, isWrong, by) => html`<select id=${id} aria-invalid=${isWrong} aria-describedby=${by || nothing} @change=${typed(name)}>
    ${none === null ? nothing : html`<option value="" .selected=${live(word(now.draft, name) === '')}>${none}</option>`}
    ${choices.map((one) => html`<option value=${one.id} .selected=${live(one.id === word(now.draft, name))}>${one.meaning}</option>`)}</select>`);

/** Two days, the first and the last. */
export function daysField(name: string, label: string, from: string, to: string): TemplateResult {
  const day = (end: string, words: string): TemplateResult => html`<label><span>${words}</span> <input type="date" id=${`${idOf(name)}-${end}`} min=${from} max=${to}
    .value=${live(word(now.draft, `${name}.${end}`))} @change=${typed(`${name}.${end}`)}></label>`;
  return group(name, label, html`<div class="bar">${day('from', say('coding.from'))} ${day('to', say('coding.to'))}</div>`);
}

/** Some of a few. */
export const checksField = (name: string, label: string, choices: readonly Choice[], hint = ''): TemplateResult =>
  group(name, label, html`<div class="bar">${choices.map((one) => html`<label class="check"><input type="checkbox" .checked=${live(list(now.draft, name).includes(one.id))}
    @change=${(event: Event) => toggle(name, one.id, (event.target as HTMLInputElement).checked)}> ${one.meaning}</label>`)}</div>`, hint);

/** Some of many, in the order in which they were chosen. */
export function pickField(name: string, label: string, choices: readonly Choice[], hint = ''): TemplateResult {
  const picked = list(now.draft, name);
  const left = choices.filter((one) => !picked.includes(one.id));
  return field(name, label, hint, (id, isWrong, by) => html`
    <select id=${id} aria-invalid=${isWrong} aria-describedby=${by || nothing} @change=${(event: Event) => {
      const select = event.target as HTMLSelectElement;
      if (select.value) toggle(name, select.value, true);
      select.value = '';
    }}><option value="" selected>${say('coding.add')}</option>${left.map((one) => html`<option value=${one.id}>${one.meaning}</option>`)}</select>
    ${picked.length ? html`<ul class="picked">${picked.map((one) => html`<li>${choices.find((choice) => choice.id === one)?.meaning ?? one}
      <button type="button" class="link" aria-label=${say('coding.remove', { what: one })} @click=${() => toggle(name, one, false)}>×</button></li>`)}</ul>` : nothing}`);
}

function toggle(name: string, id: string, isIn: boolean): void {
  const others = list(now.draft, name).filter((one) => one !== id);
  changeList(name, isIn ? [...others, id] : others);
}

/** Fields that are one. */
function group(name: string, label: string, within: TemplateResult, hint = ''): TemplateResult {
  const wrong = allFaults().filter((one) => one.field === name && isSaid(one));
  return html`<fieldset class="field"><legend>${label}</legend>${within}${hint ? html`<small>${hint}</small>` : nothing}
    ${wrong.length ? html`<p class="wrong">${wrong.map(({ finding }) => say('coding.found', {
      about: finding.about, found: finding.found, allowed: finding.allowed, nearest: '' })).join(' ')}</p>` : nothing}</fieldset>`;
}

/** Yes or no. */
export const yesField = (name: string, label: string): TemplateResult => html`<label class="check"><input type="checkbox" id=${idOf(name)}
  .checked=${live(word(now.draft, name) === 'yes')} @change=${(event: Event) => changeWord(name, (event.target as HTMLInputElement).checked ? 'yes' : '')}> ${label}</label>`;
