/* What is drawn just now: the tool, the place and corner that are chosen, what is dragged. */
import type { Box } from '../../figure/outlines';
import { redraw } from '../state';
import { say } from '../words';
import {
  placesOf, withCornerAdded, withCornerMoved, withCornerRemoved, withOutlineDrawn, withoutPlace, withPlaceMoved, withPlaces, withPointAt,
  type Texts,
} from './places';
import { editPlaces, placeTexts, savedTexts } from './place-texts';
import { circle, isCrossed, polygon, ringsOf, rounded, type Geometry, type Point } from './shapes';
import { working } from './working';

export type Tool = 'choose' | 'circle' | 'polygon';

/** What a pointer drags, and where it is by now, in degrees. */
export interface Drag {
  readonly what: 'look' | 'point' | 'corner' | 'place';
  readonly from: Point;
  to: Point;
}

export interface Drawing {
  tool: Tool;
  /** The place's id; empty for none. */
  chosen: string;
  corner: Point | null;
  /** Corners of a polygon that is not closed yet. */
  corners: readonly Point[];
  pointer: Point | null;
  drag: Drag | null;
  /** What the map shows; null for all. */
  look: Box | null;
  /** What a new place is called, and how large a circle is. */
  name: string;
  residents: string;
  km: number;
  /** Whether a polygon is drawn for the chosen place instead of a new one. */
  again: boolean;
  /** Shapes of a file that is being imported. */
  preview: readonly Geometry[];
  told: string;
}

export const drawing: Drawing = {
  tool: 'choose', chosen: '', corner: null, corners: [], pointer: null, drag: null, look: null,
  name: '', residents: '', km: 8, again: false, preview: [], told: '',
};

export function take(tool: Tool): void {
  Object.assign(drawing, { tool, corners: [], corner: null, pointer: null, told: '', again: false });
  redraw();
}

export function choosePlace(id: string): void {
  Object.assign(drawing, { chosen: id, corner: null, again: false });
  redraw();
}

/** Whether a place is drawn and not saved yet, so that nothing that is kept goes with it. */
export const isNew = (id: string): boolean => placesOf(savedTexts()).every((one) => one.id !== id);

const nameOf = (id: string): string => placesOf(placeTexts()).find((one) => one.id === id)?.name ?? id;

// ---- Adding.

/** Adds a place of a drawn or given outline. */
export function addPlace(outline: Geometry, at: Point | null): void {
  const texts = placeTexts();
  const name = drawing.name.trim() || say('own.place.new', { n: placesOf(texts).length + 1 });
  const added = withPlaces(texts, [{ name, at, outline, residents: drawing.residents.trim(), traders: '0.2', source: say('own.place.source') }]);
  if (!added) {
    drawing.told = say('own.map.unread');
    redraw();
    return;
  }
  editPlaces(added.texts, say('own.place.added', { name }));
  drawing.told = added.joined ? say('own.place.joined', { name, to: added.joined }) : say('own.place.added', { name });
  Object.assign(drawing, { chosen: added.ids[0] ?? '', corner: null, name: '', residents: '' });
  redraw();
}

export const addCircle = (at: Point): void => addPlace(circle(at, drawing.km), at);

export function addCorner(at: Point): void {
  drawing.corners = [...drawing.corners, at];
  redraw();
}

/** Closes the polygon that is drawn. */
export function close(): void {
  const outline = polygon(drawing.corners);
  if (!outline) {
    drawing.told = say('own.map.three');
  } else if (isCrossed(ringsOf(outline)[0])) {
    drawing.told = say('own.map.crossed');
  } else {
    drawing.corners = [];
    if (drawing.again && drawing.chosen) {
      editPlaces(withOutlineDrawn(placeTexts(), drawing.chosen, outline), say('own.outline.drawn', { name: nameOf(drawing.chosen) }));
      drawing.again = false;
    } else {
      addPlace(outline, null);
    }
  }
  redraw();
}

/** Drops what is being drawn, or else the choice. */
export function escape(): void {
  if (drawing.corners.length > 0) drawing.corners = [];
  else if (drawing.drag) drawing.drag = null;
  else if (drawing.tool !== 'choose') take('choose');
  else if (drawing.corner) drawing.corner = null;
  else drawing.chosen = '';
  redraw();
}

// ---- Changing what is there.

export const movePoint = (to: Point): void => change((texts, id) => withPointAt(texts, id, to), say('own.point.moved', { name: nameOf(drawing.chosen) }));

export const movePlace = (by: Point): void => change((texts, id) => withPlaceMoved(texts, id, by), say('own.place.moved', { name: nameOf(drawing.chosen) }));

export function moveCorner(from: Point, to: Point): void {
  change((texts) => withCornerMoved(texts, from, to), say('own.corner.moved', { name: nameOf(drawing.chosen) }));
  drawing.corner = rounded(to);
}

export const addCornerAfter = (corner: Point): void => change((texts, id) => withCornerAdded(texts, id, corner), say('own.corner.added', { name: nameOf(drawing.chosen) }));

export function removeCorner(corner: Point): void {
  change((texts, id) => withCornerRemoved(texts, id, corner), say('own.corner.removed', { name: nameOf(drawing.chosen) }));
  drawing.corner = null;
}

/** Takes the chosen place out; it can be had back. */
export function removePlace(id: string): void {
  const name = nameOf(id);
  editPlaces(withoutPlace(placeTexts(), id), say('own.place.removed', { name }));
  drawing.told = say('own.place.removed', { name });
  if (drawing.chosen === id) choosePlace('');
}

function change(to: (texts: Texts, id: string) => Texts, what: string): void {
  if (!working.own || !drawing.chosen) return;
  editPlaces(to(placeTexts(), drawing.chosen), what);
}
