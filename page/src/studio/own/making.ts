/* A case to begin with: a small one that explains itself, or a copy of another. */
import { html, type TemplateResult } from 'lit-html';
import { get, post, Refusal } from '../asking';
import type { Listed } from '../case';
import { changeView } from '../changing';
import { opened } from '../address';
import { redraw, state } from '../state';
import { say } from '../words';
import { working } from './working';

let wrong = '';
let wrongAt = '';

async function make(event: SubmitEvent, at: string): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const field = (name: string): string => String(new FormData(form).get(name) ?? '').trim();
  wrong = '';
  try {
    const { name } = await post<{ name: string }>('api/cases', { name: field('name'), from: field('from') || null });
    state.cases = (await get<{ cases: readonly Listed[] }>('api/cases')).cases;
    form.closest('details')?.removeAttribute('open');
    form.reset();
    changeView(opened('case', name), true);
    requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>('#finding')?.focus()));
  } catch (error) {
    wrong = error instanceof Refusal ? error.message : String(error);
    wrongAt = at;
  }
  redraw();
}

const nameField = (at: string): TemplateResult => html`<label for="${at}-name">${say('own.name')}</label>
  <input type="text" id="${at}-name" name="name" required maxlength="100" autocomplete="off" spellcheck="false" placeholder="my-valley"
    aria-invalid=${wrong !== '' && wrongAt === at} aria-describedby="${at}-about ${at}-wrong">
  <p class="caption" id="${at}-about">${say('own.name.about')}</p>`;

const wrongly = (at: string): TemplateResult => html`<p class="wrong" id="${at}-wrong" role="alert">${wrongAt === at ? wrong : ''}</p>`;

export function newForm(): TemplateResult {
  return html`<form class="make" @submit=${(event: SubmitEvent) => void make(event, 'new')}>
    ${nameField('new')}
    <label for="new-from">${say('own.from')}</label>
    <select id="new-from" name="from"><option value="">${say('own.from.blank')}</option>
      ${state.cases.filter((one) => one.problem === '').map((one) => html`<option value=${one.name}>${say('own.from.case', { title: one.title })}</option>`)}</select>
    ${wrongly('new')}<button type="submit">${say('own.make')}</button></form>`;
}

/** What is offered of a case that ships. */
export function copyForm(): TemplateResult {
  return html`<form class="make copy" @submit=${(event: SubmitEvent) => void make(event, 'copy')}>
    <p>${say('own.copy.about')}</p>
    <input type="hidden" name="from" .value=${working.name}>
    ${nameField('copy')}${wrongly('copy')}<button type="submit">${say('own.copy')}</button></form>`;
}
