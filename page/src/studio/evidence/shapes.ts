/* What the server tells of evidence, of coding, and of what weighed it. */
import type { Finding } from '../asking';

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

/** What one origin said, whoever relayed it. */
export interface Chain {
  readonly id: string;
  readonly outlet: string;
  readonly letter: string;
  readonly origin: string;
  readonly reports: readonly string[];
}

export interface Incident {
  readonly id: string;
  readonly says: string;
  readonly places: readonly string[];
  readonly agency: string;
  readonly from: string;
  readonly to: string;
  readonly asked: string;
  readonly told: readonly string[];
  readonly claims: readonly string[];
}

export interface Report {
  readonly id: string;
  readonly chain: string;
  readonly outlet: string;
  readonly url: string;
  readonly published: string;
  readonly kind: string;
  readonly letter: string;
  readonly digit: number;
  readonly use: string;
  readonly anyway: string;
  readonly incidents: readonly string[];
  readonly claims: readonly string[];
  readonly says: string;
  readonly explained: string;
}

export interface Claim {
  readonly id: string;
  readonly says: string;
  readonly reports: readonly string[];
  readonly incidents: readonly string[];
  readonly asked: string;
  readonly scored: boolean;
  readonly notes: readonly string[];
  readonly partOf: string | null;
  readonly against: boolean;
  readonly because: string;
}

/** A letter, digit or word, and what it means. */
export interface Grade {
  readonly id: string;
  readonly meaning: string;
}

export interface Evidence {
  readonly outlets: readonly Outlet[];
  readonly chains: readonly Chain[];
  readonly incidents: readonly Incident[];
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly letters: readonly Grade[];
  readonly digits: readonly Grade[];
  readonly words: readonly Grade[];
}

// ---- Coding.

/** A name that may stand in a question. */
export interface QuestionField {
  readonly name: string;
  readonly kind: string;
  readonly needed: boolean;
}

export interface QuestionForm {
  readonly id: string;
  readonly meaning: string;
  readonly fields: readonly QuestionField[];
}

/** What a form for coding may choose from. */
export interface Choices {
  readonly kinds: readonly string[];
  readonly uses: readonly Grade[];
  readonly letters: readonly Grade[];
  readonly digits: readonly Grade[];
  readonly words: readonly Grade[];
  readonly questions: readonly QuestionForm[];
  readonly observables: readonly (Grade & { readonly unit: string })[];
  readonly agencies: readonly Grade[];
  readonly ranks: readonly string[];
  readonly gravities: readonly string[];
  readonly places: readonly Grade[];
  readonly windows: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly from: string;
  readonly to: string;
  readonly nextReport: string;
  readonly nextClaim: string;
  readonly nextAgainst: string;
}

/** An entry as it would stand in a file of the case. */
export interface Piece {
  readonly part: string;
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly explained: readonly string[];
  readonly findings: readonly Finding[];
}

export interface Coded {
  readonly valid: boolean;
  readonly own: boolean;
  readonly pieces: readonly Piece[];
  readonly findings: readonly Finding[];
}

// ---- What weighed it.

/** A run or inquiry in the folder of runs. */
export interface RunListed {
  readonly name: string;
  readonly command: string;
  readonly caseName: string;
  readonly asks: readonly string[];
  readonly finished: boolean;
  readonly ended: string | null;
  readonly whyNot: string;
}

/** A number; such as is none, or has no end, is told by its name. */
export type Told = number | string;

export interface Factored {
  readonly bayes_factor: Told;
  readonly low: Told;
  readonly high: Told;
  readonly probability: Told;
  readonly ess: Told;
}

/** An explanation, how often each claim holds in its worlds, and each incident is told of. */
export interface Explanation {
  readonly id: string;
  readonly factors: readonly string[];
  readonly worlds: number;
  readonly ess: Told;
  readonly holds: Readonly<Record<string, Told>>;
  readonly told: Readonly<Record<string, Told>>;
}

/** An explain's answer, as far as this room uses it. */
export interface Answer {
  readonly explanations: readonly Explanation[];
  readonly inclusion: readonly { readonly factor: string; readonly maps: Readonly<Record<string, Factored>> }[];
  readonly leave_one_out: readonly {
    readonly report: string;
    readonly inclusion: Readonly<Record<string, Factored>>;
    readonly turns: readonly string[];
  }[];
}
