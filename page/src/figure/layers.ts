/* Layers of the map, as they are drawn from. */

import { say } from './say';
import { numbersOf } from './halves';
import type { Bands, HalvesShown, LayerShown, Sample, Value, WiderBand } from './shown';
import type { Weeks } from './weeks';

/** A layer that has been read, of so many worlds. */
export interface Layer {
  readonly sample: Sample;
  readonly name: string;
  readonly unit: string;
  /** The length of a stretch. */
  readonly weeks: number;
  /** The observed week in which the first stretch begins. */
  readonly first: number;
  readonly stretches: number;
  readonly breaks: readonly number[];
  /** The middle week of each stretch. */
  readonly middles: readonly number[];
  readonly ofPlace: readonly WiderBand[];
  readonly ofRegion: readonly Bands[];
  /** By place and stretch: the names of its class of colour, and whether worlds disagree by three classes or more. */
  readonly classes: readonly (readonly string[])[];
}

/** How many rows a layer has, and of how many worlds they are. */
export interface LayerSize extends Sample {
  readonly places: number;
  readonly regions: number;
}

export function readLayer(shown: LayerShown, size: LayerSize): Layer {
  const { name, unit, weeks, first, stretches, breaks } = shown;
  const of = { stretches, worlds: size.worlds };
  const ofPlace = bandsOf(shown.places, ['median', 'q05', 'q95'], size.places, shown.few, of);
  const ofRegion = bandsOf(
    shown.regions,
    ['median', 'q05', 'q25', 'q75', 'q95'],
    size.regions,
    shown.fewOfRegion,
    of,
  );
  return {
    sample: { worlds: size.worlds, tails: size.tails },
    name,
    unit,
    weeks,
    first,
    stretches,
    breaks,
    ofPlace,
    ofRegion,
    middles: Array.from({ length: stretches }, (_, i) => first + (i + 0.5) * weeks),
    classes: ofPlace.map((bands) => classesOf(bands, breaks)),
  };
}

/** Layers by their number, each read when it is first asked for. */
export function layersOf(shown: readonly LayerShown[], size: LayerSize): (i: number) => Layer {
  const read = new Map<number, Layer>();
  return (i) => {
    const layer = read.get(i) ?? readLayer(shown[i], size);
    read.set(i, layer);
    return layer;
  };
}

/** Each row's quantiles over worlds in each stretch, as curves have them. */
function bandsOf<Q extends string>(
  halves: HalvesShown,
  quantiles: readonly Q[],
  rows: number,
  few: readonly (readonly number[])[],
  of: { stretches: number; worlds: number },
): (Record<Q, Value[]> & { n: number[] })[] {
  const numbers = numbersOf(halves);
  const all = Array.from({ length: rows }, (_, row) => {
    const bands = { n: new Array<number>(of.stretches).fill(of.worlds) } as Record<Q, Value[]> & { n: number[] };
    quantiles.forEach((quantile, i) => {
      const from = (row * quantiles.length + i) * of.stretches;
      (bands as Record<Q, Value[]>)[quantile] = numbers.slice(from, from + of.stretches);
    });
    return bands;
  });
  for (const [row, stretch, n] of few) all[row].n[stretch] = n;
  return all;
}

export function classesOf(bands: WiderBand, breaks: readonly number[]): string[] {
  const classOf = (value: Value) => 1 + breaks.filter((bound) => (value ?? 0) >= bound).length;
  return bands.median.map((value, i) => {
    if (value === null) return 'c0';
    const doubt = classOf(bands.q95[i]) - classOf(bands.q05[i]) >= 2;
    return `c${classOf(value)}${doubt ? ' doubt' : ''}`;
  });
}

/** Which stretch a week is in; negative before the first. */
export const stretchOf = (layer: Layer, week: number): number =>
  Math.min(layer.stretches - 1, Math.floor((week - layer.first) / layer.weeks));

export function stretchName(layer: Layer, at: number, week: number, weeks: Weeks): string {
  if (layer.weeks <= 4) return weeks.name(week);
  if (at < 0) return say('figure.week.not.yet', { week: weeks.name(week) });
  return say('figure.stretch', { weeks: layer.weeks, day: weeks.dayName(layer.first + at * layer.weeks) });
}
