/*
 * A case while it is worked on: its files, the drafts of them, what check says of both, and the way
 * back. Whatever changes a text goes through `edit`; it is checked as soon as nobody types.
 */
import { get, post, put, Refusal, type Finding } from '../asking';
import type { Listed } from '../case';
import { attempt, fail, redraw, state } from '../state';
import { say } from '../words';
import { draftAt, draftsOf, drop, keep, type Draft } from './drafts';
import { reopened } from './reopening';

/** A file in the list of them. */
export interface File {
  readonly path: string;
  readonly size: number;
  readonly editable: boolean;
}

/** A file's text as it is saved. */
export interface Saved {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
  readonly editable: boolean;
}

/** What check says. */
export interface Checked {
  readonly valid: boolean;
  readonly findings: readonly Finding[];
  readonly is: { readonly title: string; readonly places: number; readonly residents: number } | null;
}

/** A change by a form or on the map, which can be taken back. */
interface Step {
  readonly what: string;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

export interface Working {
  /** The case's name; empty where none is open. */
  name: string;
  own: boolean;
  files: readonly File[];
  saved: Map<string, Saved>;
  drafts: Map<string, Draft>;
  checked: Checked | null;
  /** What was written elsewhere while there is a draft of it. */
  conflict: Saved | null;
  steps: Step[];
  /** Whether the browser keeps the drafts. */
  kept: boolean;
  /** What was done last, for who does not see it. */
  told: string;
}

/** Files that forms and map are made of: they are always there. */
const NEEDED = ['case.yaml', 'places.csv', 'places.geojson'];
const PAUSE = 300;
const MOST_STEPS = 100;

const fresh = (name: string): Working => ({
  name, own: false, files: [], saved: new Map(), drafts: new Map(), checked: null, conflict: null, steps: [], kept: true, told: '',
});

export const working: Working = fresh('');

const pathOf = (path: string): string => `api/cases/${encodeURIComponent(working.name)}/${path}`;
const fileOf = (path: string): string => pathOf('files/' + path.split('/').map(encodeURIComponent).join('/'));

// ---- Opening.

/** Opens the case and the file that the view names. */
export function enterCase(): void {
  const { name } = state.view;
  if (name !== working.name) open(name);
  else if (name && !working.saved.has(openPath())) attempt(() => load(openPath()));
}

function open(name: string): void {
  clearTimeout(waiting);
  Object.assign(working, fresh(name));
  round++;
  if (!name) return;
  working.drafts = draftsOf(localStorage, name);
  attempt(async () => {
    const { own, files } = await get<{ own: boolean; files: readonly File[] }>(pathOf('files'));
    if (working.name !== name) return;
    Object.assign(working, { own, files });
    const paths = [...new Set([...NEEDED, openPath()])].filter((path) => files.some((file) => file.path === path));
    await Promise.all(paths.map(load));
    check();
  });
}

async function load(path: string): Promise<void> {
  const { name } = working;
  if (!working.files.some((file) => file.path === path)) return;
  const saved = await get<Saved>(fileOf(path));
  if (working.name !== name) return;
  working.saved.set(path, saved);
  redraw();
}

/** The file that is open: that of the address, or else the case's own. */
export function openPath(): string {
  const { open: wanted } = state.view;
  return working.files.some((file) => file.path === wanted) ? wanted : 'case.yaml';
}

/** A file's text as it stands, saved or not; null while it is fetched. */
export const textOf = (path: string): string | null =>
  working.drafts.get(path)?.text ?? working.saved.get(path)?.text ?? null;

// ---- Editing.

/**
 * Changes texts.
 *
 * @param what the change in words, for who takes it back; empty for typing, which fields take back
 */
export function edit(texts: Readonly<Record<string, string>>, what: string): void {
  const changed = Object.entries(texts).filter(([path, text]) => text !== textOf(path));
  if (!working.own || changed.length === 0) return;
  const before = new Map(changed.map(([path]) => [path, textOf(path) ?? '']));
  changed.forEach(([path, text]) => write(path, text));
  remember(what, before, new Map(changed));
  checkSoon();
  redraw();
}

function write(path: string, text: string): void {
  const saved = working.saved.get(path);
  const draft = working.drafts.get(path);
  if (saved && saved.text === text) {
    working.drafts.delete(path);
    drop(localStorage, working.name, path);
    return;
  }
  const written = { text, was: draft?.was ?? saved?.sha256 ?? '' };
  working.drafts.set(path, written);
  working.kept = keep(localStorage, working.name, path, written);
}

/** Changes of one thing one after the other are one step; typing ends the way back of its file. */
function remember(what: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  if (what === '') {
    working.steps = working.steps.filter((step) => [...before.keys()].every((path) => !step.after.has(path)));
    return;
  }
  const last = working.steps.at(-1);
  if (last?.what === what && [...before].every(([path, text]) => last.after.get(path) === text) && last.after.size === after.size) {
    working.steps[working.steps.length - 1] = { ...last, after };
  } else {
    working.steps = [...working.steps, { what, before, after }].slice(-MOST_STEPS);
  }
  working.told = what;
}

/** Takes the last change of a form or of the map back. */
export function undoStep(): void {
  const step = working.steps.at(-1);
  if (!step) return;
  working.steps = working.steps.slice(0, -1);
  step.before.forEach((text, path) => write(path, text));
  working.told = say('own.undone', { what: step.what });
  checkSoon();
  redraw();
}

/** Has the file as it is saved; the draft can be had back. */
export function dropDraft(path: string): void {
  const saved = working.saved.get(path);
  if (saved) edit({ [path]: saved.text }, say('own.dropped', { file: path }));
}

// ---- Checking.

let waiting = 0;
let round = 0;

function checkSoon(): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(check, PAUSE);
}

/** What check says of the case with its drafts, and with other texts beside them. */
export const checkOf = (texts: Readonly<Record<string, string>> = {}): Promise<Checked> =>
  post<Checked>(pathOf('check'), { files: { ...Object.fromEntries([...working.drafts].map(([path, draft]) => [path, draft.text])), ...texts } });

function check(): void {
  const mine = ++round;
  checkOf().then(
    (checked) => {
      if (mine !== round) return;
      working.checked = checked;
      redraw();
    },
    (error: unknown) => {
      if (mine !== round) return;
      if (error instanceof Refusal && error.status === 0) waiting = window.setTimeout(check, 10 * PAUSE);
      else if (error instanceof Refusal && error.findings.length > 0) working.checked = { valid: false, findings: error.findings, is: null };
      else fail(error);
      redraw();
    },
  );
}

// ---- Saving.

let saving = false;

/** Writes all drafts, and tells whether all are written; one that was changed elsewhere is asked about. */
export async function save(): Promise<boolean> {
  if (saving || working.conflict) return false;
  saving = true;
  const { name } = working;
  try {
    for (const [path, draft] of [...working.drafts]) {
      if (working.name !== name || !(await saved(path, draft))) return false;
    }
    working.told = say('own.saved');
    reopened(name);
    state.cases = (await get<{ cases: readonly Listed[] }>('api/cases')).cases;
    return true;
  } finally {
    saving = false;
    redraw();
  }
}

async function saved(path: string, draft: Draft): Promise<boolean> {
  try {
    const written = await put<Saved>(fileOf(path), { text: draft.text, was: draft.was });
    settle(path, draft, written);
    return true;
  } catch (error) {
    const now = error instanceof Refusal && error.status === 409 ? (error.answer as { now?: Saved }).now : undefined;
    if (!now) throw error;
    working.conflict = now;
    return false;
  }
}

/** What was typed while it was written stays a draft, of what is written now. */
function settle(path: string, draft: Draft, written: Saved): void {
  working.saved.set(path, written);
  const text = working.drafts.get(path)?.text ?? draft.text;
  working.drafts.delete(path);
  drop(localStorage, working.name, path);
  if (text !== written.text) write(path, text);
}

/** Decides between what is there now and one's own draft of it. */
export function choose(mine: boolean): void {
  const now = working.conflict;
  if (!now) return;
  working.conflict = null;
  const text = working.drafts.get(now.path)?.text ?? now.text;
  working.saved.set(now.path, now);
  working.drafts.delete(now.path);
  drop(localStorage, working.name, now.path);
  working.steps = [];
  if (mine) write(now.path, text);
  checkSoon();
  redraw();
  if (mine) attempt(async () => void (await save()));
}

// ---- Another tab.

/** Takes over what another tab of the browser writes: both have the same drafts. */
export function listenToTabs(): void {
  addEventListener('storage', (event) => {
    const at = draftAt(event.key);
    if (!at || at.name !== working.name) return;
    const draft = draftsOf(localStorage, at.name).get(at.path);
    if (draft) working.drafts.set(at.path, draft);
    else working.drafts.delete(at.path);
    working.steps = [];
    if (!draft) attempt(() => load(at.path));
    checkSoon();
    redraw();
  });
  addEventListener('beforeunload', (event) => {
    if (!working.kept && working.drafts.size > 0) event.preventDefault();
  });
}
