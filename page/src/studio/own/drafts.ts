/* Drafts: texts that are not saved yet. They are kept by the browser, and so outlive a reload. */

/** A text, and the SHA-256 of the one in the file that it was made of; empty where there was none. */
export interface Draft {
  readonly text: string;
  readonly was: string;
}

const keyOf = (name: string, path: string): string => `draft:${name}:${path}`;

/** The drafts of a case, by file. */
export function draftsOf(store: Storage, name: string): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const before = keyOf(name, '');
  for (let i = 0; i < store.length; i++) {
    const key = store.key(i) ?? '';
    const draft = key.startsWith(before) ? read(store.getItem(key)) : null;
    if (draft) drafts.set(key.slice(before.length), draft);
  }
  return drafts;
}

/** Keeps a draft; false if the browser has no room for it, so that a reload would give an older one. */
export function keep(store: Storage, name: string, path: string, draft: Draft): boolean {
  try {
    store.setItem(keyOf(name, path), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function drop(store: Storage, name: string, path: string): void {
  store.removeItem(keyOf(name, path));
}

/** The case and file that a key of the browser's is of, or null: another tab may have written it. */
export function draftAt(key: string | null): { name: string; path: string } | null {
  const parts = /^draft:([^:]+):(.+)$/.exec(key ?? '');
  return parts ? { name: parts[1], path: parts[2] } : null;
}

function read(written: string | null): Draft | null {
  try {
    const { text, was } = JSON.parse(written ?? '') as Partial<Draft>;
    return typeof text === 'string' && typeof was === 'string' ? { text, was } : null;
  } catch {
    return null;
  }
}
