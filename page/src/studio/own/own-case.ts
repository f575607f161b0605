/* The room of one's own case: its files, forms and a map over the same texts, and what check says. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { opened } from '../address';
import { changeView } from '../changing';
import { attempt, redraw, state } from '../state';
import { say, whole } from '../words';
import { caseForm } from './case-form';
import { conflict } from './conflict';
import { drawnEditor, editor } from './editor';
import { filesList } from './files';
import { findingsList, standing } from './findings-list';
import { copyForm, newForm } from './making';
import { drawnMap } from './map';
import { OUTLINES, ROWS } from './places';
import { placesForm } from './places-form';
import { reopened } from './reopening';
import { show, showing } from './showing';
import { dropDraft, undoStep } from './editing';
import { save } from './saving';
import { openPath, textOf, working } from './working';

const FORMS: Readonly<Record<string, (() => TemplateResult) | undefined>> = { 'case.yaml': caseForm, [ROWS]: placesForm, [OUTLINES]: placesForm };

export function ownCase(): TemplateResult {
  if (!state.view.name) return none();
  return html`<div class="own" @keydown=${keys}>
    ${head()}
    ${filesList(show)}
    ${findingsList((finding) => show(finding.file, finding.line, finding.column))}
    ${file()}
  </div>`;
}

/** Where no case is open: one's own to go on with, or a new one. */
function none(): TemplateResult {
  const own = state.cases.filter((one) => one.own);
  return html`<h1 id="finding" tabindex="-1">${say('own.title')}</h1><p class="lead">${say('own.about')}</p>
    <h2>${say('own.new')}</h2>${newForm()}
    ${own.length === 0 ? nothing : html`<h2>${say('own.yours')}</h2><ul class="cases">${own.map((one) => html`<li><h3>${one.title}</h3>
      <p class="caption">${one.problem || say('cases.size', { places: one.places, residents: whole(one.residents) })}</p>
      <p><button type="button" aria-label=${say('own.open', { title: one.title })} @click=${() => changeView(opened('case', one.name), true)}>${say('open')}</button></p></li>`)}</ul>`}`;
}

/** After each drawing: what waits for its element to be in the page. */
export function drawnCase(): void {
  if (state.view.room !== 'case') return;
  drawnEditor();
  drawnMap();
}

function head(): TemplateResult {
  const { checked, own, drafts, steps } = working;
  const of = state.cases.find((one) => one.name === working.name);
  const step = steps.at(-1);
  const isReady = checked?.valid === true;
  return html`<section class="own-head" aria-labelledby="finding">
    <div><h1 id="finding" tabindex="-1">${checked?.is?.title ?? of?.title ?? working.name}</h1>
    <p>${own ? say('own.is', { folder: working.name }) : working.files.length ? say('own.ships') : say('opening')}
      ${checked?.is ? say('cases.size', { places: checked.is.places, residents: whole(checked.is.residents) }) : ''}</p></div>
    <div class="bar">
      ${own ? html`<button type="button" aria-keyshortcuts="Control+S" ?disabled=${drafts.size === 0} @click=${saveAll}>
        ${drafts.size === 0 ? say('own.nothing') : say('own.save', { n: drafts.size })}</button>` : nothing}
      <button type="button" ?disabled=${!isReady} aria-describedby="own-ready" @click=${openInExplore}>${drafts.size === 0 ? say('own.explore') : say('own.explore.save')}</button>
      ${step ? html`<button type="button" class="link" @click=${undoStep}>${say('own.undo', { what: step.what })}</button>` : nothing}
      <details class="menu new-case"><summary>${say('own.new')}</summary><div>${newForm()}</div></details>
    </div>
    ${own || !working.files.length ? nothing : copyForm()}
    <p class="standing" role="status" id="own-ready">${standing()}</p>
    ${working.conflict ? conflict(working.conflict) : nothing}
    ${working.kept ? nothing : html`<p role="alert">${say('own.no.room')}</p>`}
    <p class="hidden" role="status">${working.told}</p>
  </section>`;
}

/** Writes all drafts; who is asked about one is led to the question. */
async function saved(): Promise<boolean> {
  const isSaved = await save();
  if (!isSaved && working.conflict) {
    requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>('#conflict-title')?.focus()));
  }
  return isSaved;
}

const saveAll = (): void => attempt(async () => void (await saved()));

function openInExplore(): void {
  attempt(async () => {
    if (working.drafts.size > 0 && !(await saved())) return;
    reopened(working.name);
    changeView({ room: 'explore', place: '', week: -1 }, true);
  });
}

/** The file that is open, as a form or as text. */
function file(): TemplateResult {
  const path = openPath();
  const text = textOf(path);
  const form = FORMS[path];
  const isForm = form !== undefined && showing.asForm;
  const as = (on: boolean, words: string): TemplateResult => html`<button type="button" aria-pressed=${isForm === on} @click=${() => {
    showing.asForm = on;
    redraw();
  }}>${words}</button>`;
  return html`<section class="own-file" aria-labelledby="own-path">
    <div class="bar"><h2 id="own-path">${path}</h2>
      ${form !== undefined ? html`<span role="group" aria-label=${say('own.as')}>${as(true, say('own.form'))} ${as(false, say('own.text'))}</span>` : nothing}
      ${working.drafts.has(path) ? html`<span class="mark">${say('own.draft')}</span>
        <button type="button" class="link" @click=${() => dropDraft(path)}>${say('own.drop')}</button>` : nothing}
      ${isReadOnly(path) && working.own ? html`<span class="caption">${say('own.read.only')}</span>` : nothing}
    </div>
    ${text === null ? html`<p class="caption">${say('opening')}</p>` : isForm ? form() : editor({ path, text, isReadOnly: isReadOnly(path), findings: working.checked?.findings ?? [] })}
  </section>`;
}

const isReadOnly = (path: string): boolean => !working.files.some((one) => one.path === path && one.editable);

function keys(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  saveAll();
}
