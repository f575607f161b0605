/*
 * The address bar holds the view, in the commands' own words:
 *
 *   #/explore/north-hamgyong?scale=0.1&without=news&set=kin.share:0.4&do=2015-01-05+ease+safety+0.2+26w&week=2013-W33
 *
 * What is as usual is left out, the order is fixed, and a link reproduces the view.
 */

export const ROOMS = ['explore', 'compare', 'why', 'evidence', 'explain', 'case'] as const;
export type Room = (typeof ROOMS)[number];

/** What is assumed: a study but for its size. */
export interface Scenario {
  readonly seed: number;
  readonly without: readonly string[];
  readonly set: Readonly<Record<string, number>>;
  readonly acts: readonly string[];
}

/** What is looked at. */
export interface View {
  readonly room: Room;
  /** The case's name; empty where none is open. */
  readonly name: string;
  readonly scenario: Scenario;
  /** The other scenario, in the room that compares; null is the case as it is. */
  readonly other: Scenario | null;
  /** Share of people of the larger ensemble; 0 for the usual. */
  readonly scale: number;
  /** Its worlds; 0 for the usual. */
  readonly runs: number;
  /** The layer of the map; empty for the first. */
  readonly show: string;
  /** The place's id, or a region's number after an r; empty for the whole. */
  readonly place: string;
  /** The play head, in observed weeks; −1 for where it begins. */
  readonly week: number;
  /** What the map shows: the level, or the change by what was changed. */
  readonly level: 'level' | 'change';
  /** Whether two scenarios are shown as their difference, or both, side by side. */
  readonly as: 'difference' | 'both';
  /** What is asked after in the room of why, such as attack:1/17. */
  readonly who: string;
  /** Of which ensemble it is asked, as share of people × worlds; empty for the small one. */
  readonly at: string;
  /** A file of one's own case, a report or claim, or an inquiry: what a room has open. */
  readonly open: string;
}

export const PLAIN: Scenario = { seed: 1, without: [], set: {}, acts: [] };

export const NOWHERE: View = {
  room: 'explore', name: '', scenario: PLAIN, other: null, scale: 0, runs: 0, show: '', place: '',
  week: -1, level: 'level', as: 'difference', who: '', at: '', open: '',
};

/** A part of an address that says nothing, and was dropped. */
export interface Dropped {
  readonly part: string;
}

// ---- Weeks, as ISO 8601 names them.

const DAY = 864e5;

/** Such as 2013-W33: the week of the Monday that begins the observed week. */
export function weekName(firstMonday: string, week: number): string {
  const monday = new Date(Date.parse(firstMonday + 'T00:00:00Z') + week * 7 * DAY);
  const thursday = new Date(monday.getTime() + 3 * DAY);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The observed week of that name, or −1. */
export function weekOf(firstMonday: string, name: string): number {
  const parts = /^(\d{4})-W(\d{2})$/.exec(name);
  if (!parts) return -1;
  const fourth = new Date(Date.UTC(Number(parts[1]), 0, 4)); // always in week 1
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY + (Number(parts[2]) - 1) * 7 * DAY;
  return Math.round((monday - Date.parse(firstMonday + 'T00:00:00Z')) / (7 * DAY));
}

/** The same in another room; what a room has open is of that room alone. */
export const inRoom = (view: View, room: Room): View => (room === view.room ? view : { ...view, room, open: '' });

/** A case opened anew: as it is, at its usual sizes. */
export const opened = (room: Room, name: string): View => ({ ...NOWHERE, room, name });

// ---- Writing.

/** As it stands after the #. Weeks need the case's first Monday; without one they are left out. */
export function written(view: View, firstMonday = ''): string {
  const words: string[] = [];
  const put = (key: string, value: string): void => {
    words.push(`${key}=${encodeURIComponent(value).replace(/%20/g, '+').replace(/%3A/gi, ':').replace(/%2C/gi, ',')
      .replace(/%2F/gi, '/')}`);
  };
  putScenario(view.scenario, '', put);
  if (view.other) {
    put('b', 'yes');
    putScenario(view.other, 'b.', put);
  }
  if (view.scale) put('scale', String(view.scale));
  if (view.runs) put('runs', String(view.runs));
  if (view.show) put('show', view.show);
  if (view.place) put('place', view.place);
  if (view.week >= 0 && firstMonday) put('week', weekName(firstMonday, view.week));
  if (view.level !== 'level') put('view', view.level);
  if (view.as !== 'difference') put('as', view.as);
  if (view.who) put('who', view.who);
  if (view.at) put('at', view.at);
  if (view.open) put('open', view.open);
  const path = view.name ? `/${view.room}/${encodeURIComponent(view.name)}` : `/${view.room}`;
  return path + (words.length ? '?' + words.join('&') : '');
}

function putScenario(scenario: Scenario, before: string, put: (key: string, value: string) => void): void {
  if (scenario.seed !== 1) put(before + 'seed', String(scenario.seed));
  if (scenario.without.length) put(before + 'without', [...scenario.without].sort().join(','));
  const set = Object.entries(scenario.set).sort(([a], [b]) => (a < b ? -1 : 1));
  if (set.length) put(before + 'set', set.map(([name, value]) => `${name}:${value}`).join(','));
  for (const act of scenario.acts) put(before + 'do', act);
}

// ---- Reading.

/** The view of an address; what says nothing is dropped, and named. */
export function read(hash: string, firstMonday = ''): { view: View; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const [, room = '', name = ''] = path.split('/');
  const known = ROOMS.find((one) => one === room);
  if (room && !known) dropped.push({ part: room });
  const fields = new URLSearchParams(query);
  const one = (key: string): string => fields.get(key) ?? '';
  const view: View = {
    room: known ?? 'explore',
    name: decoded(name),
    scenario: readScenario(fields, '', dropped),
    other: fields.has('b') ? readScenario(fields, 'b.', dropped) : null,
    scale: readNumber(fields, 'scale', dropped, (x) => x > 0 && x <= 1) ?? 0,
    runs: readNumber(fields, 'runs', dropped, (x) => Number.isInteger(x) && x >= 1) ?? 0,
    show: one('show'),
    place: one('place'),
    week: firstMonday && fields.has('week') ? weekOf(firstMonday, one('week')) : -1,
    level: one('view') === 'change' ? 'change' : 'level',
    as: one('as') === 'both' ? 'both' : 'difference',
    who: one('who'),
    at: sizeOf(one('at')) ? one('at') : '',
    open: one('open'),
  };
  const says = (key: string, isSaid: boolean): void => {
    if (fields.has(key) && !isSaid) dropped.push({ part: `${key}=${one(key)}` });
  };
  says('week', /^\d{4}-W\d{2}$/.test(one('week')));
  says('view', view.level === one('view'));
  says('as', view.as === one('as'));
  says('at', view.at !== '');
  for (const key of new Set(fields.keys())) {
    if (!KEYS.has(key)) dropped.push({ part: key });
  }
  return { view, dropped };
}

/** What a view can name of a case. */
export interface Nameable {
  readonly first: string;
  readonly weeks: number;
  readonly places: readonly { readonly id: string }[];
  readonly regions: readonly string[];
  readonly parameters: readonly { readonly id: string }[];
  readonly mechanisms: readonly { readonly id: string }[];
}

/** The view without what the case has not; that is dropped, and named. */
export function fitting(view: View, of: Nameable): { view: View; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const region = /^r(\d+)$/.exec(view.place);
  const isPlace = view.place === '' || of.places.some((one) => one.id === view.place)
    || (region !== null && Number(region[1]) < of.regions.length);
  if (!isPlace) dropped.push({ part: `place=${view.place}` });
  const isWeek = view.week >= -1 && view.week < of.weeks;
  if (!isWeek) dropped.push({ part: `week=${weekName(of.first, view.week)}` });
  const known = (scenario: Scenario): Scenario => {
    const isMechanism = (name: string): boolean => of.mechanisms.some((one) => one.id === name);
    const isParameter = (name: string): boolean => of.parameters.some((one) => one.id === name);
    const set = Object.entries(scenario.set);
    dropped.push(...scenario.without.filter((name) => !isMechanism(name)).map((name) => ({ part: `without=${name}` })),
      ...set.filter(([name]) => !isParameter(name)).map(([name]) => ({ part: `set=${name}` })));
    return { ...scenario, without: scenario.without.filter(isMechanism), set: Object.fromEntries(set.filter(([name]) => isParameter(name))) };
  };
  return {
    view: {
      ...view, place: isPlace ? view.place : '', week: isWeek ? view.week : -1,
      scenario: known(view.scenario), other: view.other && known(view.other),
    },
    dropped,
  };
}

const KEYS = new Set(['seed', 'without', 'set', 'do', 'b', 'b.seed', 'b.without', 'b.set', 'b.do', 'scale', 'runs',
  'show', 'place', 'week', 'view', 'as', 'who', 'at', 'open']);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function readNumber(fields: URLSearchParams, key: string, dropped: Dropped[], allowed: (x: number) => boolean): number | null {
  const text = fields.get(key);
  if (text === null) return null;
  const value = Number(text);
  if (text !== '' && Number.isFinite(value) && allowed(value)) return value;
  dropped.push({ part: `${key}=${text}` });
  return null;
}

function readScenario(fields: URLSearchParams, before: string, dropped: Dropped[]): Scenario {
  const list = (key: string): string[] => (fields.get(before + key) ?? '').split(',').filter((word) => word !== '');
  const set: Record<string, number> = {};
  for (const word of list('set')) {
    const at = word.lastIndexOf(':');
    const value = Number(word.slice(at + 1));
    if (at > 0 && word.slice(at + 1) !== '' && Number.isFinite(value)) set[word.slice(0, at)] = value;
    else dropped.push({ part: word });
  }
  return {
    seed: readNumber(fields, before + 'seed', dropped, Number.isInteger) ?? 1,
    without: list('without'),
    set,
    acts: fields.getAll(before + 'do'),
  };
}

// ---- Scenarios.

/** Whether two assume the same. */
export function same(a: Scenario, b: Scenario): boolean {
  return key(a) === key(b);
}

function key(scenario: Scenario): string {
  const words: string[] = [];
  putScenario(scenario, '', (name, value) => words.push(name + '=' + value));
  return words.join('&');
}

/** An ensemble's size as an address has it. */
export const sizeName = (scale: number, runs: number): string => `${scale}x${runs}`;

/** The size that such a name says, or null. */
export function sizeOf(name: string): { scale: number; runs: number } | null {
  const [scale, runs] = /^[\d.]+x\d+$/.test(name) ? name.split('x').map(Number) : [];
  return scale && runs && scale <= 1 ? { scale, runs } : null;
}

/** How many things are not as the case has them. */
export function changes(scenario: Scenario): number {
  return scenario.without.length + Object.keys(scenario.set).length + scenario.acts.length + (scenario.seed === 1 ? 0 : 1);
}

/**
 * The command that does the same, as a shell takes it.
 *
 * @param typed the case, as it is typed where the studio was started
 */
export function command(verb: string, view: View, scale: number, runs: number, typed = view.name): string {
  const s = view.scenario;
  const words = [`backfire ${verb} ${quoted(typed)} --runs ${runs} --seed ${s.seed}`];
  if (scale < 1) words.push(`--scale ${scale}`);
  for (const [name, value] of Object.entries(s.set).sort(([a], [b]) => (a < b ? -1 : 1))) words.push(`--set ${name}=${value}`);
  if (s.without.length) words.push(`--without ${[...s.without].sort().join(',')}`);
  for (const act of s.acts) words.push(`--do "${act}"`);
  return words.join(' ');
}

export const quoted = (word: string): string =>
  /^[\p{L}\p{N}._/~:+-]+$/u.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
