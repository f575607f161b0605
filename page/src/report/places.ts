/* The report's section of places: what is shown, and what keys and pointers do. */

import { card, findingOf } from '../figure/card';
import type { Figure } from '../figure/figure';
import { nextAct, tellFlags } from '../figure/flags';
import { incidentsIn, tellIncidents } from '../figure/incidents';
import { layersOf } from '../figure/layers';
import { placesMap } from '../figure/map';
import { placeTable } from '../figure/place-table';
import { playing } from '../figure/playing';
import { provinces, provincesKey, provincesTitle } from '../figure/provinces';
import { tellScale } from '../figure/scale';
import type { MapShown, Shown } from '../figure/shown';
import type { Table } from '../figure/table';
import { Weeks } from '../figure/weeks';
import { byId, find } from './elements';
import { finding } from './finding-places';

/** More places than this have none chosen at first. */
const LARGE = 40;

/** @returns its figures, and its table */
export function places(shown: Shown, map: MapShown): { figures: Figure[]; table: Table } {
  const { time } = shown;
  const of = { time, places: map.places, regions: map.regions };
  const weeks = new Weeks(time.first);
  const layers = layersOf(map.layers, {
    places: map.places.length,
    regions: map.regions.length,
    worlds: shown.worlds,
    tails: shown.tails,
  });
  const figure = byId('map-figure');
  const slider = byId<HTMLInputElement>('map-slider');
  const playButton = byId('map-play');
  const speed = byId<HTMLSelectElement>('map-speed');
  slider.max = String(time.weeks - 1);

  /* What is shown. */
  let number = 0;
  let week = Math.max(0, time.weeks - 26);
  let place = -1;
  let region = 0;
  let asCircles = false;
  const layer = () => layers(number);

  const drawn = placesMap(figure, map, { choose, leave: () => chooseRegion(0), key });
  if (map.places.length <= LARGE) place = drawn.mostPopulous();
  const beside = card(byId('map-card'), of, { time, layer: layer(), week, place, region });
  const holder = find('map-regions');
  const small = holder && provinces(holder, of, chooseRegion);
  const table = placeTable(byId<HTMLDetailsElement>('map-table'), of, () => ({ layer: layer(), week }), (i) => {
    choose(i);
    figure.scrollIntoView({ block: 'nearest' });
  });
  const passing = playing(time.weeks, {
    pass(next) {
      week = next;
      paint();
    },
    end: () => play(false),
  });

  /** What changes while it plays: colours, glyphs, the week. */
  function paint() {
    drawn.paint(layer(), week);
    drawn.mark(incidentsIn(map.incidents, week));
    byId('map-week').textContent = weeks.name(week).replace('week', 'Week');
    slider.value = String(week);
  }

  function settle() {
    paint();
    slider.setAttribute('aria-valuetext', weeks.name(week));
    drawn.choose(place);
    beside.show({ time, layer: layer(), week, place, region });
    byId('map-finding').textContent = findingOf(layer(), week, map.places);
    byId<HTMLSelectElement>('map-place').value = place >= 0 ? `p${place}` : `r${region}`;
    tellIncidents(byId('map-incidents'), map.incidents, week, to);
    tellProvinces();
    table.refresh();
  }

  function tellProvinces() {
    if (!small) return;
    small.show(layer(), week);
    byId('map-regions-title').textContent = provincesTitle(layer());
    byId('map-regions-key').textContent = provincesKey(layer());
  }

  function lay() {
    drawn.look({ region, asCircles });
    settle();
  }

  function to(next: number) {
    week = Math.max(0, Math.min(time.weeks - 1, next));
    settle();
  }

  function play(on: boolean) {
    passing.stop();
    playButton.setAttribute('aria-pressed', String(on));
    playButton.textContent = on ? 'Pause' : 'Play';
    if (!on) {
      settle();
      return;
    }
    if (week >= time.weeks - 1) week = 0;
    passing.start(week, Number(speed.value));
  }

  function act(direction: 1 | -1) {
    const next = nextAct(time, week, direction);
    if (next !== undefined) to(next);
  }

  /** A place; one that is out of view brings the whole back. */
  function choose(next: number) {
    place = next;
    if (drawn.shows(place)) {
      settle();
    } else {
      region = 0;
      lay();
    }
  }

  /** A region fills the map. */
  function chooseRegion(next: number) {
    place = -1;
    region = next;
    lay();
  }

  /** What keys do on the map and on the slider. */
  function key(event: KeyboardEvent) {
    const far = event.shiftKey ? 13 : 1;
    const onSlider = event.target === slider;
    if (event.key === ' ') play(!passing.on);
    else if (event.key === '[') act(-1);
    else if (event.key === ']') act(1);
    else if (onSlider && event.key === 'ArrowLeft') to(week - far);
    else if (onSlider && event.key === 'ArrowRight') to(week + far);
    else return;
    event.preventDefault();
  }

  function drawAs(circles: boolean) {
    asCircles = circles;
    byId('map-areas').setAttribute('aria-pressed', String(!circles));
    byId('map-people').setAttribute('aria-pressed', String(circles));
    lay();
  }

  function listen() {
    slider.addEventListener('keydown', key);
    slider.addEventListener('input', () => {
      week = Number(slider.value);
      paint();
    });
    slider.addEventListener('change', () => to(Number(slider.value)));
    playButton.addEventListener('click', () => play(!passing.on));
    speed.addEventListener('change', () => passing.on && play(true));
    byId('map-layer').addEventListener('change', (event) => {
      number = Number((event.target as HTMLSelectElement).value);
      tellScale(byId('map-scale'), layer());
      settle();
    });
    byId('map-place').addEventListener('change', (event) => {
      const { value } = event.target as HTMLSelectElement;
      const i = Number(value.slice(1));
      if (value.startsWith('p')) choose(i);
      else chooseRegion(i);
    });
  }

  tellFlags(byId('map-flags'), time, to);
  tellScale(byId('map-scale'), layer());
  settle();
  listen();
  const field = find('map-find');
  if (field) {
    finding(field as HTMLInputElement, byId('map-names'), map, choose);
    byId('map-areas').addEventListener('click', () => drawAs(false));
    byId('map-people').addEventListener('click', () => drawAs(true));
  }
  const laidAnew = { redraw: () => {}, resize: lay, dispose: drawn.dispose };
  return { figures: [laidAnew, beside], table };
}
