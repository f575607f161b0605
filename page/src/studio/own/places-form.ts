/* Places as a form of two files: the map, what is done to the place that is chosen, and the table. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { redraw } from '../state';
import { say } from '../words';
import { addCircle, addCorner, addCornerAfter, choosePlace, close, drawing, isNew, moveCorner, movePoint, removeCorner, removePlace } from './drawing';
import { importForm } from './import-form';
import { map, placesNow } from './map';
import { collectionOf } from './outline-text';
import { placeTable } from './place-table';
import { OUTLINES, pointOf, ROWS, type Drawn } from './places';
import { placeTexts } from './place-texts';
import { isSame, ringsOf, type Point } from './shapes';
import { textOf, working } from './working';

/** Whether both files are fetched, as far as they are there. */
const isFetched = (): boolean => working.files.every((file) => (file.path !== ROWS && file.path !== OUTLINES) || textOf(file.path) !== null);

export function placesForm(): TemplateResult {
  if (!isFetched()) return html`<p class="caption">${say('opening')}</p>`;
  const chosen = placesNow().find((one) => one.id === drawing.chosen);
  return html`<div class="places-form">
    <p class="caption">${say('own.places.about')}</p>
    ${collectionOf(placeTexts().outlines) ? nothing : html`<p class="wrong">${say('own.map.unread')}</p>`}
    ${map()}
    ${working.own ? html`
      ${drawing.tool === 'choose' ? nothing : adding(chosen)}
      ${chosen && drawing.tool === 'choose' ? ofChosen(chosen) : nothing}` : nothing}
    ${placeTable()}
    ${working.own ? importForm() : nothing}
  </div>`;
}

const input = (event: Event): string => (event.target as HTMLInputElement).value;

/** What a new place is called, and the way to draw it without a pointer. */
function adding(chosen: Drawn | undefined): TemplateResult {
  const isCircle = drawing.tool === 'circle';
  return html`<form class="entry" aria-label=${say(`own.tool.${drawing.tool}`)} @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const at = pointIn(form);
    if (at) (isCircle ? addCircle : addCorner)(at);
    for (const field of ['lon', 'lat']) (form.elements.namedItem(field) as HTMLInputElement).value = '';
  }}>
    ${isCircle || !chosen ? nothing : html`<label class="check"><input type="checkbox" .checked=${drawing.again} @change=${(event: Event) => {
      drawing.again = (event.target as HTMLInputElement).checked;
      redraw();
    }}> ${say('own.draw.again', { name: chosen.name })}</label>`}
    ${drawing.again ? nothing : html`
      <label>${say('own.place.name')}<input type="text" maxlength="80" autocomplete="off" .value=${drawing.name} @input=${(event: Event) => { drawing.name = input(event); }}></label>
      <label>${say('own.place.residents')}<input type="number" min="1" max="2000000000" .value=${drawing.residents} @input=${(event: Event) => { drawing.residents = input(event); }}></label>`}
    ${isCircle ? html`<label>${say('own.place.km')}<input type="number" min="0.1" max="500" step="any" .value=${String(drawing.km)} @input=${(event: Event) => {
      drawing.km = Math.min(500, Math.max(0.1, Number(input(event)) || 8));
    }}></label>` : nothing}
    ${lonLat('', '')}
    <button type="submit">${isCircle ? say('own.place.add') : say('own.corner.put')}</button>
    ${isCircle ? nothing : html`<button type="button" ?disabled=${drawing.corners.length < 3} @click=${close}>${say('own.outline.close', { n: drawing.corners.length })}</button>`}
  </form>`;
}

const lonLat = (lon: string, lat: string): TemplateResult => html`
  <label>${say('own.lon')}<input type="number" name="lon" required min="-180" max="180" step="any" .value=${lon}></label>
  <label>${say('own.lat')}<input type="number" name="lat" required min="-90" max="90" step="any" .value=${lat}></label>`;

function pointIn(form: HTMLFormElement): Point | null {
  const said = new FormData(form);
  return pointOf(String(said.get('lon') ?? ''), String(said.get('lat') ?? ''));
}

/** The place that is chosen: its point, its corners, and the way to be rid of it. */
function ofChosen(chosen: Drawn): TemplateResult {
  const corners = chosen.outline ? ringsOf(chosen.outline).flatMap((ring) => ring.slice(0, -1)) : [];
  const at = drawing.corner ? corners.findIndex((one) => isSame(one, drawing.corner ?? one)) : -1;
  const corner = corners[at];
  return html`<section class="of-chosen" aria-labelledby="chosen-title">
    <div class="bar"><h3 id="chosen-title">${chosen.name}</h3>
      <button type="button" @click=${() => removePlace(chosen.id)}>${isNew(chosen.id) ? say('own.place.remove', { name: chosen.name }) : say('own.place.remove.saved', { name: chosen.name })}</button>
      <button type="button" class="link" @click=${() => choosePlace('')}>${say('own.let.go')}</button></div>
    <form class="entry" aria-label=${say('own.point')} @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const to = pointIn(event.target as HTMLFormElement);
      if (to) movePoint(to);
    }}>${lonLat(String(chosen.at?.[0] ?? ''), String(chosen.at?.[1] ?? ''))}<button type="submit">${say('own.point.put')}</button></form>
    ${corners.length === 0 ? html`<p class="caption">${say('own.outline.none')}</p>` : html`<form class="entry" aria-label=${say('own.corners')} @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const to = pointIn(event.target as HTMLFormElement);
      if (to && corner) moveCorner(corner, to);
    }}>
      <label>${say('own.corner')}<select @change=${(event: Event) => {
        drawing.corner = corners[Number(input(event))] ?? null;
        redraw();
      }}><option value="-1" .selected=${live(at < 0)}>${say('own.corner.none', { n: corners.length })}</option>
        ${corners.map((one, i) => html`<option value=${i} .selected=${live(i === at)}>${i + 1}: ${one[0].toFixed(3)}, ${one[1].toFixed(3)}</option>`)}</select></label>
      ${corner ? html`${lonLat(String(corner[0]), String(corner[1]))}<button type="submit">${say('own.corner.move')}</button>
        <button type="button" @click=${() => addCornerAfter(corner)}>${say('own.corner.more')}</button>
        <button type="button" ?disabled=${corners.length <= 3} @click=${() => removeCorner(corner)}>${say('own.corner.remove')}</button>` : nothing}
    </form>`}
  </section>`;
}
