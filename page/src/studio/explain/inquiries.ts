/* What is stored, and the inquiry that is open: asked for, followed while it is made, found again after a reload. */
import { get, post, Refusal } from '../asking';
import { isOver, overlook, type Standing } from '../jobs';
import { opened } from '../address';
import { changeView } from '../changing';
import { attempt, fail, redraw, state } from '../state';
import type { InquiryShown, RunListed } from './answers';
import { count } from './counted';
import { learnEvidence } from './evidence';

/** What is asked for; what is left out is as usual. */
export interface InquiryAsked {
  readonly asks: 'explain' | 'fit';
  readonly caseName: string;
  readonly runs: number;
  readonly seed: number;
  readonly scale: number;
  readonly explanation?: string;
  readonly from?: string;
  readonly until?: string;
}

export interface Stored {
  /** All of them, the newest first; null until they are known. */
  runs: readonly RunListed[] | null;
  /** The inquiry that the view names, or null while it is fetched or has no folder yet. */
  shown: InquiryShown | null;
}

export const stored: Stored = { runs: null, shown: null };

/** Kinds of jobs that leave something in the folder of runs. */
const KEPT = ['run', 'explain', 'fit'];

let followed = '';
let listening = false;
let learning: Promise<void> | null = null;
let learnAgain = false;

/** Opens the inquiry that the view names, and learns what else there is. */
export function enterExplain(): void {
  if (!listening) {
    listening = true;
    overlook(told, gone);
    for (const one of state.jobs.values()) told(one);
  }
  if (stored.runs === null) learnRuns();
  const { open } = state.view;
  if (open === followed) return;
  followed = open;
  stored.shown = null;
  if (open && !underWay(open)) fetchOpen(); // what is being made is fetched when it is over
  redraw();
}

function told(standing: Standing): void {
  if (!KEPT.includes(standing.kind)) return;
  if (standing.counted !== null) count(standing.id, standing.counted, redraw);
  if (!isOver(standing)) return;
  learnRuns();
  if (standing.id === followed && !stored.shown?.answer) fetchOpen();
}

/** A server begun anew does nothing by itself: what is stored says how far it was. */
function gone(id: string): void {
  learnRuns();
  if (id === followed && !stored.shown?.answer) fetchOpen();
}

/** Learns what is stored; asked while it learns, it learns once more. */
export function learnRuns(): void {
  learnAgain = learning !== null;
  learning ??= get<{ runs: readonly RunListed[] }>('api/runs')
    .then((answer) => {
      stored.runs = answer.runs;
      redraw();
    })
    .catch(fail)
    .finally(() => {
      learning = null;
      if (learnAgain) learnRuns();
    });
}

function fetchOpen(): void {
  const name = followed;
  attempt(async () => {
    let shown: InquiryShown;
    try {
      shown = await get<InquiryShown>(`api/inquiries/${encodeURIComponent(name)}`);
    } catch (error) {
      if (error instanceof Refusal && error.status === 404 && (await isAtTheDesk(name))) return;
      throw error;
    }
    if (followed !== name) return;
    stored.shown = shown;
    learnEvidence(shown.run.caseName);
    redraw();
  });
}

/** What waits has no folder yet, and no answer. */
async function isAtTheDesk(name: string): Promise<boolean> {
  try {
    const standing = await get<Standing>(`api/jobs/${encodeURIComponent(name)}`);
    state.jobs.set(name, standing);
    redraw();
    return true;
  } catch {
    return false;
  }
}

/** The job of an inquiry or run that is being made, if it is. */
export function underWay(name: string): Standing | null {
  const job = state.jobs.get(name);
  return job && !isOver(job) ? job : null;
}

// ---- What can be done.

/** Asks, and opens it. */
export function ask(asked: InquiryAsked): void {
  attempt(async () => open(await post<Standing>('api/inquiries', asked)));
}

/** Goes on with what was begun, whoever began it. */
export function goOn(run: RunListed): void {
  attempt(async () => {
    const standing = await post<Standing>(`api/runs/${encodeURIComponent(run.name)}/go-on`);
    if (isInquiry(run)) open(standing, run.caseName);
    else known(standing);
  });
}

/** Stops it; finished worlds stay. */
export function stop(name: string): void {
  attempt(async () => known(await post<Standing>(`api/jobs/${encodeURIComponent(name)}/stop`)));
}

export const isInquiry = (run: RunListed): boolean => run.command === 'explain' || run.command === 'fit';

/** Opens an inquiry, and the case that it is of. */
export function show(run: RunListed): void {
  openOf(run.caseName, run.name);
}

/** Opens an inquiry of a case, and the case if it is another and is there. */
function openOf(caseName: string, inquiry: string): void {
  const isThere = state.cases.some((one) => one.name === caseName);
  changeView({ ...(isThere && caseName !== state.view.name ? opened('explain', caseName) : {}), open: inquiry }, true);
}

function open(standing: Standing, caseName = state.view.name): void {
  known(standing);
  openOf(caseName, standing.id);
}

/** A job as it was answered; an event may have told more of it by now. */
export function known(standing: Standing): void {
  const before = state.jobs.get(standing.id);
  if (!before || before.tick < standing.tick) state.jobs.set(standing.id, standing);
  learnRuns();
  redraw();
}
