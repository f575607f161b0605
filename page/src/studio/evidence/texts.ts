/* Texts that were opened in this window. They are kept in its memory, and sent to nobody. */
import { redraw, state } from '../state';
import { say } from '../words';
import { decoded, isMarkup, wordsOf } from './decoding';
import { sentences, type Passage, type Span } from './passages';

export interface Opened {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  passages: readonly Passage[];
}

const MOST_BYTES = 2 * 1024 * 1024;
const NAMED = /\.(txt|md|markdown|x?html?)$/i;

export const texts: { all: readonly Opened[]; shown: Opened | null; chosen: Span | null } = { all: [], shown: null, chosen: null };

/** Reads files by the browser; the last is shown. */
export async function openTexts(files: Iterable<File>): Promise<void> {
  for (const file of files) {
    const problem = !NAMED.test(file.name) ? say('text.kind', { name: file.name }) : file.size > MOST_BYTES ? say('text.large', { name: file.name }) : '';
    if (problem) {
      state.notice = { says: problem, findings: [], grave: true };
      continue;
    }
    const raw = decoded(new Uint8Array(await file.arrayBuffer()));
    const text = isMarkup(file.name) ? wordsOf(raw) : raw;
    const before = texts.all.find((one) => one.name === file.name && one.text === text);
    const opened = before ?? { name: file.name, text, sentences: sentences(text), passages: [] };
    if (!before) texts.all = [...texts.all, opened];
    showText(opened);
  }
  redraw();
}

export function showText(one: Opened | null): void {
  texts.shown = one;
  texts.chosen = null;
  redraw();
  requestAnimationFrame(() => document.querySelector<HTMLTextAreaElement>('#sheet')?.setSelectionRange(0, 0)); // and not at its end
}

/** Takes a text out of the window's memory, with its marks. */
export function forgetText(one: Opened): void {
  texts.all = texts.all.filter((other) => other !== one);
  showText(texts.all[texts.all.length - 1] ?? null);
}

export function choose(span: Span | null): void {
  const { chosen } = texts;
  if (span?.from === chosen?.from && span?.to === chosen?.to) return;
  texts.chosen = span;
  redraw();
}

/** The chosen passage's words. */
export const passage = (): string => (texts.shown && texts.chosen ? texts.shown.text.slice(texts.chosen.from, texts.chosen.to) : '');
