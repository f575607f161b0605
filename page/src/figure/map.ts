/* The map: places coloured by a layer in a week, one of them chosen, attacks on top. */

import { drawing, placeAt } from './drawing';
import type { Figure } from './figure';
import { stretchOf } from './layers';
import type { Layer } from './layers';
import { outlinesOf } from './outlines';
import type { IncidentShown, MapShown } from './shown';
import { towards, viewOf } from './view';
import type { Look } from './view';

/** Who is told of what is done on a map; it changes nothing by itself. */
export interface MapTold {
  /** A place was clicked, or is the nearest in an arrow's direction. */
  choose(place: number): void;
  /** The whole is wished for. */
  leave(): void;
  /** A pointer is over a place; -1 over none. */
  point?(place: number): void;
  /** Any other key was pressed on the map. */
  key?(event: KeyboardEvent): void;
}

/** A map in its element. */
export interface PlacesMap extends Figure {
  /** Colours of a week; cheap enough for every frame. */
  paint(layer: Layer, week: number): void;
  /** Attacks that lie on top. */
  mark(incidents: readonly IncidentShown[]): void;
  /** The place that is outlined; -1 for none. */
  choose(place: number): void;
  /** Fills the frame with a region. */
  look(look: Look): void;
  /** Whether a place is in the region that is looked at. */
  shows(place: number): boolean;
  /** The place with most residents of those in view. */
  mostPopulous(): number;
}

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function placesMap(
  element: HTMLElement,
  shown: Pick<MapShown, 'places' | 'regions' | 'outlines'>,
  told: MapTold,
): PlacesMap {
  const { places, regions } = shown;
  const outlines = outlinesOf(shown.outlines, places);
  const away = new AbortController();
  let looked: Look = { region: 0, asCircles: false };
  let painted: { layer: Layer; week: number } | null = null;
  let marked: readonly IncidentShown[] = [];
  let chosen = -1;
  let pointed = -1;
  let drawn = draw();

  function draw() {
    const frame = { width: element.clientWidth || 600, height: element.clientHeight || 600 };
    return drawing(element, outlines, places, viewOf(outlines, places, regions, looked, frame));
  }

  function paint(layer: Layer, week: number) {
    painted = { layer, week };
    drawn.colour(layer, stretchOf(layer, week));
  }

  function lay() {
    drawn = draw();
    if (painted) paint(painted.layer, painted.week);
    drawn.mark(marked);
    drawn.name(chosen, pointed);
  }

  const mostPopulous = () =>
    [...drawn.view.visible].reduce(
      (best, i) => (best < 0 || places[i].residents > places[best].residents ? i : best),
      -1,
    );

  function point(event: PointerEvent) {
    const place = placeAt(event.target);
    if (place === pointed) return;
    pointed = place;
    drawn.name(chosen, pointed);
    told.point?.(place);
  }

  function key(event: KeyboardEvent) {
    const arrow = ARROWS[event.key];
    if (event.target === element && arrow) {
      told.choose(towards(drawn.view, chosen >= 0 ? chosen : mostPopulous(), ...arrow));
    } else if (event.target === element && event.key === 'Escape') {
      told.leave();
    } else {
      told.key?.(event);
      return;
    }
    event.preventDefault();
  }

  const { signal } = away;
  element.addEventListener('keydown', key, { signal });
  element.addEventListener('pointermove', point, { signal });
  element.addEventListener('pointerleave', point, { signal });
  element.addEventListener(
    'click',
    (event) => {
      const place = placeAt(event.target);
      if (place >= 0) told.choose(place);
    },
    { signal },
  );
  drawn.name(chosen, pointed);

  return {
    paint,
    mark(incidents) {
      if (incidents.length || marked.length) drawn.mark(incidents);
      marked = incidents;
    },
    choose(place) {
      chosen = place;
      drawn.name(chosen, pointed);
    },
    look(look) {
      looked = look;
      lay();
    },
    shows: (place) => drawn.view.visible.has(place),
    mostPopulous,
    redraw: () => {}, // colours are the style's
    resize: lay,
    dispose() {
      away.abort();
      element.replaceChildren();
    },
  };
}
