/* Places from a file: dropped or chosen, looked at on the map, and then drafts. It is sent nowhere. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { redraw } from '../state';
import { say, whole } from '../words';
import { drawing } from './drawing';
import { imported, likely, MOST_PLACES, nameOf, outlineOf, residentsOf, Unreadable, withImported, type Choice, type Imported } from './imported';
import { lookAtAll } from './map';
import { editPlaces, placeTexts } from './place-texts';

const MOST_BYTES = 8 << 20;
const SHOWN = 5;

let is: Imported | null = null;
let choice: Choice | null = null;
let wrong = '';

async function read(file: File | null | undefined): Promise<void> {
  if (!file) return;
  is = choice = null;
  wrong = '';
  try {
    if (file.size > MOST_BYTES) {
      wrong = say('own.import.large');
    } else {
      is = imported(file.name, await file.text());
      choice = likely(is);
    }
  } catch (error) {
    wrong = error instanceof Unreadable ? say(error.why, { most: MOST_PLACES }) : String(error);
  }
  preview();
}

function preview(): void {
  const now = choice;
  drawing.preview = is && now ? is.candidates.map((one) => outlineOf(one, now)) : [];
  lookAtAll();
}

function drop(): void {
  is = choice = null;
  wrong = '';
  preview();
}

function bring(): void {
  const texts = is && choice ? withImported(placeTexts(), is, choice) : null;
  if (!is || !texts) {
    wrong = say('own.map.unread');
    redraw();
    return;
  }
  const what = say('own.import.done', { n: is.candidates.length, file: is.file });
  drawing.told = what;
  drop();
  editPlaces(texts, what);
}

export function importForm(): TemplateResult {
  return html`<section class="import" aria-labelledby="import-title"
    @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${(event: DragEvent) => {
      event.preventDefault();
      void read(event.dataTransfer?.files[0]);
    }}>
    <h3 id="import-title">${say('own.import')}</h3>
    <p class="caption" id="import-about">${say('own.import.about')}</p>
    <label class="pick">${say('own.import.file')}<input type="file" accept=".geojson,.json,.csv,.tsv,.txt" aria-describedby="import-about import-wrong" @change=${(event: Event) => {
      const field = event.target as HTMLInputElement;
      void read(field.files?.[0]).then(() => { field.value = ''; });
    }}></label>
    <p class="wrong" id="import-wrong" role="alert">${wrong}</p>
    ${is && choice ? chosen(is, choice) : nothing}
  </section>`;
}

function chosen(of: Imported, now: Choice): TemplateResult {
  const put = (change: Partial<Choice>): void => {
    choice = { ...now, ...change };
    preview();
  };
  const property = (words: string, key: 'name' | 'residents'): TemplateResult => html`<label>${words}<select @change=${(event: Event) => put({ [key]: (event.target as HTMLSelectElement).value })}>
    <option value="" .selected=${live(now[key] === '')}>${say('own.import.no')}</option>
    ${of.properties.map((one) => html`<option value=${one} .selected=${live(one === now[key])}>${one}</option>`)}</select></label>`;
  const arePoints = of.candidates.some((one) => one.outline === null);
  return html`<p role="status">${say('own.import.found', { n: of.candidates.length, file: of.file })} ${of.skipped ? say('own.import.skipped', { n: of.skipped }) : ''}</p>
    <div class="entry">
      ${property(say('own.import.name'), 'name')} ${property(say('own.import.residents'), 'residents')}
      ${arePoints ? html`<label>${say('own.place.km')}<input type="number" min="0.1" max="500" step="any" .value=${String(now.km)} @change=${(event: Event) =>
        put({ km: Math.min(500, Math.max(0.1, Number((event.target as HTMLInputElement).value) || 8)) })}></label>` : nothing}
      <label class="check"><input type="checkbox" .checked=${now.instead} @change=${(event: Event) => put({ instead: (event.target as HTMLInputElement).checked })}> ${say('own.import.instead')}</label>
    </div>
    <ul class="candidates">${of.candidates.slice(0, SHOWN).map((one, i) => {
      const residents = residentsOf(one.says[now.residents] ?? '');
      return html`<li>${nameOf(one, now, i)} <small>${residents ? say('own.import.people', { n: whole(Number(residents)) }) : say('own.import.nobody')}</small></li>`;
    })}</ul>
    ${of.candidates.length > SHOWN ? html`<p class="caption">${say('own.more', { n: of.candidates.length - SHOWN })}</p>` : nothing}
    <div class="bar"><button type="button" @click=${bring}>${say('own.import.bring', { n: of.candidates.length })}</button>
      <button type="button" class="link" @click=${drop}>${say('own.import.drop')}</button></div>`;
}
