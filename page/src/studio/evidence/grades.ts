/* A grade beside its words: a letter for the source, a digit for what it tells. */
import { html, type TemplateResult } from 'lit-html';
import { say } from '../words';
import type { Claim, Evidence, Grade, Report } from './shapes';

export const meaning = (of: readonly Grade[], id: string): string => of.find((one) => one.id === id)?.meaning ?? '';

/** Such as C3: source fairly reliable, what it tells possible. */
export function grade(of: Evidence, report: Report): TemplateResult {
  const words = say('evidence.grade', { letter: meaning(of.letters, report.letter), digit: meaning(of.digits, String(report.digit)) });
  return html`<span class="grade"><b>${report.letter}${report.digit}</b> ${words}</span>`;
}

/** The grades of the reports that a claim rests on, each once. */
export function gradesOf(of: Evidence, claim: Claim): TemplateResult[] {
  const reports = of.reports.filter((one) => claim.reports.includes(one.id));
  return reports
    .filter((one, i) => reports.findIndex((other) => other.letter + other.digit === one.letter + one.digit) === i)
    .map((one) => grade(of, one));
}

/** Such as: one trader's letters, through The Gazette of Elsewhere. */
export function origin(of: Evidence, chain: string, outlet?: string): string {
  const from = of.chains.find((one) => one.id === chain);
  const through = of.outlets.find((one) => one.id === (outlet ?? from?.outlet));
  return say('evidence.origin', { origin: from?.origin ?? chain, outlet: through?.name ?? '' });
}
