/*
 * Places from a file of somebody else's: GeoJSON with outlines or points, or a table with longitude
 * and latitude. What it says is looked at first, and then becomes drafts of a case's two files.
 */
import { say } from '../words';
import { csv, isWhole, type Csv } from './csv';
import { circle, isSame, rounded, withRings, type Geometry, type Point } from './shapes';
import { isDrawable, pointOf, withPlaces, type Texts } from './places';

/** A place of the file: where, and all that it says. */
export interface Candidate {
  readonly says: Readonly<Record<string, string>>;
  /** Null where it has a point alone. */
  readonly outline: Geometry | null;
  readonly at: Point | null;
}

export interface Imported {
  readonly file: string;
  readonly candidates: readonly Candidate[];
  /** What the file calls the things that it says of places. */
  readonly properties: readonly string[];
  /** What it holds that is no place, such as lines. */
  readonly skipped: number;
}

/** Which property is what; empty for none. */
export interface Choice {
  readonly name: string;
  readonly residents: string;
  /** How large places without an outline are drawn. */
  readonly km: number;
  /** Whether they come in the place of those that the case has. */
  readonly instead: boolean;
}

export const MOST_PLACES = 2_000;

/** What is wrong with a file, as a key of words. */
export class Unreadable extends Error {
  constructor(readonly why: 'own.import.json' | 'own.import.features' | 'own.import.columns' | 'own.import.none' | 'own.import.many') {
    super(why);
  }
}

/** Reads a file by its name's ending, or else by what it begins with. */
export function imported(file: string, text: string): Imported {
  const bare = text.replace(/^\uFEFF/, '');
  const isJson = /\.(geo)?json$/i.test(file) || /^\s*[{[]/.test(bare);
  const all = isJson ? fromJson(file, bare) : fromTable(file, bare);
  if (all.candidates.length === 0) throw new Unreadable('own.import.none');
  if (all.candidates.length > MOST_PLACES) throw new Unreadable('own.import.many');
  return all;
}

// ---- GeoJSON.

interface Found {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: string; readonly coordinates?: unknown } | null;
}

function fromJson(file: string, text: string): Imported {
  let root: { readonly type?: string; readonly features?: unknown };
  try {
    root = JSON.parse(text) as typeof root;
  } catch {
    throw new Unreadable('own.import.json');
  }
  const features = root?.type === 'Feature' ? [root as Found] : (root?.features as readonly Found[] | undefined);
  if (!Array.isArray(features)) throw new Unreadable('own.import.features');
  const candidates = features.map(candidateOf).filter((one) => one !== null);
  return { file, candidates, properties: propertiesOf(candidates), skipped: features.length - candidates.length };
}

function candidateOf(feature: Found): Candidate | null {
  const geometry = feature?.geometry;
  const says = Object.fromEntries(Object.entries(feature?.properties ?? {}).map(([key, value]) =>
    [key, value === null || typeof value === 'object' ? '' : String(value)]));
  if (geometry?.type === 'Point') {
    const [lon, lat] = Array.isArray(geometry.coordinates) ? (geometry.coordinates as unknown[]) : [];
    const at = pointOf(String(lon ?? ''), String(lat ?? ''));
    return at ? { says, outline: null, at: rounded(at) } : null;
  }
  const said = geometry as Geometry | null | undefined;
  const outline = said && isDrawable(said) ? withRings(said, closed) : null;
  return outline && isDrawable(outline) ? { says, outline, at: null } : null; // a speck has no ring left
}

/** To a metre, without heights and without points that are then the same. */
function closed(ring: readonly Point[]): Point[] | null {
  const points = ring.map((point) => rounded(point)).filter((p, i, all) => i === 0 || !isSame(p, all[i - 1]));
  const [first] = points;
  const last = points[points.length - 1];
  if (!isSame(first, last)) points.push(first);
  return points.length >= 4 ? points : null;
}

const propertiesOf = (candidates: readonly Candidate[]): string[] => [...new Set(candidates.flatMap((one) => Object.keys(one.says)))];

// ---- A table.

const LONGITUDES = ['lon', 'lng', 'long', 'longitude', 'x'];
const LATITUDES = ['lat', 'latitude', 'y'];

function fromTable(file: string, text: string): Imported {
  const table = csv(text, betweenOf(text));
  const lon = columnOf(table, LONGITUDES);
  const lat = columnOf(table, LATITUDES);
  if (lon < 0 || lat < 0) throw new Unreadable('own.import.columns');
  const candidates = table.rows.flatMap((row): Candidate[] => {
    const at = isWhole(table, row) ? pointOf(row.values[lon].text, row.values[lat].text) : null;
    return at ? [{ says: Object.fromEntries(table.columns.map((column, i) => [column, row.values[i].text])), outline: null, at: rounded(at) }] : [];
  });
  const properties = table.columns.filter((_, i) => i !== lon && i !== lat);
  return { file, candidates, properties, skipped: table.rows.length - candidates.length };
}

/** A comma, a semicolon or a tab: what the header has most of. */
function betweenOf(text: string): string {
  const header = text.split('\n', 1)[0];
  const often = (one: string): number => header.split(one).length;
  return [',', ';', '\t'].reduce((a, b) => (often(b) > often(a) ? b : a));
}

const columnOf = (table: Csv, names: readonly string[]): number =>
  table.columns.findIndex((column) => names.includes(column.toLowerCase()));

// ---- Choosing.

const NAMES = ['name', 'name_en', 'name:en', 'name_1', 'name_2', 'shapename', 'adm1_en', 'adm2_en', 'title', 'id'];
const RESIDENTS = ['residents', 'population', 'pop', 'inhabitants', 'people', 'pop_est', 'pop_total'];

/** What is likely meant, for a start. */
export function likely(of: Imported): Choice {
  const first = (names: readonly string[]): string =>
    names.flatMap((name) => of.properties.filter((one) => one.toLowerCase() === name))[0] ?? '';
  return { name: first(NAMES) || (of.properties[0] ?? ''), residents: first(RESIDENTS), km: 8, instead: false };
}

/** A number of people as it is written elsewhere, as a case has it; empty if it is none. */
export function residentsOf(written: string): string {
  const plain = written.trim().replace(/[\s,'’_](?=\d{3}(\D|$))/gu, '');
  const count = Math.round(Number(plain));
  return plain !== '' && Number.isFinite(count) && count >= 1 ? String(count) : '';
}

export const nameOf = (candidate: Candidate, choice: Choice, i: number): string =>
  (candidate.says[choice.name] ?? '').trim() || say('own.place.new', { n: i + 1 });

export const outlineOf = (candidate: Candidate, choice: Choice): Geometry =>
  candidate.outline ?? circle(candidate.at ?? [0, 0], choice.km);

const EMPTY_OUTLINES = '{"type": "FeatureCollection", "features": [\n]}\n';

/** Both texts with the places of a file; null where those of the case cannot be read. */
export function withImported(texts: Texts, of: Imported, choice: Choice): Texts | null {
  const added = of.candidates.map((candidate, i) => ({
    name: nameOf(candidate, choice, i), at: candidate.at, outline: outlineOf(candidate, choice),
    residents: residentsOf(candidate.says[choice.residents] ?? ''), traders: '0.2', source: `${of.file}; traders: assumption`,
  }));
  return withPlaces(choice.instead ? emptied(texts) : texts, added)?.texts ?? null;
}

/** The header of the table that is there, and no outlines. */
function emptied(texts: Texts): Texts {
  const header = /^[^\n]*\n?/.exec(texts.rows)?.[0].trimEnd() ?? '';
  const known = csv(header).columns.includes('id') ? header : 'id,name,lon,lat,residents,traders,border,links,source';
  return { rows: known + '\n', outlines: EMPTY_OUTLINES };
}
