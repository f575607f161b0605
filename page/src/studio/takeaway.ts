/* What can be taken away: pictures, tables, the whole as a report, the command. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { command } from './address';
import { get } from './asking';
import { comparePair } from './compare';
import { comparing } from './comparing';
import { copyButton } from './copying';
import { askOf, type Shown } from './ensemble';
import { stored } from './explain/inquiries';
import { takeInquiry } from './explain/take';
import { exploreStage } from './explore';
import { shownNow } from './looking';
import { keep, pngOf, svgOf, type Picture } from './picture';
import type { Panel } from '../figure/shown';
import { PANELS } from './stage';
import { attempt, fail, redraw, state } from './state';
import { whyShown } from './why';
import { monday, say } from './words';

/** Ensembles whose tables are known, by id. */
const tables = new Map<string, readonly string[]>();

/** What a room shows of which there is something to take away. */
interface Taken {
  /** What tells it from another that is shown beside it. */
  readonly letter: string;
  readonly of: Shown;
}

/** The ensembles that the room shows. */
function taken(): Taken[] {
  const alone = (of: Shown | null): Taken[] => (of ? [{ letter: '', of }] : []);
  switch (state.view.room) {
    case 'explore':
      return alone(shownNow());
    case 'why':
      return alone(whyShown());
    case 'compare':
      return comparing.sides.flatMap((of, i) => (of ? [{ letter: 'AB'[i] ?? '', of }] : []));
    default:
      return [];
  }
}

/** The command that makes an ensemble. */
const commandOf = (of: Shown): string => command('run', { ...state.view, scenario: of.scenario }, of.scale, of.of, state.open?.typed);

/** The tables there are, asked for once the menu is opened. */
function learn(all: readonly Taken[]): void {
  for (const { of } of all) {
    if (tables.has(of.id)) continue;
    tables.set(of.id, []);
    askOf(of, () => get<{ tables: readonly { readonly name: string }[] }>(`api/ensembles/${of.id}/tables`))
      .then((answer) => {
        tables.set(of.id, answer.tables.map((table) => table.name));
        redraw();
      })
      .catch((error: unknown) => {
        tables.delete(of.id);
        fail(error);
      });
  }
}

export function takeAway(): TemplateResult | typeof nothing {
  const { view } = state;
  if (view.room === 'explain') return takeInquiry(stored.shown?.run ?? null);
  const all = taken();
  if (all.length === 0) return nothing;
  const shut = (event: Event): void => (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
  return html`<details class="menu" @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && learn(all)}>
    <summary>${say('take')}</summary><ul @click=${shut}>
    ${view.room === 'why' ? nothing : html`
      <li><button type="button" @click=${() => takePicture('map', 'svg')}>${say('take.map', { kind: 'SVG' })}</button></li>
      <li><button type="button" @click=${() => takePicture('map', 'png')}>${say('take.map', { kind: 'PNG' })}</button></li>
      <li><button type="button" @click=${() => takePicture('curves', 'svg')}>${say('take.curves', { kind: 'SVG' })}</button></li>
      <li><button type="button" @click=${() => takePicture('curves', 'png')}>${say('take.curves', { kind: 'PNG' })}</button></li>`}
    ${all.map(({ letter, of }) => ofEnsemble(letter, of))}
  </ul></details>`;
}

function ofEnsemble(letter: string, of: Shown): TemplateResult {
  const base = `api/ensembles/${of.id}`;
  const named = (words: string): string => (letter ? say('take.of', { letter, what: words }) : words);
  return html`${(tables.get(of.id) ?? []).map((table) => html`<li><a href="${base}/tables/${table}.csv" download>${named(say('take.csv', { table }))}</a></li>
      <li><a href="${base}/tables/${table}.parquet" download>${named(say('take.parquet', { table }))}</a></li>`)}
    <li><a href="${base}/report.html" target="_blank" rel="noopener">${named(say('take.report'))}</a></li>
    <li><a href="${base}/report.html?keep=yes" download>${named(say('take.report.keep'))}</a></li>
    <li>${copyButton(commandOf(of), named(say('take.command')))}</li>`;
}

function takePicture(which: 'map' | 'curves', kind: 'svg' | 'png'): void {
  attempt(async () => {
    const picture = pictureOf(which);
    const name = `${state.open?.name ?? 'backfire'}-${which}.${kind}`;
    keep(name, kind === 'svg' ? new Blob([svgOf(picture)], { type: 'image/svg+xml' }) : await pngOf(picture));
  });
}

const titled = (panel: Panel | undefined): string => (panel ? `${panel.title}, ${panel.unit}` : '');

/** What of the room is drawn: its map or its curves. */
function pictureOf(which: 'map' | 'curves'): Picture {
  const { open } = state;
  const [first, ...others] = taken();
  const stage = state.view.room === 'compare' ? comparePair() : exploreStage();
  if (!open || !stage || !first) throw new Error(say('take.nothing'));
  const maps = 'maps' in stage ? stage.maps : [stage.map];
  const elements = which === 'map' ? [...maps] : stage.panels;
  const parts = elements.filter((element) => element.isConnected).flatMap((element, i) => {
    const svg = element.querySelector<SVGSVGElement>('svg:not(.rule)');
    const heading = which === 'map' ? say('week.of', { day: monday(open.first, stage.week) }) : titled(first.of.figures.panels.find((panel) => panel.id === PANELS[i]));
    return svg && svg.getBoundingClientRect().height > 0 ? [{ heading, svg }] : [];
  });
  if (parts.length === 0) throw new Error(say('take.nothing'));
  return {
    title: document.querySelector('h1')?.textContent ?? open.title,
    parts,
    scale: which === 'map' ? stage.scale : null,
    foot: [say('caveat') + ' ' + open.title, say('take.outlines'), ...[first, ...others].map(({ letter, of }) => (letter ? `${letter}: ` : '') + commandOf(of))],
  };
}
