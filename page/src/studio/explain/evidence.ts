/* What reports and claims say, in words, where the case is there to be asked. */
import { get } from '../asking';
import { redraw } from '../state';

/** The evidence of a case, as far as results name it. */
interface Evidence {
  readonly claims: readonly { readonly id: string; readonly says: string; readonly against: boolean }[];
  readonly incidents: readonly { readonly id: string; readonly says: string }[];
  readonly reports: readonly { readonly id: string; readonly chain: string; readonly letter: string; readonly digit: number }[];
  readonly chains: readonly { readonly id: string; readonly origin: string }[];
}

let of = '';
let evidence: Evidence | null = null;

/** Asks for it, once a case; results can be read without. */
export function learnEvidence(caseName: string): void {
  if (caseName === of) return;
  of = caseName;
  evidence = null;
  if (!caseName) return;
  get<Evidence>(`api/cases/${encodeURIComponent(caseName)}/evidence`)
    .then((answer) => {
      if (of !== caseName) return;
      evidence = answer;
      redraw();
    })
    .catch(() => {}); // the case is gone, or cannot be read: names stand for themselves
}

/** Lets go of it: the case was changed. */
export function forgetEvidence(): void {
  of = '';
  evidence = null;
}

/** What a claim or an incident says, or nothing. */
export const saysOf = (id: string): string =>
  evidence?.claims.find((one) => one.id === id)?.says ?? evidence?.incidents.find((one) => one.id === id)?.says ?? '';

/** Whether a claim speaks against the first story. */
export const isAgainst = (id: string): boolean => evidence?.claims.find((one) => one.id === id)?.against ?? false;

/** How a report is graded and where it comes from, such as C3, one trader's letters. */
export function gradeOf(id: string): string {
  const report = evidence?.reports.find((one) => one.id === id);
  if (!report) return '';
  const origin = evidence?.chains.find((one) => one.id === report.chain)?.origin ?? report.chain;
  return `${report.letter}${report.digit}, ${origin}`;
}
