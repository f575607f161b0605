/* What explain and fit answer, as their --json has it. */
import type { RunListed } from '../api';

export type { RunListed };

/** A number; what JSON lacks is a text. */
export type Figure = number | 'NaN' | 'Infinity' | '-Infinity';

/** As a number, NaN and the infinities among them. */
export const real = (figure: Figure): number => Number(figure);

/** An inquiry: how far it is, and once it is finished its answer. */
export interface InquiryShown {
  readonly run: RunListed;
  readonly answer: ExplainAnswer | FitAnswer | null;
}

export const isExplain = (answer: ExplainAnswer | FitAnswer): answer is ExplainAnswer => 'inclusion' in answer;

/** Whether to trust what is believed as the base map reads the reports. */
export interface Diagnostics {
  readonly worlds: number;
  /** Of them, those that were drawn from the priors. */
  readonly drawn: number;
  readonly ess: Figure;
  readonly drawn_ess: Figure;
  readonly k_hat: Figure;
  readonly log_evidence: Figure;
  readonly log_evidence_error: Figure;
  readonly verdicts: readonly string[];
}

// ---- explain.

export const READERS = ['sceptic', 'base', 'credulous'] as const;
export type Reader = (typeof READERS)[number];

export const FACTORS = ['fear', 'pay', 'purges', 'easing', 'defiance'] as const;

/** By how much the evidence speaks for a factor. */
export interface Factored {
  readonly bayes_factor: Figure;
  readonly log_error: Figure;
  /** Its ends at two standard errors. */
  readonly low: Figure;
  readonly high: Figure;
  readonly probability: Figure;
  /** How many worlds count on the side that has fewer. */
  readonly ess: Figure;
}

export interface Inclusion {
  readonly factor: string;
  readonly maps: Readonly<Partial<Record<Reader, Factored>>>;
  readonly verdict: string;
}

export interface Explanation {
  readonly id: string;
  readonly factors: readonly string[];
  readonly worlds: number;
  /** With those that were aimed; earlier answers have not counted them. */
  readonly made?: number;
  readonly log_evidence: Figure;
  readonly error: Figure;
  readonly probability: Figure;
  readonly ess: Figure;
  readonly ruled_out: boolean;
  /** How often each claim holds under it. */
  readonly holds: Readonly<Record<string, Figure>>;
  /** Of how many worlds each claim could be asked; earlier answers have not counted them. */
  readonly asked?: Readonly<Record<string, number>>;
  /** How often an attack such as an incident's would be told of under it. */
  readonly told: Readonly<Record<string, Figure>>;
}

export interface LeftOut {
  readonly report: string;
  readonly inclusion: Readonly<Record<string, Factored>>;
  /** Factors of which another thing would be said without it. */
  readonly turns: readonly string[];
  /** Factors of which too few worlds count to tell; earlier answers do not say. */
  readonly unsettled?: readonly string[];
}

/** How a factor fared in worlds whose explanation is known. */
export interface RecoveredRow {
  readonly factor: string;
  readonly in: number;
  readonly in_for: number;
  readonly in_against: number;
  readonly in_unsettled: number;
  readonly out: number;
  readonly out_for: number;
  readonly out_against: number;
  readonly out_unsettled: number;
  readonly expected: Figure;
  readonly expected_error: Figure;
}

export interface ExplainAnswer {
  readonly seed: number;
  readonly runs: number;
  readonly scale: number;
  readonly digest: string;
  readonly verdict: readonly string[];
  readonly diagnostics: Diagnostics;
  readonly explanations: readonly Explanation[];
  readonly inclusion: readonly Inclusion[];
  readonly leave_one_out: readonly LeftOut[];
  readonly widths: readonly { readonly factor: string; readonly width: number; readonly inclusion: Factored }[];
  readonly recovered: { readonly worlds: number; readonly factors: readonly RecoveredRow[] };
  readonly dating: readonly string[];
}

// ---- fit.

/** Quantiles of a belief. */
export interface Belief {
  readonly median: Figure;
  readonly q25: Figure;
  readonly q75: Figure;
  readonly q05: Figure;
  readonly q95: Figure;
}

/** A number before and after the evidence. */
export interface Learned {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly prior: Belief;
  readonly posterior: Belief;
  /** Share of the prior variance that the evidence took away. */
  readonly contraction: Figure;
  readonly learned: boolean;
}

/** A report, predicted from all others. */
export interface Predicted {
  readonly report: string;
  /** The id of a claim or an incident. */
  readonly says: string;
  readonly holds: Figure;
  readonly error: Figure;
  readonly ess: Figure;
}

/** The number expected to be told of, over draws of the posterior. */
export interface Expected {
  readonly mean: Figure;
  readonly q05: Figure;
  readonly q95: Figure;
}

export interface Forecast {
  readonly from: number;
  readonly to: number;
  readonly draws: number;
  readonly years: readonly { readonly year: number; readonly killed: Expected; readonly hurt: Expected; readonly beaten: Expected }[];
}

export interface FitAnswer {
  readonly explanation: string;
  readonly seed: number;
  readonly runs: number;
  readonly scale: number;
  readonly digest: string;
  readonly diagnostics: Diagnostics;
  readonly parameters: readonly Learned[];
  readonly correlations: readonly { readonly one: string; readonly other: string; readonly correlation: Figure }[];
  readonly hidden: readonly Learned[];
  readonly reports: readonly Predicted[];
  readonly forecast: Forecast | null;
}
