/*
 * The figures of two scenarios: two maps with one scale and one play head, or one map of the
 * difference; curves as paired differences with bands, or both scenarios' curves.
 */
import { curves, type Curves } from '../figure/curves';
import { ghostOf, type Ghost } from '../figure/curve-option';
import { readLayer, type Layer } from '../figure/layers';
import { placesMap, type PlacesMap } from '../figure/map';
import { tellScale } from '../figure/scale';
import type { MapShown, OutlinesShown, Panel, Sample } from '../figure/shown';
import { differenceLayer, tellDifferenceScale } from './differences';
import type { Shown } from './ensemble';
import type { Difference } from './looking';
import { PANELS } from './stage';

/** What the figures show. */
export interface Paired {
  readonly one: Shown;
  readonly other: Shown;
  readonly difference: Difference | null;
  readonly layer: string;
  readonly as: 'both' | 'difference';
  readonly place: string;
  readonly week: number;
}

export class Pair {
  readonly maps = [made('map', 'application'), made('map', 'application')] as const;
  readonly scale = made('scale');
  readonly panels = PANELS.map(() => made('curve', 'img'));
  readonly #outlines: OutlinesShown | null;
  readonly #choose: (place: string) => void;
  readonly #observer: ResizeObserver;
  #shown: Paired | null = null;
  #week = 0;
  #maps: (PlacesMap | null)[] = [null, null];
  #curves: Curves | null = null;
  #layers: (Layer | null)[] = [null, null];

  constructor(outlines: OutlinesShown | null, choose: (place: string) => void) {
    this.#outlines = outlines;
    this.#choose = choose;
    this.#observer = new ResizeObserver(() => this.resize());
    [...this.maps, ...this.panels].forEach((element) => this.#observer.observe(element));
    this.maps.forEach((map) => { map.tabIndex = 0; });
  }

  show(shown: Paired): void {
    this.#shown = shown;
    this.#layers = this.#read(shown);
    this.#drawCurves(shown);
    this.#week = shown.week;
    this.connected();
  }

  get week(): number {
    return this.#week;
  }

  /** Both maps have the breaks of the first; of a difference there is one map. */
  #read(shown: Paired): (Layer | null)[] {
    const map = shown.one.figures.map;
    const otherMap = shown.other.figures.map;
    if (!map || !otherMap) return [null, null];
    const i = Math.max(0, map.layers.findIndex((layer) => layer.id === shown.layer));
    const id = map.layers[i]?.id;
    if (shown.as === 'difference') {
      const of = shown.difference?.layers.find((layer) => layer.id === id);
      return [of ? differenceLayer(of, map, { worlds: shown.difference?.pairs ?? 0, tails: shown.difference?.tails ?? 0 }) : null, null];
    }
    const read = (of: MapShown, { worlds, tails }: Sample): Layer | null => {
      const layer = of.layers[i];
      const breaks = map.layers[i]?.breaks;
      return layer && breaks ? readLayer({ ...layer, breaks }, { places: of.places.length, regions: of.regions.length, worlds, tails }) : null;
    };
    return [read(map, shown.one.figures), read(otherMap, shown.other.figures)];
  }

  #drawCurves(shown: Paired): void {
    const of = (panels: readonly Panel[]): Panel[] => PANELS.flatMap((id) => panels.filter((panel) => panel.id === id));
    const { figures } = shown.other;
    const difference = shown.as === 'difference' ? shown.difference : null;
    const panels = of(difference ? difference.panels : figures.panels);
    const ghosts: Ghost[][] = difference ? panels.map(() => [])
      : of(shown.one.figures.panels).map((panel) => panel.series.map(ghostOf));
    const now = { time: figures.time, worlds: difference ? difference.pairs : figures.worlds, tails: figures.tails, panels, ghosts };
    this.panels.forEach((element, i) => element.setAttribute('aria-label', panels[i]?.finding ?? ''));
    if (this.#curves) this.#curves.show(now);
    else if (this.panels[0]?.isConnected) this.#curves = curves(this.panels, now, () => {});
  }

  /** Draws what waits for its element to be in the page. */
  connected(): void {
    const shown = this.#shown;
    if (!shown) return;
    if (!this.#curves) this.#drawCurves(shown);
    const map = shown.one.figures.map;
    if (!map || !this.#outlines) return;
    const outlines = this.#outlines;
    this.maps.forEach((element, i) => {
      if (this.#maps[i] || !element.isConnected) return;
      this.#maps[i] = placesMap(element, { ...map, outlines }, {
        choose: (place) => this.#choose(map.places[place]?.id ?? ''),
        leave: () => this.#choose(''),
      });
    });
    const place = map.places.findIndex((one) => one.id === shown.place);
    this.#maps.forEach((one) => one?.choose(place));
    const [layer] = this.#layers;
    if (layer && shown.as === 'difference') tellDifferenceScale(this.scale, layer);
    else if (layer) tellScale(this.scale, layer);
    this.to(this.#week);
  }

  /** Goes to a week, in all figures. */
  to(week: number): void {
    this.#week = week;
    this.#maps.forEach((map, i) => {
      const layer = this.#layers[i];
      if (map && layer) map.paint(layer, week);
    });
    this.#curves?.mark(week);
  }

  redraw(): void {
    this.#curves?.redraw();
  }

  resize(): void {
    this.#curves?.resize();
    this.#maps.forEach((map) => map?.resize());
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#curves?.dispose();
    this.#maps.forEach((map) => map?.dispose());
  }
}

function made(names: string, role: string | null = null): HTMLElement {
  const element = document.createElement('div');
  element.className = names;
  if (role) element.setAttribute('role', role);
  return element;
}
