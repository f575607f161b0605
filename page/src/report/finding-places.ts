/* Finding a place by its name, where there are many. */

import type { MapShown, PlaceShown } from '../figure/shown';
import { escaped } from '../figure/words';

/** @param choose is told of the place that was found */
export function finding(
  field: HTMLInputElement,
  names: HTMLElement,
  { places, regions }: MapShown,
  choose: (place: number) => void,
): void {
  const foundAs = (place: PlaceShown) =>
    place.region > 0 ? `${place.name}, ${regions[place.region].name}` : place.name;
  const typed = () => field.value.trim().toLowerCase();

  function find(): boolean {
    const i = places.findIndex((place) => foundAs(place).toLowerCase() === typed());
    if (i >= 0) choose(i);
    return i >= 0;
  }

  names.innerHTML = places.map((place) => `<option value="${escaped(foundAs(place))}"></option>`).join('');
  field.addEventListener('input', () => find() && field.select());
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || find()) return;
    const near = places.find((place) => foundAs(place).toLowerCase().startsWith(typed()));
    if (near && typed()) {
      field.value = foundAs(near);
      find();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey) return;
    if ((event.target as Element).closest('input, select, textarea')) return;
    field.focus();
    event.preventDefault();
  });
}
