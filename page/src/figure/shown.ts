/*
 * The JSON that Java writes for pages, in the units that are shown. What does not exist is null.
 */

/** A number that may not exist. */
export type Value = number | null;

/** All that a report is drawn from. */
export interface Shown extends Sample {
  readonly time: Time;
  readonly panels: readonly Panel[];
  readonly exits: readonly Interval[];
  readonly causes: readonly Interval[];
  readonly deciders: readonly Interval[];
  readonly officials: readonly Interval[];
  readonly map: MapShown | null;
}

/** How many worlds there are, and from how many on the wider bands hold 90% of them. */
export interface Sample {
  readonly worlds: number;
  readonly tails: number;
}

/** The observed time: its first day, its length in weeks, the spans before and now in observed weeks. */
export interface Time {
  readonly first: string;
  readonly weeks: number;
  readonly before: readonly [number, number];
  readonly now: readonly [number, number];
  readonly flags: readonly Flag[];
}

/** An act, with the letter that stands for it. */
export interface Flag {
  readonly letter: string;
  readonly week: number;
  readonly words: string;
}

/** A small figure of curves over time. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly finding: string;
  readonly series: readonly Series[];
}

/** A curve; `style` is its colour's name, `each` has every world's values where there are too few for bands. */
export interface Series {
  readonly name: string;
  readonly style: string;
  readonly weeks: readonly number[];
  readonly bands: Bands;
  readonly each: readonly (readonly Value[])[];
}

/** The middle and the wider band of worlds at each point, and how many worlds have a number there. */
export interface WiderBand {
  readonly median: readonly Value[];
  readonly q05: readonly Value[];
  readonly q95: readonly Value[];
  readonly n: readonly number[];
}

/** Both bands. */
export interface Bands extends WiderBand {
  readonly q25: readonly Value[];
  readonly q75: readonly Value[];
}

/** A row with two intervals, each q05, q25, median, q75, q95. */
export interface Interval {
  readonly name: string;
  readonly about: string;
  readonly style: string;
  readonly before: readonly Value[];
  readonly now: readonly Value[];
}

/** The map: places, regions (the whole territory, then provinces), layers, and what one world lived. */
export interface MapShown {
  readonly places: readonly PlaceShown[];
  readonly regions: readonly RegionShown[];
  readonly layers: readonly LayerShown[];
  readonly outlines: OutlinesShown;
  readonly incidents: readonly IncidentShown[];
}

/** A place; `region` is its province among the regions, 0 where it has none. */
export interface PlaceShown {
  readonly id: string;
  readonly name: string;
  readonly residents: number;
  readonly officers: number;
  readonly lon: number;
  readonly lat: number;
  readonly region: number;
}

/** The whole territory or a province. */
export interface RegionShown {
  readonly name: string;
  readonly places: number;
  readonly residents: number;
  readonly officers: number;
}

/**
 * A layer: quantiles over worlds by place (median, q05, q95) and by region (median, q05, q25, q75,
 * q95), and stretch of weeks; `few` and `fewOfRegion` say where fewer worlds have a number: row,
 * stretch, how many.
 */
export interface LayerShown {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly weeks: number;
  readonly first: number;
  readonly stretches: number;
  readonly breaks: readonly number[];
  readonly places: HalvesShown;
  readonly regions: HalvesShown;
  readonly few: readonly (readonly number[])[];
  readonly fewOfRegion: readonly (readonly number[])[];
  /** Of a difference, by place: a letter a stretch, + or − where it is told which way, else 0. */
  readonly told: readonly string[];
}

/** Numbers of two bytes, and what each is multiplied by. */
export interface HalvesShown {
  readonly scale: number;
  readonly base64: string;
}

/** An attack that is told under the map in its week. */
export interface IncidentShown {
  readonly week: number;
  readonly place: string;
  readonly gravity: string;
  readonly text: string;
}

/** GeoJSON of places and of what is there for orientation, which has a kind. */
export interface OutlinesShown {
  readonly features: readonly OutlineShown[];
}

/** One outline; `within` names the outline that a district is drawn within. */
export interface OutlineShown {
  readonly properties: {
    readonly id: string;
    readonly kind?: string;
    readonly name?: string;
    readonly within?: string;
  };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}

/** A point as it is written, and a closed line of them. */
export type Point = readonly [number, number];
export type Ring = readonly Point[];
