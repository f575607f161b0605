/* Checking a case with its drafts, in the server's words, once nobody types. */
import { post, Refusal } from '../asking';
import { fail, redraw } from '../state';
import { pathOf, working, type Checked } from './working';

/** In milliseconds after the last key. */
const PAUSE = 300;

let waiting = 0;
let round = 0;

/** Checks as soon as nobody types. */
export function checkSoon(): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(check, PAUSE);
}

/** What is being checked is of no interest any more. */
export function checkNoMore(): void {
  clearTimeout(waiting);
  round++;
}

/** What check says of the case with its drafts, and with other texts beside them. */
export const checkOf = (texts: Readonly<Record<string, string>> = {}): Promise<Checked> =>
  post<Checked>(pathOf('check'), { files: { ...Object.fromEntries([...working.drafts].map(([path, draft]) => [path, draft.text])), ...texts } });

export function check(): void {
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
      else if (error instanceof Refusal && error.findings.length > 0) working.checked = { valid: false, findings: error.findings, evidence: null, is: null };
      else fail(error);
      redraw();
    },
  );
}
