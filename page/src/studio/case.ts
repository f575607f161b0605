/* A case as the server tells of it. */

export interface Listed {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly places: number;
  readonly residents: number;
  readonly own: boolean;
  readonly problem: string;
}

export interface PlaceShown {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly residents: number;
  readonly officers: Readonly<Record<string, number>>;
  readonly province: string;
}

export interface ActShown {
  readonly written: string;
  readonly name: string;
  readonly day: string;
}

export interface MechanismShown {
  readonly id: string;
  readonly meaning: string;
  readonly leftOut: string;
  readonly theme: string;
}

export interface ParameterShown {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  readonly source: string;
  readonly theme: string;
  readonly prior: string;
  readonly low: number;
  readonly high: number;
  readonly logarithmic: boolean;
  readonly hump: readonly number[];
  readonly half: readonly number[] | null;
}

/** An ensemble's usual size: how many worlds, of which share of the people, in about which time. */
export interface Size {
  readonly scale: number;
  readonly runs: number;
  readonly seconds: number;
}

export interface CaseShown {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly own: boolean;
  readonly first: string;
  readonly weeks: number;
  readonly windows: Readonly<Record<string, readonly string[]>>;
  readonly regions: readonly string[];
  readonly places: readonly PlaceShown[];
  readonly acts: readonly ActShown[];
  readonly themes: readonly string[];
  readonly mechanisms: readonly MechanismShown[];
  readonly parameters: readonly ParameterShown[];
  readonly quick: Size;
  readonly full: Size;
  /** The worlds that explain and fit draw from the priors, where nobody says. */
  readonly explain: Size;
  readonly fit: Size;
}
