/* What can be taken away: pictures, tables, the whole as a report, the command. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { command } from './address';
import { get } from './asking';
import { comparePair } from './compare';
import { copied } from './copying';
import type { Shown } from './ensemble';
import { stored } from './explain/inquiries';
import { takeInquiry } from './explain/take';
import { exploreStage } from './explore';
import { shownNow } from './looking';
import { keep, pngOf, svgOf, type Picture } from './picture';
import { attempt, redraw, state } from './state';
import { monday, say } from './words';

let tables: { of: string; names: readonly string[] } = { of: '', names: [] };

/** The tables there are of an ensemble, asked for once the menu is opened. */
function learn(of: Shown): void {
  if (tables.of === of.id) return;
  tables = { of: of.id, names: [] };
  attempt(async () => {
    const answer = await get<{ tables: readonly { readonly name: string }[] }>(`api/ensembles/${of.id}/tables`);
    if (tables.of === of.id) tables = { of: of.id, names: answer.tables.map((table) => table.name) };
    redraw();
  });
}

export function takeAway(): TemplateResult | typeof nothing {
  const now = shownNow();
  const { view } = state;
  if (view.room === 'explain') return takeInquiry(stored.shown?.run ?? null);
  if (!now) return nothing;
  const base = `api/ensembles/${now.id}`;
  const typed = command('run', view, now.scale, now.of);
  const shut = (event: Event): void => (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
  const pictures = view.room === 'explore' || view.room === 'compare';
  return html`<details class="menu" @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && learn(now)}>
    <summary>${say('take')}</summary><ul @click=${shut}>
    ${pictures ? html`
      <li><button type="button" @click=${() => takePicture('map', 'svg')}>${say('take.map', { kind: 'SVG' })}</button></li>
      <li><button type="button" @click=${() => takePicture('map', 'png')}>${say('take.map', { kind: 'PNG' })}</button></li>
      <li><button type="button" @click=${() => takePicture('curves', 'svg')}>${say('take.curves', { kind: 'SVG' })}</button></li>
      <li><button type="button" @click=${() => takePicture('curves', 'png')}>${say('take.curves', { kind: 'PNG' })}</button></li>` : nothing}
    ${tables.names.map((table) => html`<li><a href="${base}/tables/${table}.csv" download>${say('take.csv', { table })}</a></li>
      <li><a href="${base}/tables/${table}.parquet" download>${say('take.parquet', { table })}</a></li>`)}
    <li><a href="${base}/report.html" target="_blank" rel="noopener">${say('take.report')}</a></li>
    <li><a href="${base}/report.html?keep=yes" download>${say('take.report.keep')}</a></li>
    <li><button type="button" @click=${(event: Event) => copied(event.target as HTMLElement, typed)}>${say('take.command')}</button></li>
  </ul></details>`;
}

function takePicture(which: 'map' | 'curves', kind: 'svg' | 'png'): void {
  attempt(async () => {
    const picture = pictureOf(which);
    const name = `${state.open?.name ?? 'backfire'}-${which}.${kind}`;
    keep(name, kind === 'svg' ? new Blob([svgOf(picture)], { type: 'image/svg+xml' }) : await pngOf(picture));
  });
}

/** What of the room is drawn: its map or its curves. */
function pictureOf(which: 'map' | 'curves'): Picture {
  const { open, view } = state;
  const now = shownNow();
  const stage = view.room === 'compare' ? comparePair() : exploreStage();
  if (!open || !stage || !now) throw new Error(say('take.nothing'));
  const maps = 'maps' in stage ? stage.maps : [stage.map];
  const week = view.week >= 0 ? view.week : ('week' in stage ? stage.week : 0);
  const elements = which === 'map' ? [...maps] : stage.panels;
  const parts = elements.filter((element) => element.isConnected).flatMap((element, i) => {
    const svg = element.querySelector<SVGSVGElement>('svg:not(.rule)');
    const heading = which === 'map' ? say('week.of', { day: monday(open.first, week) }) : now.figures.panels.find((panel) => panel.finding !== '' && element.getAttribute('aria-label') === panel.finding)?.title ?? element.getAttribute('aria-label') ?? String(i);
    return svg && svg.getBoundingClientRect().height > 0 ? [{ heading, svg }] : [];
  });
  if (parts.length === 0) throw new Error(say('take.nothing'));
  return {
    title: document.querySelector('h1')?.textContent ?? open.title,
    parts,
    scale: which === 'map' ? stage.scale : null,
    foot: [say('caveat') + ' ' + open.title, say('take.outlines'), command('run', view, now.scale, now.of)],
  };
}
