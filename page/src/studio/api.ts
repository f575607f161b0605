/* What the server answers and takes. Made from its description by OpenApiTest; not to be edited. */

export type Account = {
  readonly digest: string;
  readonly headline: string;
  readonly reference: string;
  readonly references: ReadonlyArray<string>;
  readonly sentence: string;
  readonly timeline: null | Timeline;
  readonly tree: Cause;
};

export type ActExample = {
  readonly act: string;
  readonly meaning: string;
};

export type Bands = {
  readonly median: ReadonlyArray<number | null>;
  readonly n: ReadonlyArray<number>;
  readonly q05: ReadonlyArray<number | null>;
  readonly q25: ReadonlyArray<number | null>;
  readonly q75: ReadonlyArray<number | null>;
  readonly q95: ReadonlyArray<number | null>;
};

export type CaseFilesListed = {
  readonly editable: boolean;
  readonly path: string;
  readonly size: number;
};

export type CaseFilesText = {
  readonly editable: boolean;
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
};

export type CaseShown = {
  readonly acts: ReadonlyArray<CaseShownActShown>;
  readonly enough: number;
  readonly explain: SizesInquirySize;
  readonly first: string;
  readonly fit: SizesInquirySize;
  readonly full: SizesSize;
  readonly mechanisms: ReadonlyArray<CaseShownMechanismShown>;
  readonly name: string;
  readonly own: boolean;
  readonly parameters: ReadonlyArray<ParameterShown>;
  readonly places: ReadonlyArray<CaseShownPlaceShown>;
  readonly quick: SizesSize;
  readonly regions: ReadonlyArray<string>;
  readonly summary: string;
  readonly themes: ReadonlyArray<string>;
  readonly title: string;
  readonly typed: string;
  readonly weeks: number;
  readonly windows: Readonly<Record<string, ReadonlyArray<string>>>;
};

export type CaseShownActShown = {
  readonly day: string;
  readonly name: string;
  readonly written: string;
};

export type CaseShownMechanismShown = {
  readonly id: string;
  readonly leftOut: string;
  readonly meaning: string;
  readonly theme: string;
};

export type CaseShownPlaceShown = {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
  readonly officers: Readonly<Record<string, number>>;
  readonly province: string;
  readonly residents: number;
};

export type CasesApiActs = {
  readonly acts: ReadonlyArray<ActExample>;
};

export type CasesApiCases = {
  readonly cases: ReadonlyArray<CasesApiListed>;
};

export type CasesApiListed = {
  readonly name: string;
  readonly own: boolean;
  readonly places: number;
  readonly problem: string;
  readonly residents: number;
  readonly summary: string;
  readonly title: string;
};

export type CasesApiWritten = {
  readonly problem: string;
  readonly written: string;
};

export type Cause = {
  readonly amount: number | null;
  readonly name: string;
  readonly parts: ReadonlyArray<Cause>;
  readonly says: string;
  readonly sums: boolean;
  readonly unit: string;
};

export type CheckShown = {
  readonly evidence: null | EvidenceShown;
  readonly findings: ReadonlyArray<ProblemFinding>;
  readonly is: null | CheckShownCounts;
  readonly valid: boolean;
};

export type CheckShownCounts = {
  readonly claims: number;
  readonly free: number;
  readonly incidents: number;
  readonly places: number;
  readonly reports: number;
  readonly residents: number;
  readonly title: string;
};

export type CodedShown = {
  readonly findings: ReadonlyArray<ProblemFinding>;
  readonly own: boolean;
  readonly pieces: ReadonlyArray<CodedShownPieceShown>;
  readonly valid: boolean;
};

export type CodedShownPieceShown = {
  readonly explained: ReadonlyArray<string>;
  readonly file: string;
  readonly findings: ReadonlyArray<ProblemFinding>;
  readonly first: number;
  readonly id: string;
  readonly last: number;
  readonly part: string;
  readonly text: string;
};

export type Coding = {
  readonly chains: ReadonlyArray<CodingChain>;
  readonly claims: ReadonlyArray<CodingClaim>;
  readonly incidents: ReadonlyArray<CodingIncident>;
  readonly outlets: ReadonlyArray<CodingOutlet>;
  readonly reports: ReadonlyArray<CodingReport>;
};

export type CodingAsked = {
  readonly fields: Readonly<Record<string, ReadonlyArray<string>>>;
  readonly form: string;
  readonly parts: ReadonlyArray<CodingAsked>;
};

export type CodingChain = {
  readonly id: string;
  readonly letter: string;
  readonly origin: string;
  readonly outlet: string;
};

export type CodingChoices = {
  readonly agencies: ReadonlyArray<CodingChoicesChoice>;
  readonly digits: ReadonlyArray<GradesGrade>;
  readonly from: string;
  readonly gravities: ReadonlyArray<string>;
  readonly kinds: ReadonlyArray<string>;
  readonly letters: ReadonlyArray<GradesGrade>;
  readonly nextAgainst: string;
  readonly nextClaim: string;
  readonly nextReport: string;
  readonly observables: ReadonlyArray<CodingChoicesMeasured>;
  readonly places: ReadonlyArray<CodingChoicesChoice>;
  readonly questions: ReadonlyArray<CodingChoicesQuestionForm>;
  readonly ranks: ReadonlyArray<string>;
  readonly to: string;
  readonly uses: ReadonlyArray<CodingChoicesChoice>;
  readonly windows: ReadonlyArray<CodingChoicesWindow>;
  readonly words: ReadonlyArray<GradesGrade>;
};

export type CodingChoicesChoice = {
  readonly id: string;
  readonly meaning: string;
};

export type CodingChoicesField = {
  readonly kind: string;
  readonly name: string;
  readonly needed: boolean;
};

export type CodingChoicesMeasured = {
  readonly id: string;
  readonly meaning: string;
  readonly unit: string;
};

export type CodingChoicesQuestionForm = {
  readonly fields: ReadonlyArray<CodingChoicesField>;
  readonly id: string;
  readonly meaning: string;
};

export type CodingChoicesWindow = {
  readonly from: string;
  readonly name: string;
  readonly to: string;
};

export type CodingClaim = {
  readonly against: boolean;
  readonly asked: null | CodingAsked;
  readonly because: string;
  readonly id: string;
  readonly incidents: ReadonlyArray<string>;
  readonly partOf: string;
  readonly reports: ReadonlyArray<string>;
  readonly says: string;
};

export type CodingIncident = {
  readonly agency: string;
  readonly gravity: ReadonlyArray<string>;
  readonly group: string;
  readonly id: string;
  readonly places: ReadonlyArray<string>;
  readonly rank: ReadonlyArray<string>;
  readonly says: string;
  readonly when: string;
};

export type CodingOutlet = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
};

export type CodingReport = {
  readonly anyway: string;
  readonly basis: string;
  readonly chain: string;
  readonly digit: string;
  readonly id: string;
  readonly incidents: ReadonlyArray<string>;
  readonly kind: string;
  readonly letter: string;
  readonly outlet: string;
  readonly published: string;
  readonly says: string;
  readonly url: string;
  readonly use: string;
  readonly when: string;
  readonly where: string;
};

export type Column = {
  readonly meaning: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly unit: string;
};

export type ColumnType = 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'VARCHAR' | 'DATE' | 'BOOLEAN';

export type Contrast = {
  readonly change: string;
  readonly findings: ReadonlyArray<Finding>;
  readonly headline: string;
  readonly layers: ReadonlyArray<LayerOnMap>;
  readonly pairs: number;
  readonly panels: ReadonlyArray<Panel>;
  readonly shifts: ReadonlyArray<ShownShift>;
  readonly tails: number;
};

export type EnsemblesApiShown = {
  readonly figures: Figures;
  readonly findings: ReadonlyArray<EnsemblesApiTold>;
  readonly headline: string;
  readonly id: string;
  readonly of: number;
  readonly scale: number;
  readonly worlds: number;
};

export type EnsemblesApiTold = {
  readonly sentence: string;
  readonly title: string;
};

export type EvidenceOutlet = {
  readonly id: string;
  readonly name: string;
  readonly note: string;
};

export type EvidenceShown = {
  readonly believed: ReadonlyArray<ExplainCredenceRow>;
  readonly believedFrom: ReadonlyArray<string>;
  readonly chains: ReadonlyArray<EvidenceShownChainShown>;
  readonly claims: ReadonlyArray<EvidenceShownClaimShown>;
  readonly credence: ReadonlyArray<EvidenceShownReader>;
  readonly digits: ReadonlyArray<GradesGrade>;
  readonly incidents: ReadonlyArray<EvidenceShownIncidentShown>;
  readonly letters: ReadonlyArray<GradesGrade>;
  readonly outlets: ReadonlyArray<EvidenceOutlet>;
  readonly reports: ReadonlyArray<EvidenceShownReportShown>;
  readonly words: ReadonlyArray<GradesGrade>;
};

export type EvidenceShownChainShown = {
  readonly id: string;
  readonly letter: string;
  readonly origin: string;
  readonly outlet: string;
  readonly reports: ReadonlyArray<string>;
};

export type EvidenceShownClaimShown = {
  readonly against: boolean;
  readonly asked: string;
  readonly because: string;
  readonly id: string;
  readonly incidents: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<string>;
  readonly partOf: string | null;
  readonly reports: ReadonlyArray<string>;
  readonly says: string;
  readonly scored: boolean;
};

export type EvidenceShownIncidentShown = {
  readonly agency: string;
  readonly asked: string;
  readonly claims: ReadonlyArray<string>;
  readonly from: string;
  readonly id: string;
  readonly places: ReadonlyArray<string>;
  readonly says: string;
  readonly to: string;
  readonly told: ReadonlyArray<string>;
};

export type EvidenceShownReader = {
  readonly anyway: Readonly<Record<string, number>>;
  readonly atBorder: number;
  readonly byDay: number;
  readonly concentration: number;
  readonly detection: Readonly<Record<string, number>>;
  readonly error: Readonly<Record<string, number>>;
  readonly falseIncidents: number;
  readonly name: string;
  readonly reliability: Readonly<Record<string, number>>;
  readonly source: string;
  readonly spread: number;
};

export type EvidenceShownReportShown = {
  readonly anyway: string;
  readonly chain: string;
  readonly claims: ReadonlyArray<string>;
  readonly digit: number;
  readonly explained: string;
  readonly id: string;
  readonly incidents: ReadonlyArray<string>;
  readonly kind: string;
  readonly letter: string;
  readonly outlet: string;
  readonly published: string;
  readonly says: string;
  readonly url: string;
  readonly use: string;
};

export type ExplainCredenceRow = {
  readonly base: number;
  readonly credulous: number;
  readonly sceptic: number;
  readonly what: string;
};

export type Figures = {
  readonly causes: ReadonlyArray<Interval>;
  readonly deciders: ReadonlyArray<Interval>;
  readonly exits: ReadonlyArray<Interval>;
  readonly map: null | MapFigure;
  readonly officials: ReadonlyArray<Interval>;
  readonly panels: ReadonlyArray<Panel>;
  readonly tails: number;
  readonly time: Time;
  readonly worlds: number;
};

export type Finding = {
  readonly sentence: string;
  readonly sign: ShiftSign;
};

export type Flag = {
  readonly letter: string;
  readonly week: number;
  readonly words: string;
};

export type GradesGrade = {
  readonly id: string;
  readonly meaning: string;
};

export type Halves = {
  readonly base64: string;
  readonly scale: number;
};

export type Happening = {
  readonly agency: string | null;
  readonly gravity: string | null;
  readonly monday: string;
  readonly place: string;
  readonly rank: string | null;
  readonly reference: string;
  readonly sentence: string;
};

export type IncidentOnMap = {
  readonly gravity: string;
  readonly place: string;
  readonly text: string;
  readonly week: number;
};

export type InquiriesApiInquiryShown = {
  readonly answer: Readonly<Record<string, unknown>> | null;
  readonly run: RunListed;
};

export type InquiryAsked = {
  readonly asks: string;
  readonly caseName: string;
  readonly explanation: string | null;
  readonly from: string | null;
  readonly runs: number | null;
  readonly scale: number | null;
  readonly seed: number | null;
  readonly until: string | null;
};

export type Interval = {
  readonly about: string;
  readonly before: ReadonlyArray<number | null>;
  readonly name: string;
  readonly now: ReadonlyArray<number | null>;
  readonly style: string;
};

export type JobsApiJobs = {
  readonly jobs: ReadonlyArray<Standing>;
};

export type LayerOnMap = {
  readonly breaks: ReadonlyArray<number>;
  readonly few: ReadonlyArray<ReadonlyArray<number>>;
  readonly fewOfRegion: ReadonlyArray<ReadonlyArray<number>>;
  readonly first: number;
  readonly id: string;
  readonly name: string;
  readonly places: Halves;
  readonly regions: Halves;
  readonly stretches: number;
  readonly told: ReadonlyArray<string>;
  readonly unit: string;
  readonly weeks: number;
};

export type MapFigure = {
  readonly incidents: ReadonlyArray<IncidentOnMap>;
  readonly layers: ReadonlyArray<LayerOnMap>;
  readonly outlines: unknown;
  readonly places: ReadonlyArray<PlaceOnMap>;
  readonly regions: ReadonlyArray<RegionOnMap>;
};

export type OwnCasesApiDrafts = {
  readonly files: Readonly<Record<string, string>> | null;
};

export type OwnCasesApiEdited = {
  readonly text: string | null;
  readonly was: string | null;
};

export type OwnCasesApiFiles = {
  readonly files: ReadonlyArray<CaseFilesListed>;
  readonly own: boolean;
};

export type OwnCasesApiMade = {
  readonly name: string;
};

export type OwnCasesApiNewCaseWanted = {
  readonly from: string | null;
  readonly name: string | null;
};

export type Panel = {
  readonly finding: string;
  readonly id: string;
  readonly series: ReadonlyArray<Series>;
  readonly title: string;
  readonly unit: string;
};

export type ParameterShown = {
  readonly half: ReadonlyArray<number> | null;
  readonly high: number;
  readonly hump: ReadonlyArray<number>;
  readonly id: string;
  readonly logarithmic: boolean;
  readonly low: number;
  readonly meaning: string;
  readonly prior: string;
  readonly source: string;
  readonly theme: string;
  readonly unit: string;
  readonly value: number;
};

export type PlaceOnMap = {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
  readonly officers: number;
  readonly region: number;
  readonly residents: number;
};

export type Problem = {
  readonly findings: ReadonlyArray<ProblemFinding>;
  readonly says: string;
};

export type ProblemFinding = {
  readonly about: string;
  readonly allowed: string;
  readonly column: number;
  readonly file: string;
  readonly found: string;
  readonly line: number;
  readonly nearest: string | null;
  readonly says: string;
  readonly weight: string;
};

export type RegionOnMap = {
  readonly name: string;
  readonly officers: number;
  readonly places: number;
  readonly residents: number;
};

export type RunListed = {
  readonly asks: ReadonlyArray<string>;
  readonly begun: string;
  readonly bytes: number;
  readonly caseName: string;
  readonly command: string;
  readonly ended: string | null;
  readonly finished: boolean;
  readonly goesOn: boolean;
  readonly line: string;
  readonly name: string;
  readonly of: number;
  readonly whyNot: string;
  readonly worlds: number;
};

export type RunsApiRuns = {
  readonly runs: ReadonlyArray<RunListed>;
};

export type SentTablesTables = {
  readonly tables: ReadonlyArray<Table>;
};

export type Series = {
  readonly bands: Bands;
  readonly each: ReadonlyArray<ReadonlyArray<number | null>>;
  readonly name: string;
  readonly style: string;
  readonly weeks: ReadonlyArray<number>;
};

export type ShiftSign = 'HIGHER' | 'PROBABLY_HIGHER' | 'CANNOT_BE_TOLD' | 'PROBABLY_LOWER' | 'LOWER' | 'SAME' | 'NOT_OBSERVED';

export type ShownShift = {
  readonly agency: string;
  readonly difference: ReadonlyArray<number | null>;
  readonly leftOut: number;
  readonly less: number;
  readonly more: number;
  readonly n: number;
  readonly observable: string;
  readonly one: ReadonlyArray<number | null>;
  readonly other: ReadonlyArray<number | null>;
  readonly sign: ShiftSign;
  readonly unit: string;
  readonly window: string;
  readonly words: string;
};

export type SizesInquirySize = {
  readonly aimed: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
  readonly scale: number;
  readonly seconds: number;
};

export type SizesSize = {
  readonly runs: number;
  readonly scale: number;
  readonly seconds: number;
};

export type Stale = {
  readonly findings: ReadonlyArray<ProblemFinding>;
  readonly now: CaseFilesText;
  readonly says: string;
};

export type Standing = {
  readonly about: string;
  readonly counted: number | null;
  readonly id: string;
  readonly kind: string;
  readonly of: number;
  readonly problem: string | null;
  readonly result: string;
  readonly said: string;
  readonly secondsLeft: number | null;
  readonly share: number;
  readonly state: StandingState;
  readonly tick: number;
  readonly wanted: number | null;
  readonly worlds: number;
};

export type StandingState = 'WAITING' | 'WORKING' | 'DONE' | 'STOPPED' | 'FAILED';

export type Table = {
  readonly columns: ReadonlyArray<Column>;
  readonly meaning: string;
  readonly name: string;
};

export type Time = {
  readonly before: ReadonlyArray<number>;
  readonly first: string;
  readonly flags: ReadonlyArray<Flag>;
  readonly now: ReadonlyArray<number>;
  readonly weeks: number;
};

export type Timeline = {
  readonly first: string;
  readonly line: number | null;
  readonly lineSays: string;
  readonly marks: ReadonlyArray<TimelineMark>;
  readonly marksAre: string;
  readonly title: string;
  readonly unit: string;
  readonly values: ReadonlyArray<number>;
};

export type TimelineMark = {
  readonly amount: number;
  readonly says: string;
  readonly week: number;
};

export type Wanted = {
  readonly acts: ReadonlyArray<string>;
  readonly caseName: string;
  readonly runs: number;
  readonly scale: number;
  readonly seed: number;
  readonly set: Readonly<Record<string, number>>;
  readonly without: ReadonlyArray<string>;
};

export type WhyApiAskable = {
  readonly askable: ReadonlyArray<Happening>;
};

export type WhyApiAsking = {
  readonly who: string;
};

export type WhyApiWeek = {
  readonly happenings: ReadonlyArray<Happening>;
  readonly more: number;
  readonly next: number | null;
  readonly week: number;
  readonly world: number;
};
