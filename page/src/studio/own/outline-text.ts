/*
 * Outlines as the text of a GeoJSON file in which one feature can be changed, added or taken out:
 * the others stay as they are written.
 */
import { memo } from './memo';
import type { Geometry } from './shapes';

export interface Feature {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly geometry: Geometry | null;
}

/** A feature, and where it is written. */
export interface Written {
  readonly feature: Feature;
  readonly from: number;
  readonly to: number;
}

/** The features of a text, and where their list begins. */
export interface Collection {
  readonly text: string;
  readonly begins: number;
  readonly features: readonly Written[];
}

/** Reads a text; null where it is no collection of features, which check says better. */
export const collectionOf = memo(read);

function read(text: string): Collection | null {
  let all: { readonly features?: unknown };
  try {
    all = JSON.parse(text) as typeof all;
  } catch {
    return null;
  }
  if (!Array.isArray(all?.features)) return null;
  const found = spans(text);
  if (!found || found.spans.length !== all.features.length) return null;
  const features = all.features as readonly Feature[];
  return { text, begins: found.begins, features: found.spans.map(([from, to], i) => ({ feature: features[i], from, to })) };
}

/** Where the features of a root are; the text is known to be JSON. */
function spans(text: string): { begins: number; spans: [number, number][] } | null {
  const found: [number, number][] = [];
  let depth = 0;
  let begins = -1;
  let from = 0;
  let key = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '"') {
      const end = endOfString(text, i);
      if (depth === 1) key = text.slice(i + 1, end - 1);
      i = end - 1;
    } else if (c === '{' || c === '[') {
      depth++;
      if (depth === 2 && begins < 0 && key === 'features' && c === '[') begins = i + 1;
      else if (depth === 3 && begins >= 0) from = i;
    } else if (c === '}' || c === ']') {
      depth--;
      if (depth === 2 && begins >= 0) found.push([from, i + 1]);
      if (depth === 1 && begins >= 0) return { begins, spans: found };
    } else if (c === ',' && depth === 1) {
      key = '';
    }
  }
  return null;
}

function endOfString(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

// ---- Asking.

/** The id of the place that it is the outline of; empty for what is there for orientation. */
export function idIn(feature: Feature | null): string {
  const { id, kind } = (feature?.properties ?? {}) as { id?: unknown; kind?: unknown };
  return typeof id === 'string' && kind === undefined ? id : '';
}

export const outlineOf = (of: Collection, id: string): Written | null =>
  of.features.find((one) => idIn(one.feature) === id) ?? null;

// ---- Changing: each gives the text with the change.

/** The outline of a place that is to be written. */
export interface Outlined {
  readonly id: string;
  readonly name: string;
  readonly geometry: Geometry;
}

/** With the outline of a place: in the place of the one that it has, else behind the others. */
export function withOutline(of: Collection, outlined: Outlined): string {
  const old = outlineOf(of, outlined.id);
  if (!old) return withOutlines(of, [outlined]);
  return of.text.slice(0, old.from) + spaced({ ...old.feature, geometry: outlined.geometry }) + of.text.slice(old.to);
}

/** With outlines of places that have none yet. */
export function withOutlines(of: Collection, more: readonly Outlined[]): string {
  if (more.length === 0) return of.text;
  const features = more.map(({ id, name, geometry }) => spaced({ type: 'Feature', properties: { id, name }, geometry }));
  const last = of.features.at(-1);
  const before = of.features.at(-2);
  const between = last && before ? of.text.slice(before.to, last.from) : ',\n';
  const at = last ? last.to : of.begins;
  const joined = features.join(between);
  return of.text.slice(0, at) + (last ? between : '\n') + joined + of.text.slice(at);
}

export function withoutOutline(of: Collection, id: string): string {
  const i = of.features.findIndex((one) => idIn(one.feature) === id);
  const old = of.features[i];
  if (!old) return of.text;
  const before = of.features[i - 1];
  const after = of.features[i + 1];
  if (before) return of.text.slice(0, before.to) + of.text.slice(old.to);
  return of.text.slice(0, old.from) + of.text.slice(after ? after.from : old.to);
}

/** JSON in one line, with a space behind each comma and colon, as cases have it. */
export function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{${Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one)}`).join(', ')}}`;
  }
  return JSON.stringify(value);
}
