/* Province by province: small curves on one scale, drawn anew with the layer alone. */

import type { Figure } from './figure';
import { stretchName, stretchOf } from './layers';
import type { Layer } from './layers';
import type { RegionShown, Time, Value } from './shown';
import { Weeks } from './weeks';
import { covers, escaped, number, someWorlds, unit, withBand } from './words';

/** Small curves, one a province. */
export interface Provinces extends Figure {
  show(layer: Layer, week: number): void;
}

/** The case that they are of. */
export interface ProvincesCase {
  readonly time: Time;
  readonly regions: readonly RegionShown[];
}

/** A figure's size and inner distances, in its own units. */
const WIDTH = 240;
const HEIGHT = 96;
const LEFT = 34;
const RIGHT = 4;
const TOP = 6;
const BOTTOM = 16;

/** From weeks and values to a figure. */
interface Scales {
  x(week: number): string;
  y(value: number): string;
}

/** @param choose is told of a province whose name is pressed */
export function provinces(
  holder: HTMLElement,
  of: ProvincesCase,
  choose: (region: number) => void,
): Provinces {
  const { regions, time } = of;
  const weeks = new Weeks(time.first);
  const away = new AbortController();
  holder.innerHTML = regions.slice(1).map((region, i) => figureOf(region, i + 1)).join('');
  const figures = [...holder.children];
  const pressed = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-region]');
    if (button) choose(Number(button.dataset.region));
  };
  holder.addEventListener('click', pressed, { signal: away.signal });

  return {
    show(layer, week) {
      const at = stretchOf(layer, week);
      const top = topOf(layer);
      const scales: Scales = {
        x: (w) => (LEFT + ((WIDTH - LEFT - RIGHT) * w) / time.weeks).toFixed(1),
        y: (v) => (HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * v) / top).toFixed(1),
      };
      const ticks = weeks
        .years(time.weeks)
        .filter((_, i) => i % 2 === 0)
        .map((w) => `<text x="${scales.x(w)}" y="${HEIGHT - 3}">${weeks.yearOf(w + 1)}</text>`)
        .join('');
      const head =
        at < 0 ? '' : `<path class="head" d="M${scales.x(week + 0.5)},${scales.y(top)}V${scales.y(0)}"/>`;
      figures.forEach((figure, i) => {
        const bands = layer.ofRegion[i + 1];
        const said = at < 0 ? 'not measured yet' : withBand(bands, at, unit(layer.unit), layer.sample);
        figure.querySelector('span')!.textContent = at < 0 ? said : number(bands.median[at]);
        const svg = figure.querySelector('svg')!;
        const when = stretchName(layer, at, week, weeks);
        svg.setAttribute('aria-label', `${regions[i + 1].name}, ${layer.name}, ${when}: ${said}`);
        svg.innerHTML = axesOf(top, scales) + ticks + curvesOf(layer, i + 1, scales) + head;
      });
    },
    redraw: () => {},
    resize: () => {},
    dispose() {
      away.abort();
      holder.replaceChildren();
    },
  };
}

/** What the small curves are of, and what their lines and bands are. */
export const provincesTitle = (layer: Layer): string => `Province by province: ${layer.name}, ${layer.unit}`;
export const provincesKey = ({ sample }: Layer): string =>
  `Line: median of ${someWorlds(sample.worlds)}. Bands: half of them and ${covers(sample.worlds, sample)}. ` +
  'Dashed: whole territory. One scale for all.';

const figureOf = (region: RegionShown, i: number): string =>
  `<figure><button type="button" class="link" data-region="${i}">${escaped(region.name)}</button>` +
  ` <span></span><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"></svg></figure>`;

/** The top of the one scale: what is highest in any province, rounded up. */
function topOf(layer: Layer): number {
  const highest = layer.ofRegion.slice(1).flatMap((bands) => bands.q95).filter((v): v is number => v !== null);
  return rounded(highest.reduce((a, b) => Math.max(a, b), 1e-9));
}

/** The next of 1, 2, 3, 4, 5, 6, 8 times a power of ten that is not less. */
export function rounded(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 3, 4, 5, 6, 8].find((times) => times * power >= value * 0.999) ?? 10);
}

function axesOf(top: number, { y }: Scales): string {
  const most = top.toLocaleString('en', { maximumSignificantDigits: 2 });
  return (
    `<path class="grid" d="M${LEFT},${y(top)}H${WIDTH - RIGHT}"/><path class="zero" d="M${LEFT},${y(0)}H${WIDTH - RIGHT}"/>` +
    `<text class="end" x="${LEFT - 4}" y="${Number(y(top)) + 4}">${most}</text>` +
    `<text class="end" x="${LEFT - 4}" y="${Number(y(0)) + 3}">0</text>`
  );
}

/** A province's bands and median, and the whole territory's median. */
function curvesOf(layer: Layer, region: number, scales: Scales): string {
  const bands = layer.ofRegion[region];
  const line = (values: readonly Value[]) => lineOf(layer.middles, values, scales);
  const band = (low: readonly Value[], high: readonly Value[]) => bandOf(layer.middles, low, high, scales);
  return (
    `<path class="band90" d="${band(bands.q05, bands.q95)}"/><path class="band50" d="${band(bands.q25, bands.q75)}"/>` +
    `<path class="whole" d="${line(layer.ofRegion[0].median)}"/><path class="median" d="${line(bands.median)}"/>`
  );
}

/** A path whose gaps are gaps. */
function lineOf(middles: readonly number[], values: readonly Value[], { x, y }: Scales): string {
  let pen = 'M';
  let path = '';
  values.forEach((v, i) => {
    if (v !== null) path += `${pen}${x(middles[i])},${y(v)}`;
    pen = v === null ? 'M' : 'L';
  });
  return path;
}

function bandOf(
  middles: readonly number[],
  low: readonly Value[],
  high: readonly Value[],
  { x, y }: Scales,
): string {
  const there = middles.map((_, i) => i).filter((i) => low[i] !== null && high[i] !== null);
  if (there.length === 0) return '';
  const point = (i: number, of: readonly Value[]) => `${x(middles[i])},${y(of[i] ?? 0)}`;
  const around = [...there.map((i) => point(i, high)), ...there.reverse().map((i) => point(i, low))];
  return 'M' + around.join('L') + 'Z';
}
