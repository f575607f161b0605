/* Coding a passage: the form's state, asked of the server as one types; kept, or a copy made to keep it in. */
import { get, post, Refusal } from '../asking';
import type { Listed } from '../case';
import { changeView } from '../changing';
import { openAnew } from '../own/opening';
import { forgetMade } from '../own/reopening';
import { attempt, fail, redraw, state } from '../state';
import { say } from '../words';
import { after, BLANK, coding, hasClaim, withList, withWord, word, type Draft } from './draft';
import { faults, type Fault } from './faults';
import { known, knowAnew } from './knowing';
import type { Span } from './passages';
import type { Coded } from './shapes';
import { texts, type Opened } from './texts';

/** A field is asked after once its reader has stopped typing for so long. */
const PAUSE_MS = 250;

export interface CodingNow {
  draft: Draft;
  /** Whether the form is open. */
  isOpen: boolean;
  /** The passage that it codes: it stays where another is marked meanwhile. */
  passage: { readonly of: Opened; readonly span: Span } | null;
  coded: Coded | null;
  /** Why it could not be shown, or empty. */
  problem: string;
  /** Fields that were typed into: what others lack is not said before one tries to keep it. */
  touched: ReadonlySet<string>;
  hasTried: boolean;
  isBusy: boolean;
  /** What was kept last, or empty. */
  kept: string;
}

export const now: CodingNow = {
  draft: BLANK, isOpen: false, passage: null, coded: null, problem: '', touched: new Set(), hasTried: false, isBusy: false, kept: '',
};

let round = 0;
let waiting = 0;
/** The case in which it is to be kept once it is checked; empty if nobody has asked. */
let toBeKeptIn = '';

const path = (): string => `api/cases/${encodeURIComponent(known.of)}/coding`;

/** Whether something stands in the form that would be lost. */
export const isBegun = (): boolean => now.touched.size > 0;

/** Opens the form for what is marked. */
export function begin(): void {
  const { shown: text, chosen } = texts;
  now.isOpen = true;
  now.passage = text && chosen ? { of: text, span: chosen } : null;
  now.kept = '';
  ask();
  focusSoon('#coding');
}

/** Once it is drawn. */
function focusSoon(selector: string): void {
  redraw();
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

export function changeWord(name: string, value: string): void {
  change(withWord(now.draft, name, value), name);
}

export function changeList(name: string, value: readonly string[]): void {
  change(withList(now.draft, name, value), name);
}

function change(draft: Draft, name: string): void {
  now.draft = draft;
  now.touched = new Set([...now.touched, name]);
  now.kept = '';
  clearTimeout(waiting);
  waiting = window.setTimeout(ask, PAUSE_MS);
  redraw();
}

/** The words of the passage that is coded. */
export const passageWords = (): string => now.passage?.of.text.slice(now.passage.span.from, now.passage.span.to) ?? '';

/** Empties the form. */
export function empty(): void {
  Object.assign(now, { draft: BLANK, touched: new Set(), hasTried: false, kept: '' });
  ask();
}

/** Has the draft written, said back and checked. */
export function ask(): void {
  const { evidence, choices } = known;
  clearTimeout(waiting);
  if (!now.isOpen || !evidence || !choices) return;
  const mine = ++round;
  post<Coded>(path(), coding(now.draft, evidence, choices)).then(
    (coded) => mine === round && shown(coded, ''),
    (error: unknown) => {
      if (mine !== round) return;
      if (error instanceof Refusal && error.status !== 0) shown(null, error.message);
      else fail(error);
    },
  );
}

function shown(coded: Coded | null, problem: string): void {
  now.coded = coded ?? now.coded;
  now.problem = problem;
  redraw();
  const isAsked = toBeKeptIn === known.of;
  toBeKeptIn = '';
  if (isAsked && now.coded) keep();
}

/** What is wrong or doubtful, at its field. */
export function allFaults(): Fault[] {
  return now.coded && known.choices ? faults(now.coded, known.choices) : [];
}

/** Whether a fault is said yet: what was not filled is not held against anybody who is about to. */
export const isSaid = (one: Fault): boolean =>
  now.hasTried || now.touched.has(one.field) || [...now.touched].some((name) => name.startsWith(one.field + '.'));

/** Writes it into the case, and marks the passage. */
export function keep(): void {
  const { evidence, choices } = known;
  now.hasTried = true;
  redraw();
  if (now.isBusy) return;
  if (!evidence || !choices || !now.coded) {
    toBeKeptIn = known.of;
    return;
  }
  if (!now.coded.valid) {
    focusSoon('#coding [aria-invalid="true"]');
    return;
  }
  if (!state.open?.own) {
    focusSoon('#copy-name'); // it is made a copy of first
    return;
  }
  now.isBusy = true;
  const sent = now.draft;
  attempt(async () => {
    try {
      const kept = await post<Coded>(`${path()}/keep`, coding(sent, evidence, choices));
      ++round;
      marked(kept, sent);
      forgetMade();
      openAnew();
      knowAnew();
    } finally {
      now.isBusy = false;
      redraw();
    }
  });
}

function marked(kept: Coded, sent: Draft): void {
  const of = (part: string): string => kept.pieces.find((one) => one.part === part)?.id ?? '';
  const report = of('reports') || word(sent, 'report.is');
  const became = hasClaim(sent) ? `claim:${of('claims')}` : of('incidents') ? `incident:${of('incidents')}` : `report:${report}`;
  const { passage } = now;
  if (passage) passage.of.passages = [...passage.of.passages, { ...passage.span, of: known.of, became }];
  texts.chosen = null;
  Object.assign(now, {
    draft: now.draft === sent ? after(sent, report) : now.draft, coded: null, touched: new Set(), hasTried: false, isOpen: false, passage: null,
    kept: say('coding.kept', { ids: kept.pieces.map((one) => one.id).join(', '), files: [...new Set(kept.pieces.map((one) => one.file))].join(', ') }),
  });
  focusSoon('#coding-kept');
}

/** Makes a case of one's own of the open one and goes on there; the draft goes along. */
export function copyCase(name: string): void {
  const from = known.of;
  now.isBusy = true;
  redraw();
  attempt(async () => {
    try {
      await post<{ name: string }>('api/cases', { name, from });
      state.cases = (await get<{ cases: readonly Listed[] }>('api/cases')).cases;
      now.coded = null;
      changeView({ name }, true);
    } finally {
      now.isBusy = false;
      redraw();
    }
  });
}
