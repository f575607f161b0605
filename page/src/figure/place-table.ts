/*
 * The map's table: a row a place, those of a province together under its own row. Many places are
 * shut away until their province is opened, or one is looked for.
 */

import { stretchName, stretchOf } from './layers';
import type { Layer } from './layers';
import type { PlaceShown, RegionShown, Sample, Time, WiderBand } from './shown';
import { WIDE } from './table';
import type { Table } from './table';
import { Weeks } from './weeks';
import { covers, escaped, number, someWorlds } from './words';

/** The case that its places are of. */
export interface PlaceTableCase {
  readonly time: Time;
  readonly places: readonly PlaceShown[];
  readonly regions: readonly RegionShown[];
}

/** What its numbers are of. */
export interface PlaceTableShown {
  readonly layer: Layer;
  readonly week: number;
}

/** More places than this are shut away. */
const LARGE = 40;

const FILTER =
  '<label class="control filter">Find <input type="search" placeholder="places or provinces with these letters"></label>';

/**
 * @param shown what it is to show when it is filled
 * @param choose is told of a place whose name is pressed
 */
export function placeTable(
  details: HTMLDetailsElement,
  of: PlaceTableCase,
  shown: () => PlaceTableShown,
  choose: (place: number) => void,
): Table {
  const isLarge = of.places.length > LARGE;
  const open = new Set<number>();
  details.classList.add('by-place');
  details.insertAdjacentHTML('beforeend', `${isLarge ? FILTER : ''}${WIDE}<table><thead></thead></table></div>`);
  const search = details.querySelector('input');
  const table = details.querySelector('table')!;

  function fill() {
    const wanted = search ? search.value.trim().toLowerCase() : '';
    const isOpen = (region: number) => !isLarge || open.has(region);
    table.innerHTML = rowsOf(of, shown(), wanted, isOpen);
  }

  const refresh = () => {
    if (details.open) fill();
  };
  details.addEventListener('toggle', refresh);
  search?.addEventListener('input', fill);
  table.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (button?.dataset.place) {
      choose(Number(button.dataset.place));
    } else if (button?.dataset.open) {
      const region = Number(button.dataset.open);
      if (!open.delete(region)) open.add(region);
      fill();
      table.querySelector<HTMLElement>(`[data-open="${region}"]`)!.focus();
    }
  });
  return {
    fill() {
      of.regions.forEach((_, r) => open.add(r));
      fill();
    },
    refresh,
  };
}

/** The heading, the whole, then a group a province. */
function rowsOf(
  of: PlaceTableCase,
  { layer, week }: PlaceTableShown,
  wanted: string,
  isOpen: (region: number) => boolean,
): string {
  const { places, regions } = of;
  const at = stretchOf(layer, week);
  const when = stretchName(layer, at, week, new Weeks(of.time.first));
  const cells = (bands: WiderBand, residents: number) =>
    `${cellsOf(bands, at, layer.sample)}<td>${residents.toLocaleString('en')}</td>`;
  const placeRow = (i: number) =>
    `<tr><th scope="row"><button type="button" class="link" data-place="${i}">${escaped(places[i].name)}</button></th>` +
    `${cells(layer.ofPlace[i], places[i].residents)}</tr>`;
  const group = (region: RegionShown, r: number) => {
    const members = places.map((_, i) => i).filter((i) => places[i].region === r);
    const byName = region.name.toLowerCase().includes(wanted);
    const found = byName ? members : members.filter((i) => places[i].name.toLowerCase().includes(wanted));
    if (wanted && found.length === 0) return '';
    if (r === 0) return members.length ? `<tbody>${found.map(placeRow).join('')}</tbody>` : '';
    const shownOpen = isOpen(r) || (wanted !== '' && !byName);
    return (
      `<tbody><tr class="group"><th scope="rowgroup"><button type="button" class="link" data-open="${r}" ` +
      `aria-expanded="${shownOpen}">${escaped(region.name)}</button> <small>${region.places} places</small></th>` +
      `${cells(layer.ofRegion[r], region.residents)}</tr>${shownOpen ? found.map(placeRow).join('') : ''}</tbody>`
    );
  };
  return (
    `<thead><tr><th scope="col">${escaped(`${layer.name}, ${layer.unit}, ${when}`)}</th>` +
    `<th scope="col">median</th><th scope="col">${covers(layer.sample.worlds, layer.sample)}</th><th scope="col">residents</th></tr></thead>` +
    `<tbody class="whole"><tr><th scope="row">${escaped(regions[0].name)}</th>` +
    `${cells(layer.ofRegion[0], regions[0].residents)}</tr></tbody>${regions.map(group).join('')}`
  );
}

/** A median, its interval, and of how many worlds where not all have a number. */
function cellsOf(bands: WiderBand, at: number, sample: Sample): string {
  if (at < 0) return '<td>–</td><td>–</td>';
  const n = bands.n[at];
  const interval = n === 0 ? '–' : `${number(bands.q05[at])} to ${number(bands.q95[at])}`;
  const few = n < sample.worlds ? ` <small>(${covers(n, sample)} of ${someWorlds(n)})</small>` : '';
  return `<td>${number(bands.median[at])}</td><td>${interval}${few}</td>`;
}
