/* What the server tells of evidence, of coding, and of what weighed it. */
export type {
  CodedShown as Coded,
  CodedShownPieceShown as Piece,
  CodingChoices as Choices,
  CodingChoicesField as QuestionField,
  CodingChoicesQuestionForm as QuestionForm,
  EvidenceOutlet as Outlet,
  EvidenceShown as Evidence,
  EvidenceShownChainShown as Chain,
  EvidenceShownClaimShown as Claim,
  EvidenceShownIncidentShown as Incident,
  EvidenceShownReportShown as Report,
  GradesGrade as Grade,
  RunListed,
} from '../api';

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
  /** Of how many worlds each claim could be asked; earlier answers have not counted them. */
  readonly asked?: Readonly<Record<string, number>>;
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
    /** Of these too few worlds count to tell; earlier answers do not say. */
    readonly unsettled?: readonly string[];
  }[];
}
