/* The map of a difference: seven classes around none, of which the middle one says "cannot be told". */
import { readLayer, type Layer } from '../figure/layers';
import { escaped, number } from '../figure/words';
import type { LayerShown, MapShown, Sample, Value } from '../figure/shown';

const MIDDLE = 4;

/** The layer of a difference, whose classes are d1 to d7. */
export function differenceLayer(shown: LayerShown | undefined, map: MapShown, sample: Sample): Layer {
  if (!shown) throw new Error('no difference has this layer');
  const layer = readLayer(shown, { places: map.places.length, regions: map.regions.length, ...sample });
  const classes = layer.ofPlace.map((bands, place) => bands.median.map((value, i) => classOf(value, shown.told[place]?.[i], layer.breaks)));
  return { ...layer, classes };
}

/** Its class: the middle one where the lab cannot tell which way it differs. */
export function classOf(median: Value, told: string | undefined, breaks: readonly number[]): string {
  if (median === null) return 'c0';
  const above = breaks.filter((bound) => median >= bound).length + 1;
  if (told === '+') return `d${Math.max(MIDDLE + 1, above)}`;
  return told === '−' ? `d${Math.min(MIDDLE - 1, above)}` : `d${MIDDLE}`;
}


/** Its scale: less on the left, more on the right, what cannot be told from none in the middle. */
export function tellDifferenceScale(element: HTMLElement, layer: Layer): void {
  const bounds = ['', ...layer.breaks.map(number)];
  element.innerHTML =
    `<p>${escaped(layer.name)}, ${escaped(layer.unit)}</p><div class="classes">` +
    bounds.map((bound, i) => `<span class="d${i + 1}"><i></i>${bound}</span>`).join('') + '</div>';
}
