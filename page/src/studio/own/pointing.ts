/* What a pointer does on the map: a place or a corner is put, chosen, dragged. */
import { redraw } from '../state';
import { addCircle, addCorner, choosePlace, drawing, moveCorner, movePlace, movePoint } from './drawing';
import { shifted, type Plane } from './plane';
import type { Point } from './shapes';
import { working } from './working';

/** Clicks that are nearer than so many pixels are of one place. */
const NEAR = 5;

function pixels(event: PointerEvent): Point {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

export function down(event: PointerEvent, plane: Plane): void {
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

export function move(event: PointerEvent, plane: Plane): void {
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

export function up(event: PointerEvent, plane: Plane): void {
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
