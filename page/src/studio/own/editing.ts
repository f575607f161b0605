/* Changing texts: whatever does it, a field, a form or the map, goes through `edit`. */
import { redraw } from '../state';
import { say } from '../words';
import { checkSoon } from './checking';
import { drop, keep } from './drafts';
import { textOf, working } from './working';

const MOST_STEPS = 100;

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

/** Makes a text the draft of its file, or none if it is as it is saved. */
export function write(path: string, text: string): void {
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
  if ([...step.after].every(([path, text]) => textOf(path) === text)) {
    step.before.forEach((text, path) => write(path, text));
    working.told = say('own.undone', { what: step.what });
    checkSoon();
  } else {
    working.steps = []; // something else was changed since
  }
  redraw();
}

/** Has the file as it is saved; the draft can be had back. */
export function dropDraft(path: string): void {
  const saved = working.saved.get(path);
  if (saved) edit({ [path]: saved.text }, say('own.dropped', { file: path }));
}
