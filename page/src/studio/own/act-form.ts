/* An act for the timeline: a field for each word of its kind, and the line that they make. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { actExamples } from '../act-examples';
import { attempt, redraw } from '../state';
import { say, type Key } from '../words';
import { composed, wordsOf, type Word } from './act-words';
import { insert, triedLine, type Tried } from './inserting';
import { placesOf } from './places';
import { textOf, working } from './working';
import { placeTexts } from './place-texts';
import { withAct } from './yaml-text';

/** A kind of act that a timeline may have. */
interface Kind {
  readonly verb: string;
  readonly meaning: string;
  readonly words: readonly Word[];
}

let kinds: readonly Kind[] = [];
let chosen = 0;
let values: string[] = [];
let day = '';
/** The case for which it is filled: places and days are another case's. */
let of = '';
const tried: Tried = { wrong: '' };

function ready(): void {
  if (kinds.length === 0) kinds = actExamples().flatMap(({ act, meaning }) => {
    const words = wordsOf(act);
    const verb = words?.[0];
    return words && verb?.is === 'fixed' ? [{ verb: verb.text, meaning, words }] : [];
  });
  if (kinds.length === 0 || of === working.name) return;
  of = working.name;
  day = '';
  begin(0);
}

function begin(i: number): void {
  chosen = i;
  values = (kinds[i]?.words ?? []).map((word) =>
    word.is === 'choice' ? word.of[0] : word.is === 'size' || word.is === 'weeks' ? word.example : word.is === 'place' ? places()[0]?.id ?? '' : '');
  tried.wrong = '';
}

const places = (): readonly { id: string; name: string }[] => placesOf(placeTexts());

export function actForm(): TemplateResult {
  ready();
  const kind = kinds[chosen];
  if (!kind) return html`<p class="caption">${say('opening')}</p>`;
  const from = /^from:\s*(\d{4}-\d{2}-\d{2})/m.exec(textOf('case.yaml') ?? '')?.[1] ?? '';
  const to = /^to:\s*(\d{4}-\d{2}-\d{2})/m.exec(textOf('case.yaml') ?? '')?.[1] ?? '';
  const line = composed(day || 'YYYY-MM-DD', kind.words, values);
  return html`<form class="entry" aria-labelledby="act-title" @submit=${add}>
    <h4 id="act-title">${say('own.act')}</h4>
    <label>${say('own.act.day')}<input type="date" required min=${from || nothing} max=${to || nothing} .value=${day} aria-describedby="act-tried" @input=${(event: Event) => {
      day = (event.target as HTMLInputElement).value;
      redraw();
    }}></label>
    <label>${say('own.act.kind')}<select @change=${(event: Event) => {
      begin(Number((event.target as HTMLSelectElement).value));
      redraw();
    }}>${kinds.map((one, i) => html`<option value=${i} .selected=${live(i === chosen)}>${one.verb}: ${one.meaning}</option>`)}</select></label>
    ${kind.words.map((word, i) => field(word, i))}
    <label>${say('own.act.name')}<input type="text" name="name" maxlength="100" autocomplete="off"></label>
    <label>${say('own.act.source')}<input type="text" name="source" maxlength="300" autocomplete="off" placeholder=${say('own.assumption')}></label>
    <p class="made">${say('own.act.line')} <code>${line}</code></p>
    ${triedLine('act-tried', tried)}
    <button type="submit">${say('own.act.add')}</button>
    <p class="caption">${say('own.act.rest')}</p>
  </form>`;
}

function field(word: Word, i: number): TemplateResult | typeof nothing {
  const put = (event: Event): void => {
    values[i] = (event.target as HTMLInputElement | HTMLSelectElement).value;
    redraw();
  };
  const select = (words: string, of: readonly (readonly [string, string])[]): TemplateResult => html`<label>${words}<select @change=${put}>
    ${of.map(([value, name]) => html`<option value=${value} .selected=${live(value === values[i])}>${name}</option>`)}</select></label>`;
  switch (word.is) {
    case 'choice':
      return select(say(`own.act.${word.key}` as Key), word.of.map((one) => [one, one]));
    case 'place':
      return select(say('own.act.place'), places().map((one) => [one.id, one.name]));
    case 'size':
      return html`<label>${say('own.act.size')}<input type="text" required maxlength="60" autocomplete="off" .value=${values[i] ?? ''} aria-describedby="act-tried" @input=${put}></label>`;
    case 'weeks':
      return html`<label>${word.optional ? say('own.act.over') : say('own.act.weeks')}<input type="number" min="1" max="16000" ?required=${!word.optional} .value=${values[i] ?? ''} @input=${put}></label>`;
    case 'fixed':
      return nothing;
  }
}

function add(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const kind = kinds?.[chosen];
  if (!kind) return;
  const said = (name: string): string => String(new FormData(form).get(name) ?? '').trim();
  const act = composed(day, kind.words, values);
  const entry = { act, name: said('name'), source: said('source') || say('own.assumption') };
  attempt(async () => {
    if (!(await insert((text) => withAct(text, entry), entry.name ? 3 : 2, say('own.act.added', { act }), tried))) return;
    for (const name of ['name', 'source']) (form.elements.namedItem(name) as HTMLInputElement).value = '';
  });
}
