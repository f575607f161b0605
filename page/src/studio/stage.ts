/*
 * The stage of the room that explores: map, curves, card and timeline. They are made once for a
 * case and stay; what they show changes, and a week that passes touches nothing else.
 */
import { card, type Card, type CardShown } from '../figure/card';
import { ghostOf, type Ghost } from '../figure/curve-option';
import { curves, type Curves } from '../figure/curves';
import { layersOf, stretchOf, type Layer } from '../figure/layers';
import { placesMap, type PlacesMap } from '../figure/map';
import { playing, type Playing } from '../figure/playing';
import { tellScale } from '../figure/scale';
import type { IncidentShown, MapShown, OutlinesShown, Panel, Time } from '../figure/shown';
import type { Difference } from './looking';
import type { Shown } from './ensemble';
import { differenceLayer, tellDifferenceScale } from './differences';

/** What the stage shows, but for the week. */
export interface Staged {
  readonly shown: Shown;
  readonly ghost: Shown | null;
  readonly difference: Difference | null;
  readonly layer: string;
  readonly level: 'level' | 'change';
  /** A place's id, r and the number of a region, or empty for the whole. */
  readonly place: string;
}

/** Who is told of what is done on the stage. */
export interface StageTold {
  choose(place: string): void;
  /** A week that was stepped to or reached: not those that pass while playing. */
  settle(week: number): void;
  /** Every week, as it passes. */
  pass(week: number): void;
  read(sentence: string): void;
  playing(on: boolean): void;
}

/** Fewer worlds, or pairs of them, are drawn one by one. */
export const BANDED = 8;

/** The panels of the room, in their order; the report has the others. */
export const PANELS = ['restraint', 'stops', 'exits', 'attacks', 'control', 'grudge'];

export class Stage {
  readonly map = made('map', 'application');
  readonly scale = made('scale');
  readonly card = made('card place-card');
  readonly panels = PANELS.map(() => made('curve', 'img'));
  week = 0;
  readonly #told: StageTold;
  readonly #outlines: OutlinesShown | null;
  #weeks = 1;
  #figures: { map: PlacesMap | null; curves: Curves; card: Card | null } | null = null;
  #playing: Playing | null = null;
  #staged: Staged | null = null;
  #layers: (i: number) => Layer = () => { throw new Error('no layers'); };
  #layer: Layer | null = null;
  #observer: ResizeObserver;

  constructor(outlines: OutlinesShown | null, told: StageTold) {
    this.#outlines = outlines;
    this.#told = told;
    this.map.tabIndex = 0;
    this.#observer = new ResizeObserver(() => this.resize());
    this.#observer.observe(this.map);
    this.panels.forEach((panel) => this.#observer.observe(panel));
  }

  /** Shows a result; figures are made when the first is there. */
  show(staged: Staged): void {
    this.#staged = staged;
    const { figures } = staged.shown;
    this.#weeks = figures.time.weeks;
    const map = figures.map;
    if (map) {
      this.#layers = layersOf(map.layers, { places: map.places.length, regions: map.regions.length, worlds: figures.worlds, tails: figures.tails });
      this.#layer = this.#chosenLayer(staged, map);
    }
    if (this.#figures) this.#update(staged);
    else if (this.map.isConnected) this.#make(staged);
    this.#paint();
  }

  #chosenLayer(staged: Staged, map: MapShown): Layer {
    const difference = staged.level === 'change' && staged.difference;
    const of = (layers: readonly { id: string }[]): number => Math.max(0, layers.findIndex((one) => one.id === staged.layer));
    return difference
      ? differenceLayer(difference.layers[of(difference.layers)], map, { worlds: difference.pairs, tails: difference.tails })
      : this.#layers(of(map.layers));
  }

  #curvesShown(staged: Staged): { panels: Panel[]; ghosts: Ghost[][] } {
    const of = (shown: Shown): Panel[] => PANELS.flatMap((id) => shown.figures.panels.filter((panel) => panel.id === id));
    const panels = of(staged.shown);
    const ghosts = staged.ghost ? of(staged.ghost).map((panel) => panel.series.map(ghostOf)) : panels.map(() => []);
    return { panels, ghosts };
  }

  #make(staged: Staged): void {
    const { figures } = staged.shown;
    const map = figures.map && this.#outlines
      ? placesMap(this.map, { ...figures.map, outlines: this.#outlines }, {
          choose: (place) => this.#told.choose(figures.map?.places[place]?.id ?? ''),
          leave: () => this.#told.choose(''),
          key: (event) => this.key(event),
        })
      : null;
    const panels = this.#curvesShown(staged);
    this.#figures = {
      map,
      curves: curves(this.panels, { ...figures, ...panels }, (sentence) => this.#told.read(sentence),
        (i) => ({ named: i === 0, right: 74, lettered: i === 0, lines: 2 })),
      card: null,
    };
    if (map && figures.map && this.#layer) {
      this.#figures.card = card(this.card, { ...figures, ...figures.map }, this.#cardShown(figures.map, this.#layer, figures.time));
    }
    this.#playing = playing(this.#weeks, {
      pass: (week) => this.#pass(week),
      end: () => this.play(null),
    });
    this.#update(staged);
  }

  #update(staged: Staged): void {
    const { figures } = staged.shown;
    const made = this.#figures;
    if (!made) return;
    const { panels, ghosts } = this.#curvesShown(staged);
    made.curves.show({ ...figures, panels, ghosts });
    this.panels.forEach((element, i) => element.setAttribute('aria-label', panels[i]?.finding ?? ''));
    if (made.map && figures.map) {
      const region = /^r(\d+)$/.exec(staged.place);
      const place = figures.map.places.findIndex((one) => one.id === staged.place);
      const wanted = region ? Number(region[1]) : 0;
      if (wanted !== this.#region || (place >= 0 && !made.map.shows(place))) {
        this.#region = wanted;
        made.map.look({ region: wanted, asCircles: false });
      }
      made.map.choose(place);
    }
    if (!this.#layer) return;
    if (staged.level === 'change' && staged.difference) tellDifferenceScale(this.scale, this.#layer);
    else tellScale(this.scale, this.#layer);
  }

  #region = 0;

  #cardShown(map: MapShown, layer: Layer, time: Time): CardShown {
    const place = map.places.findIndex((one) => one.id === this.#staged?.place);
    return { layer, time, week: this.week, place, region: place >= 0 ? 0 : this.#region };
  }

  // ---- Weeks.

  /** Goes to a week and stays there. */
  to(week: number): void {
    this.#playing?.stop();
    this.#told.playing(false);
    this.week = Math.max(0, Math.min(this.#weeks - 1, Math.round(week)));
    this.#paint();
    this.#told.pass(this.week);
    this.#told.settle(this.week);
  }

  /** Lets weeks pass, so many a second; null stops them. */
  play(perSecond: number | null): void {
    if (!this.#playing) return;
    if (perSecond === null) {
      this.to(this.week);
      return;
    }
    const from = this.week >= this.#weeks - 1 ? 0 : this.week;
    this.#playing.start(from, perSecond);
    this.#told.playing(true);
  }

  get isPlaying(): boolean {
    return this.#playing?.on ?? false;
  }

  #pass(week: number): void {
    this.week = week;
    this.#paintWeek();
    this.#told.pass(week);
  }

  /** What each frame of playing costs: classes of the places that change, rules, glyphs. */
  #paintWeek(): void {
    const made = this.#figures;
    if (!made) return;
    if (this.#layer) made.map?.paint(this.#layer, this.week);
    made.map?.mark(this.incidents(this.week));
    made.curves.mark(this.week);
  }

  #paint(): void {
    this.#paintWeek();
    const shown = this.#staged?.shown.figures;
    if (shown?.map && this.#layer) this.#figures?.card?.show(this.#cardShown(shown.map, this.#layer, shown.time));
  }

  /** The attacks of a week in the world that is named. */
  incidents(week: number): IncidentShown[] {
    return this.#staged?.shown.figures.map?.incidents.filter((one) => one.week === week) ?? [];
  }

  /** The value of a place or of the whole in words, for who does not see the map. */
  stretch(): { layer: Layer; at: number } | null {
    return this.#layer ? { layer: this.#layer, at: stretchOf(this.#layer, this.week) } : null;
  }

  key(event: KeyboardEvent): void {
    const far = event.shiftKey ? 13 : 1;
    if (event.key === 'ArrowLeft') this.to(this.week - far);
    else if (event.key === 'ArrowRight') this.to(this.week + far);
    else return;
    event.preventDefault();
  }

  // ---- The room.

  /** Draws what waits for its element to be in the page. */
  connected(): void {
    if (!this.#figures && this.#staged && this.map.isConnected) {
      this.#make(this.#staged);
      this.#paint();
    }
  }

  /** Draws anew, in the colours that hold now. */
  redraw(): void {
    this.#figures?.curves.redraw();
    this.#figures?.card?.redraw();
  }

  resize(): void {
    this.#figures?.curves.resize();
    this.#figures?.card?.resize();
    this.#figures?.map?.resize();
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#playing?.stop();
    this.#figures?.map?.dispose();
    this.#figures?.curves.dispose();
    this.#figures?.card?.dispose();
  }
}

function made(names: string, role = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = names;
  if (role) element.setAttribute('role', role);
  return element;
}
