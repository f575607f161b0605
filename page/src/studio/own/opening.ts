/* Opening a case: its list of files, the texts that are needed, the drafts that were kept. */
import { get } from '../asking';
import { attempt, redraw, state } from '../state';
import { check, checkNoMore } from './checking';
import { draftsOf } from './drafts';
import { fileOf, fresh, openPath, pathOf, working, type File, type Saved } from './working';

/** Files that forms and map are made of. */
const NEEDED = ['case.yaml', 'places.csv', 'places.geojson'];

/** Opens the case and the file that the view names. */
export function enterCase(): void {
  const { name } = state.view;
  if (name !== working.name) open(name);
  else if (name && !working.saved.has(openPath())) attempt(() => load(openPath()));
}

/** Reads its files anew, as they were written by another room; drafts stay. */
export function openAnew(): void {
  if (working.name) open(working.name);
}

function open(name: string): void {
  Object.assign(working, fresh(name));
  checkNoMore();
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

export async function load(path: string): Promise<void> {
  const { name } = working;
  if (!working.files.some((file) => file.path === path)) return;
  const saved = await get<Saved>(fileOf(path));
  if (working.name !== name) return;
  working.saved.set(path, saved);
  redraw();
}
