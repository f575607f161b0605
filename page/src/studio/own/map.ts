/* The map to draw on: outlines of the case as they stand in its drafts, and what a pointer does. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Frame } from '../../figure/outlines';
import { redraw } from '../state';
import { say } from '../words';
import { addCircle, addCorner, choosePlace, close, drawing, escape, isNew, moveCorner, movePlace, movePoint, removePlace, take, type Tool } from './drawing';
import { memo } from './memo';
import { contextOf, placesOf, type Drawn } from './places';
import { placeTexts, savedTexts } from './place-texts';
import { around, planeOf, shifted, zoomed, type Plane } from './plane';
import { circle, cornerMoved, isSame, moved, ringsOf, type Geometry, type Point } from './shapes';
import { working } from './working';

const TOOLS: readonly Tool[] = ['choose', 'circle', 'polygon'];
const MOST_NAMED = 40;
const MOST_CORNERS = 600;
const NEAR = 5;

let frame: Frame = { width: 640, height: 420 };
let lookOf = '';

const readPlaces = memo((rows: string, outlines: string) => placesOf({ rows, outlines }));
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
  return planeOf(drawing.look, frame);
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
  const saved = new Set(readPlaces(savedTexts().rows, savedTexts().outlines).map((one) => one.id));
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
        <g>${places.map((one) => (one.outline ? svg`<path class="area ${saved.has(one.id) ? '' : 'new'} ${one.id === drawing.chosen ? 'chosen' : ''}"
          data-place=${one.id} d=${path(one.outline, plane)}></path>` : nothing))}</g>
        <g class="preview">${drawing.preview.map((one) => svg`<path d=${path(one, plane)}></path>`)}</g>
        <g>${places.map((one) => point(one, plane))}</g>
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

const path = (of: Geometry, plane: Plane): string => ringsOf(of).map((ring) => line(ring, plane) + 'Z').join('');

const line = (points: readonly Point[], plane: Plane): string =>
  points.map((p, i) => {
    const [x, y] = plane.to(p);
    return `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }).join('');

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
  return svg`<path class="ghost" d=${line(pointer ? [...corners, pointer] : corners, plane)}></path>
    ${corners.map((corner) => {
      const [x, y] = plane.to(corner);
      return svg`<circle class="begun" cx=${x} cy=${y} r="4"></circle>`;
    })}`;
}

// ---- The pointer.

function pixels(event: PointerEvent): Point {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

function down(event: PointerEvent, plane: Plane): void {
  if (event.button !== 0) return;
  const at = plane.back(pixels(event));
  if (drawing.tool === 'circle') {
    addCircle(at);
  } else if (drawing.tool === 'polygon') {
    const last = drawing.corners.at(-1);
    const [x, y] = pixels(event);
    const [lx, ly] = last ? plane.to(last) : [-99, -99];
    if (Math.hypot(x - lx, y - ly) > NEAR) addCorner(at); // the second of a double click is none
  } else {
    grab(event, at);
  }
}

function grab(event: PointerEvent, at: Point): void {
  const target = event.target as SVGElement;
  const { place, drag, lon, lat } = target.dataset;
  (event.currentTarget as Element).setPointerCapture(event.pointerId);
  if (drag === 'corner') {
    drawing.corner = [Number(lon), Number(lat)];
    drawing.drag = { what: 'corner', from: drawing.corner, to: drawing.corner };
  } else if (place && place === drawing.chosen && working.own) {
    drawing.drag = { what: drag === 'point' ? 'point' : 'place', from: at, to: at };
  } else {
    choosePlace(place ?? '');
    drawing.drag = { what: 'look', from: at, to: at };
  }
  redraw();
}

function move(event: PointerEvent, plane: Plane): void {
  const at = plane.back(pixels(event));
  if (drawing.drag?.what === 'look') {
    const { from } = drawing.drag;
    if (drawing.look) drawing.look = shifted(drawing.look, [from[0] - at[0], from[1] - at[1]]);
  } else if (drawing.drag) {
    drawing.drag.to = at;
  } else if (drawing.tool === 'choose') {
    return;
  }
  drawing.pointer = at;
  redraw();
}

function up(event: PointerEvent, plane: Plane): void {
  const { drag } = drawing;
  drawing.drag = null;
  redraw();
  if (!drag || drag.what === 'look') return;
  const to = plane.back(pixels(event));
  const [x, y] = plane.to(drag.from);
  const [nx, ny] = plane.to(to);
  if (Math.hypot(nx - x, ny - y) < 2) return; // a click moves nothing
  if (drag.what === 'corner') moveCorner(drag.from, to);
  else if (drag.what === 'point') movePoint(to);
  else movePlace([to[0] - drag.from[0], to[1] - drag.from[1]]);
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
