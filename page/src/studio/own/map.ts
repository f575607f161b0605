/* The map to draw on: outlines of the case as they stand in its drafts, and what a pointer does. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { pathOf, type Box, type Frame } from '../../figure/outlines';
import { redraw } from '../state';
import { say } from '../words';
import { choosePlace, close, drawing, escape, isNew, movePlace, removePlace, take, type Tool } from './drawing';
import { memo } from './memo';
import { contextOf, placesOf, type Drawn } from './places';
import { placeTexts, savedTexts } from './place-texts';
import { around, planeOf, zoomed, type Plane } from './plane';
import { down, move, up } from './pointing';
import { circle, cornerMoved, isSame, moved, ringsOf, type Geometry, type Point } from './shapes';
import { working } from './working';

const TOOLS: readonly Tool[] = ['choose', 'circle', 'polygon'];
const MOST_NAMED = 40;
const MOST_CORNERS = 600;

let frame: Frame = { width: 640, height: 420 };
let lookOf = '';
let plane: { readonly look: Box | null; readonly frame: Frame; readonly is: Plane } = { look: null, frame, is: planeOf(around([]), frame) };

const readPlaces = memo((rows: string, outlines: string) => placesOf({ rows, outlines }));
const readSaved = memo((rows: string, outlines: string) => new Set(readPlaces(rows, outlines).map((one) => one.id)));
const readContext = memo((outlines: string) => contextOf({ rows: '', outlines }));

export const placesNow = (): readonly Drawn[] => {
  const { rows, outlines } = placeTexts();
  return readPlaces(rows, outlines);
};

/** Where all lies: what is looked at stays as it is while one draws. */
function planeNow(): Plane {
  if (lookOf !== working.name) {
    Object.assign(drawing, { look: null, chosen: '', corner: null, corners: [], tool: 'choose', preview: [], told: '' });
    lookOf = working.name;
  }
  drawing.look ??= allOf();
  if (plane.look !== drawing.look || plane.frame !== frame) plane = { look: drawing.look, frame, is: planeOf(drawing.look, frame) };
  return plane.is;
}

const allOf = () => around([
  ...placesNow().flatMap((one) => [...(one.outline ? ringsOf(one.outline).flat() : []), ...(one.at ? [one.at] : [])]),
  ...drawing.preview.flatMap((one) => ringsOf(one).flat()),
]);

/** Shows everything. */
export function lookAtAll(): void {
  drawing.look = null;
  redraw();
}

/** After each drawing: the frame is as wide as its place. */
export function drawnMap(): void {
  const element = document.querySelector<HTMLElement>('.draw-map');
  const width = Math.round(element?.clientWidth ?? 0);
  const height = width < 500 ? 320 : 420;
  if (width === 0 || (width === frame.width && height === frame.height)) return;
  frame = { width, height };
  redraw();
}

export function map(): TemplateResult {
  const plane = planeNow();
  const places = placesNow();
  const saved = readSaved(savedTexts().rows, savedTexts().outlines);
  const chosen = places.find((one) => one.id === drawing.chosen);
  return html`<div class="draw">
    ${working.own ? html`<div class="bar" role="toolbar" aria-label=${say('own.map.tools')}>
      ${TOOLS.map((tool) => html`<button type="button" aria-pressed=${drawing.tool === tool} @click=${() => take(tool)}>${say(`own.tool.${tool}`)}</button>`)}
    </div>` : nothing}
    <div class="draw-map tool-${drawing.tool}">
      <svg width=${frame.width} height=${frame.height} viewBox="0 0 ${frame.width} ${frame.height}" tabindex="0" role="application"
        aria-label=${say('own.map')} aria-describedby="own-map-keys"
        @pointerdown=${(event: PointerEvent) => down(event, plane)} @pointermove=${(event: PointerEvent) => move(event, plane)}
        @pointerup=${(event: PointerEvent) => up(event, plane)} @pointercancel=${() => { drawing.drag = null; redraw(); }}
        @dblclick=${() => { if (drawing.tool === 'polygon') close(); }} @keydown=${(event: KeyboardEvent) => key(event, plane)}>
        ${svg`<g class="context">${readContext(placeTexts().outlines).map((one) => svg`<path d=${path(one, plane)}></path>`)}</g>
        <g>${guard([places, plane, drawing.chosen, saved], () => places.map((one) => (one.outline ? svg`<path class="area ${saved.has(one.id) ? '' : 'new'} ${one.id === drawing.chosen ? 'chosen' : ''}"
          data-place=${one.id} d=${path(one.outline, plane)}></path>` : nothing)))}</g>
        <g class="preview">${drawing.preview.map((one) => svg`<path d=${path(one, plane)}></path>`)}</g>
        <g>${guard([places, plane, drawing.chosen], () => places.map((one) => point(one, plane)))}</g>
        <g class="names">${(places.length <= MOST_NAMED ? places : places.filter((one) => one.id === drawing.chosen)).map((one) => name(one, plane))}</g>
        ${chosen ? handles(chosen, plane) : nothing}
        ${begun(plane)}`}
      </svg>
      <div class="zoom"><button type="button" aria-label=${say('own.zoom.in')} @click=${() => zoom(0.6)}>+</button><button type="button"
        aria-label=${say('own.zoom.out')} @click=${() => zoom(1 / 0.6)}>−</button><button type="button" @click=${lookAtAll}>${say('own.zoom.all')}</button></div>
    </div>
    <p class="caption" id="own-map-keys">${working.own ? say(`own.map.${drawing.tool}`) : say('own.map.look')}</p>
    <p class="caption" role="status">${drawing.told}</p>
  </div>`;
}

// ---- Drawing.

/** Paths that were drawn, by outline: few of many change from frame to frame. */
const drawn = new WeakMap<Geometry, { readonly plane: Plane; readonly path: string }>();

function path(of: Geometry, plane: Plane): string {
  const known = drawn.get(of);
  if (known?.plane === plane) return known.path;
  const now = ringsOf(of).map((ring) => pathOf(ring, plane.to, 'Z')).join('');
  drawn.set(of, { plane, path: now });
  return now;
}

function point(one: Drawn, plane: Plane): unknown {
  if (!one.at) return nothing;
  const [x, y] = plane.to(one.at);
  return svg`<circle class="town ${one.id === drawing.chosen ? 'chosen' : ''}" data-place=${one.id} data-drag="point" cx=${x} cy=${y} r=${one.id === drawing.chosen ? 6 : 3}></circle>`;
}

function name(one: Drawn, plane: Plane): unknown {
  const at = one.at ?? (one.outline ? ringsOf(one.outline)[0][0] : null);
  if (!at) return nothing;
  const [x, y] = plane.to(at);
  return svg`<text x=${x} y=${y - 9}>${one.name}</text>`;
}

/** The corners of the place that is chosen, and what is dragged of it. */
function handles(chosen: Drawn, plane: Plane): unknown {
  const { drag } = drawing;
  const outline = chosen.outline;
  const corners = outline ? ringsOf(outline).flatMap((ring) => ring.slice(0, -1)) : [];
  const by: Point = drag ? [drag.to[0] - drag.from[0], drag.to[1] - drag.from[1]] : [0, 0];
  const ghost = drag && outline && drag.what === 'corner' ? cornerMoved(outline, drag.from, drag.to)
    : drag && outline && drag.what === 'place' ? moved(outline, by) : null;
  const [x, y] = drag?.what === 'point' ? plane.to(drag.to) : [0, 0];
  return svg`${ghost ? svg`<path class="ghost" d=${path(ghost, plane)}></path>` : nothing}
    ${drag?.what === 'point' ? svg`<circle class="ghost" cx=${x} cy=${y} r="6"></circle>` : nothing}
    ${working.own && drawing.tool === 'choose' && corners.length <= MOST_CORNERS ? corners.map((corner) => {
      const [cx, cy] = plane.to(corner);
      const isChosen = drawing.corner !== null && isSame(corner, drawing.corner);
      return svg`<rect class="corner ${isChosen ? 'chosen' : ''}" data-drag="corner" data-lon=${corner[0]} data-lat=${corner[1]} x=${cx - 4} y=${cy - 4} width="8" height="8"></rect>`;
    }) : nothing}`;
}

/** What is begun and not there yet. */
function begun(plane: Plane): unknown {
  const { corners, pointer, tool, km } = drawing;
  if (tool === 'circle' && pointer) return svg`<path class="ghost" d=${path(circle(pointer, km), plane)}></path>`;
  if (tool !== 'polygon' || corners.length === 0) return nothing;
  return svg`<path class="ghost" d=${pathOf(pointer ? [...corners, pointer] : corners, plane.to, '')}></path>
    ${corners.map((corner) => {
      const [x, y] = plane.to(corner);
      return svg`<circle class="begun" cx=${x} cy=${y} r="4"></circle>`;
    })}`;
}

function zoom(times: number): void {
  drawing.look = zoomed(drawing.look ?? allOf(), times);
  redraw();
}

// ---- Keys.

const WAYS: Readonly<Record<string, Point>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function key(event: KeyboardEvent, plane: Plane): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const way = WAYS[event.key];
  const chosen = placesNow().find((one) => one.id === drawing.chosen);
  if (way && event.shiftKey && chosen?.at && working.own) {
    const [x, y] = plane.to(chosen.at);
    const to = plane.back([x + 4 * way[0], y + 4 * way[1]]);
    movePlace([to[0] - chosen.at[0], to[1] - chosen.at[1]]);
  } else if (way) {
    const next = towards(chosen, way, plane);
    if (next) choosePlace(next.id);
  } else if (event.key === 'Escape') {
    escape();
  } else if (event.key === 'Enter' && drawing.tool === 'polygon') {
    close();
  } else if (event.key === 'Delete' && chosen && working.own && isNew(chosen.id)) {
    removePlace(chosen.id);
  } else if (event.key === '+' || event.key === '-') {
    zoom(event.key === '+' ? 0.6 : 1 / 0.6);
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

/** The nearest place that way; the first where none is chosen. */
function towards(from: Drawn | undefined, [dx, dy]: Point, plane: Plane): Drawn | undefined {
  const all = placesNow().filter((one) => one.at);
  if (!from?.at) return all[0];
  const [x, y] = plane.to(from.at);
  const far = (one: Drawn): number => {
    const [ox, oy] = plane.to(one.at ?? [0, 0]);
    const along = (ox - x) * dx + (oy - y) * dy;
    return along > 0.01 ? along + 2 * Math.abs((ox - x) * dy) + 2 * Math.abs((oy - y) * dx) : Infinity;
  };
  const best = all.reduce((a, b) => (far(b) < far(a) ? b : a), from);
  return far(best) < Infinity ? best : undefined;
}
