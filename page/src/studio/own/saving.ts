/* Writing drafts to their files; one that was written elsewhere meanwhile is asked about. */
import { get, put, Refusal } from '../asking';
import type { Listed } from '../case';
import { attempt, redraw, state } from '../state';
import { say } from '../words';
import { checkSoon } from './checking';
import { drop, type Draft } from './drafts';
import { write } from './editing';
import { reopened } from './reopening';
import { fileOf, working, type Saved } from './working';

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
