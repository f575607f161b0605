/* A case while it is worked on: its files, the drafts of them, what check says of both, the way back. */
import type { CaseFilesListed as File, CaseFilesText as Saved, CheckShown as Checked } from '../api';
import { state } from '../state';
import type { Draft } from './drafts';

export type { Checked, File, Saved };

/** A change by a form or on the map, which can be taken back. */
export interface Step {
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

export const fresh = (name: string): Working => ({
  name, own: false, files: [], saved: new Map(), drafts: new Map(), checked: null, conflict: null, steps: [], kept: true, told: '',
});

export const working: Working = fresh('');

export const pathOf = (path: string): string => `api/cases/${encodeURIComponent(working.name)}/${path}`;
export const fileOf = (path: string): string => pathOf('files/' + path.split('/').map(encodeURIComponent).join('/'));

/** The file that is open: that of the address, or else the case's own. */
export function openPath(): string {
  const { open: wanted } = state.view;
  return working.files.some((file) => file.path === wanted) ? wanted : 'case.yaml';
}

/** A file's text as it stands, saved or not; null while it is fetched. */
export const textOf = (path: string): string | null =>
  working.drafts.get(path)?.text ?? working.saved.get(path)?.text ?? null;
