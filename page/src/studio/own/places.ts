/*
 * Places in the two files that hold them: a row of places.csv and an outline of places.geojson.
 * What is done to a place here is done to both texts, and to nothing else in them.
 */
import { csv, isWhole, rowOf, valueOf, withoutRow, withRows, withValue } from './csv';
import { collectionOf, idIn, outlineOf, withOutline, withOutlines, withoutOutline } from './outline-text';
import { apart, cornerAdded, cornerMoved, cornerRemoved, isSame, isWithin, moved, pointWithin, ringsOf, rounded, type Geometry, type Point } from './shapes';

export const ROWS = 'places.csv';
export const OUTLINES = 'places.geojson';

/** The texts of both files. */
export interface Texts {
  readonly rows: string;
  readonly outlines: string;
}

/** A place as the map shows it; without an outline where none can be read. */
export interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly at: Point | null;
  readonly outline: Geometry | null;
}

/** A place that is to be added. */
export interface Added {
  readonly name: string;
  /** Where its town is; within its outline if that is left out. */
  readonly at: Point | null;
  readonly outline: Geometry;
  readonly residents: string;
  readonly traders: string;
  readonly source: string;
}

// ---- Reading.

/** Outlines that belong to no place, for orientation. */
export const contextOf = (texts: Texts): readonly Geometry[] =>
  (collectionOf(texts.outlines)?.features ?? []).flatMap(({ feature }) =>
    feature?.geometry && idIn(feature) === '' && isDrawable(feature.geometry) ? [feature.geometry] : []);

/** The places of both files, those with a row first; what cannot be read is left to check. */
export function placesOf(texts: Texts): readonly Drawn[] {
  const table = csv(texts.rows);
  const collection = collectionOf(texts.outlines);
  const places: Drawn[] = [];
  const known = new Set<string>();
  for (const row of table.rows) {
    const id = isWhole(table, row) ? valueOf(table, row, 'id') : '';
    if (!id || known.has(id)) continue;
    known.add(id);
    const outline = collection ? outlineOf(collection, id)?.feature.geometry ?? null : null;
    const drawable = outline && isDrawable(outline) ? outline : null;
    places.push({ id, name: valueOf(table, row, 'name') || id, at: pointOf(valueOf(table, row, 'lon'), valueOf(table, row, 'lat')), outline: drawable });
  }
  for (const { feature } of collection?.features ?? []) {
    const id = idIn(feature);
    if (!id || known.has(id) || !feature.geometry || !isDrawable(feature.geometry)) continue;
    known.add(id);
    places.push({ id, name: id, at: null, outline: feature.geometry });
  }
  return places;
}

/** The point of two texts, or null. */
export function pointOf(lon: string, lat: string): Point | null {
  const point: Point = [Number(lon), Number(lat)];
  const isThere = lon.trim() !== '' && lat.trim() !== '' && Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90;
  return isThere ? point : null;
}

/** Whether it has rings of points, whatever a text says: the map must bear everything. */
export function isDrawable(geometry: Geometry): boolean {
  try {
    const rings = ringsOf(geometry);
    return (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && rings.length > 0
      && rings.every((ring) => ring.length >= 4 && ring.every((p) => Number.isFinite(p[0]) && Number.isFinite(p[1])));
  } catch {
    return false;
  }
}

/** An id made of a name, which no other has: small letters, digits, hyphens, at most 40. */
export function idOf(name: string, taken: ReadonlySet<string>): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const base = (/^[a-z]/.test(words) ? words : `place${words ? `-${words}` : ''}`).slice(0, 36).replace(/-+$/, '');
  let id = base;
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
  return id;
}

// ---- Changing: each gives both texts with the change, or the same where it cannot be made.

/** Both texts with places more, and what became of them. */
export interface WithMore {
  readonly texts: Texts;
  readonly ids: readonly string[];
  /** The name of the place that the last was joined to; empty for none. */
  readonly joined: string;
}

/** With places more, each joined to the nearest before it; null where the files cannot be read. */
export function withPlaces(texts: Texts, added: readonly Added[]): WithMore | null {
  const collection = collectionOf(texts.outlines);
  const table = csv(texts.rows);
  if (!collection || !table.columns.includes('id')) return null;
  const before = placesOf(texts);
  const taken = new Set(before.map((one) => one.id));
  const there = before.flatMap((one) => (one.at && rowOf(table, 'id', one.id) ? [{ ...one, at: one.at }] : []));
  const more = added.map((one) => {
    const id = idOf(one.name, taken);
    taken.add(id);
    const at = rounded(one.at ?? pointWithin(one.outline));
    const nearest = there.length ? there.reduce((a, b) => (apart(b.at, at) < apart(a.at, at) ? b : a)) : null;
    there.push({ id, name: one.name, at, outline: one.outline });
    return { ...one, id, at, nearest };
  });
  const rows = more.map((one) => ({
    id: one.id, name: one.name, lon: String(one.at[0]), lat: String(one.at[1]), residents: one.residents, traders: one.traders,
    border: 'no', links: one.nearest?.id ?? '', source: one.source,
  }));
  return {
    texts: { rows: withRows(table, rows), outlines: withOutlines(collection, more.map(({ id, name, outline }) => ({ id, name, geometry: outline }))) },
    ids: more.map((one) => one.id),
    joined: more.at(-1)?.nearest?.name ?? '',
  };
}

/** Without a place, its outline, and the links to it. */
export function withoutPlace(texts: Texts, id: string): Texts {
  let table = csv(texts.rows);
  const row = rowOf(table, 'id', id);
  if (row) table = csv(withoutRow(table, row));
  for (let i = 0; i < table.rows.length; i++) {
    const links = valueOf(table, table.rows[i], 'links').split(/ +/);
    if (isWhole(table, table.rows[i]) && links.includes(id)) {
      table = csv(withValue(table, table.rows[i], 'links', links.filter((link) => link !== id).join(' ')));
    }
  }
  const collection = collectionOf(texts.outlines);
  return { rows: table.text, outlines: collection ? withoutOutline(collection, id) : texts.outlines };
}

/** With the point of a place elsewhere; its outline stays. */
export function withPointAt(texts: Texts, id: string, to: Point): Texts {
  const [lon, lat] = rounded(to);
  let table = csv(texts.rows);
  for (const [column, value] of [['lon', lon], ['lat', lat]] as const) {
    const row = rowOf(table, 'id', id);
    if (row) table = csv(withValue(table, row, column, String(value)));
  }
  return { ...texts, rows: table.text };
}

/** With a place and its outline moved by so many degrees. */
export function withPlaceMoved(texts: Texts, id: string, by: Point): Texts {
  const place = placesOf(texts).find((one) => one.id === id);
  const shifted = withOutlineChanged(texts, id, (outline) => moved(outline, by));
  return place?.at ? withPointAt(shifted, id, [place.at[0] + by[0], place.at[1] + by[1]]) : shifted;
}

/** With a corner elsewhere, of every outline that has it. */
export function withCornerMoved(texts: Texts, from: Point, to: Point): Texts {
  return placesOf(texts)
    .filter((one) => one.outline && ringsOf(one.outline).some((ring) => ring.some((p) => isSame(p, from))))
    .reduce((now, one) => withOutlineChanged(now, one.id, (outline) => cornerMoved(outline, from, to)), texts);
}

export const withCornerAdded = (texts: Texts, id: string, after: Point): Texts =>
  withOutlineChanged(texts, id, (outline) => cornerAdded(outline, after));

export const withCornerRemoved = (texts: Texts, id: string, corner: Point): Texts =>
  withOutlineChanged(texts, id, (outline) => cornerRemoved(outline, corner));

/** With an outline instead of the one that a place has, and its point within it. */
export function withOutlineDrawn(texts: Texts, id: string, outline: Geometry): Texts {
  const collection = collectionOf(texts.outlines);
  const place = placesOf(texts).find((one) => one.id === id);
  if (!collection || !place) return texts;
  const drawn = { ...texts, outlines: withOutline(collection, { id, name: place.name, geometry: outline }) };
  return place.at && isWithin(outline, place.at) ? drawn : withPointAt(drawn, id, pointWithin(outline));
}

function withOutlineChanged(texts: Texts, id: string, change: (outline: Geometry) => Geometry): Texts {
  const collection = collectionOf(texts.outlines);
  const old = collection ? outlineOf(collection, id) : null;
  const geometry = old?.feature.geometry;
  return collection && geometry && isDrawable(geometry)
    ? { ...texts, outlines: withOutline(collection, { id, name: '', geometry: change(geometry) }) }
    : texts;
}
