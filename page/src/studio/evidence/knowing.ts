/* What is known of the evidence of the case that is open: fetched once for a case, and again once it changed. */
import { get } from '../asking';
import { isOver, overlook } from '../jobs';
import { attempt, redraw, state } from '../state';
import type { Answer, Choices, Evidence, RunListed } from './shapes';

export interface Known {
  /** The case's name. */
  of: string;
  evidence: Evidence | null;
  choices: Choices | null;
  /** Finished explains of the case, the latest first; null until they are known. */
  explains: readonly RunListed[] | null;
  /** The name of the one that is shown. */
  explain: string;
  answer: Answer | null;
}

const nothing = (of: string): Known => ({ of, evidence: null, choices: null, explains: null, explain: '', answer: null });

export const known: Known = nothing('');

/** Lets go of it: the case was changed. */
export function forgetKnown(): void {
  Object.assign(known, nothing(''));
}

let listening = false;

/**
 * Fetches what is not known of the open case.
 *
 * @param then what waits for it
 */
export function know(then: () => void): void {
  const name = state.open?.name ?? '';
  if (known.of !== name) {
    Object.assign(known, nothing(name));
    knowAnew(then);
    knowExplains();
  }
  if (listening) return;
  listening = true;
  overlook((standing) => {
    if (standing.kind === 'explain' && isOver(standing)) knowExplains();
  }, () => {});
}

/** Fetches evidence and choices, as the files have them now. */
export function knowAnew(then = (): void => {}): void {
  const name = known.of;
  const path = `api/cases/${encodeURIComponent(name)}`;
  attempt(async () => {
    const [evidence, choices] = await Promise.all([get<Evidence>(`${path}/evidence`), get<Choices>(`${path}/coding`)]);
    if (known.of !== name) return;
    Object.assign(known, { evidence, choices });
    then();
    redraw();
  });
}

function knowExplains(): void {
  const name = known.of;
  attempt(async () => {
    const { runs } = await get<{ runs: readonly RunListed[] }>('api/runs');
    if (known.of !== name) return;
    known.explains = runs
      .filter((one) => one.command === 'explain' && one.caseName === name && one.finished)
      .sort((a, b) => ((a.ended ?? '') < (b.ended ?? '') ? 1 : -1));
    const shown = known.explains.find((one) => one.name === known.explain) ?? known.explains[0];
    if (shown) showExplain(shown.name);
    redraw();
  });
}

/** Shows what a finished explain says of the evidence. */
export function showExplain(run: string): void {
  if (known.explain === run && known.answer) return;
  known.explain = run;
  known.answer = null;
  attempt(async () => {
    const { answer } = await get<{ answer: Answer | null }>(`api/inquiries/${encodeURIComponent(run)}`);
    if (known.explain !== run) return;
    known.answer = answer;
    redraw();
  });
}
