/* The map of a difference: seven classes around none, of which the middle one says "cannot be told". */
import { readLayer, type Layer } from '../figure/layers';
import { escaped, number } from '../figure/words';
import type { LayerShown, MapShown, Sample, Value } from '../figure/shown';

const MIDDLE = 4;

/** The layer of a difference, whose classes are d1 to d7. */
export function differenceLayer(shown: LayerShown | undefined, map: MapShown, sample: Sample): Layer {
  if (!shown) throw new Error('no difference has this layer');
  const layer = readLayer(shown, { places: map.places.length, regions: map.regions.length, ...sample });
  const classes = layer.ofPlace.map((bands) => bands.median.map((value, i) => classOf(value, bands.q05[i], bands.q95[i], layer.breaks)));
  return { ...layer, classes };
}

/** Its class: the middle one where the interval holds 0. */
export function classOf(median: Value, low: Value | undefined, high: Value | undefined, breaks: readonly number[]): string {
  if (median === null) return 'c0';
  const holdsNone = (low ?? 0) <= 0 && (high ?? 0) >= 0;
  if (holdsNone) return `d${MIDDLE}`;
  const above = breaks.filter((bound) => median >= bound).length + 1;
  const least = median > 0 ? MIDDLE + 1 : MIDDLE - 1;
  return `d${median > 0 ? Math.max(least, above) : Math.min(least, above)}`;
}


/** Its scale: less on the left, more on the right, what cannot be told from none in the middle. */
export function tellDifferenceScale(element: HTMLElement, layer: Layer): void {
  const bounds = ['', ...layer.breaks.map(number)];
  element.innerHTML =
    `<p>${escaped(layer.name)}, ${escaped(layer.unit)}</p><div class="classes">` +
    bounds.map((bound, i) => `<span class="d${i + 1}"><i></i>${bound}</span>`).join('') + '</div>';
}
