/*
 * The map's drawing: shapes made once for a view, whose classes of colour change with the weeks.
 *
 * Each place is an element whose class names its colour, so a theme needs no script, and a week
 * repaints only the places whose class has changed. ECharts lays out and paints every place anew.
 */

import { circlePath } from './circles';
import type { Disc } from './discs';
import type { Layer } from './layers';
import { areaPath, pathOf } from './outlines';
import type { Outlines } from './outlines';
import type { IncidentShown, PlaceShown, Point } from './shown';
import { nameHalf, namesThatFit } from './view';
import type { View } from './view';
import { escaped } from './words';

/** The shapes of a view in their element. */
export interface Drawing {
  readonly view: View;
  /** Gives each place the class that it has in a stretch; before the first it has no value. */
  colour(layer: Layer, at: number): void;
  /** Names, the most telling first, where no other is; and the place that is chosen. */
  name(chosen: number, pointed: number): void;
  /** Attacks of a week, as glyphs of their gravity. */
  mark(incidents: readonly IncidentShown[]): void;
}

/** Drawings on one page tell their patterns apart by these. */
let drawings = 0;

export function drawing(
  element: HTMLElement,
  outlines: Outlines,
  places: readonly PlaceShown[],
  view: View,
): Drawing {
  element.innerHTML = svgOf(outlines, view, `hatch-${++drawings}`);
  const part = (name: string) => element.querySelector<SVGElement>('.' + name)!;
  const [incidentsPart, namesPart, halo, outlined] = ['incidents', 'names', 'halo', 'chosen'].map(part);
  const nodes: SVGElement[][] = places.map(() => []);
  element.querySelectorAll<SVGElement>('g[data-i]').forEach((node) => nodes[Number(node.dataset.i)].push(node));
  const classes = places.map(() => '');
  let labels = new Map<number, Element>();

  return {
    view,
    colour(layer, at) {
      for (let i = 0; i < places.length; i++) {
        const name = at < 0 ? 'c0' : layer.classes[i][at];
        if (name === classes[i]) continue;
        classes[i] = name;
        for (const node of nodes[i]) node.setAttribute('class', name);
        labels.get(i)?.setAttribute('class', name);
      }
    },
    name(chosen, pointed) {
      const kept = namesThatFit(view, places, chosen, pointed);
      namesPart.innerHTML = kept.map((i) => label(i, places[i], view, classes[i])).join('');
      labels = new Map(kept.map((i, k) => [i, namesPart.children[k]]));
      const of = chosen < 0 ? [] : nodes[chosen];
      const path = of.map((node) => (node.firstChild as Element).getAttribute('d')).join('');
      halo.setAttribute('d', path);
      outlined.setAttribute('d', path);
    },
    mark(incidents) {
      incidentsPart.innerHTML = incidents
        .map((incident) => {
          const i = places.findIndex((place) => place.id === incident.place);
          return view.visible.has(i) ? glyph(incident.gravity, view.at[i].town) : '';
        })
        .join('');
    },
  };
}

/** Which place a part of a drawing belongs to; -1 for none. */
export function placeAt(target: EventTarget | null): number {
  const node = target instanceof Element ? target.closest<SVGElement>('[data-i], [data-name]') : null;
  return node ? Number(node.dataset.i ?? node.dataset.name) : -1;
}

function svgOf(outlines: Outlines, view: View, hatch: string): string {
  const { frame, fit, circles, discs } = view;
  const lines = (of: readonly Point[][]) => of.map((line) => pathOf(line, fit.to, '')).join('');
  const whole = outlines.shapes.filter((shape) => !shape.within);
  const land = [...outlines.context, ...(circles.length ? whole : [])]
    .map((shape) => areaPath(shape, fit.to))
    .join('');
  const areas = circles.length
    ? circles.map((c) => placeOf(c.i, circlePath(c), view)).join('')
    : outlines.shapes
        .map((shape, i) => (shape.within ? '' : placeOf(i, areaPath(shape, fit.to), view)))
        .join('');
  return (
    `<svg width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}" ` +
    `aria-hidden="true" style="--low:url(#${hatch}-low);--high:url(#${hatch}-high)">` +
    `<defs>${pattern(hatch, 'low')}${pattern(hatch, 'high')}</defs>` +
    `<path class="land" d="${land}"/>${areas}` +
    `<path class="outer" d="${lines(outlines.lines.outer)}"/>` +
    `<path class="provinces" d="${circles.length ? '' : lines(outlines.lines.provinces)}"/>` +
    `${discs.map((disc) => discOf(disc, outlines, view)).join('')}<path class="halo"/><path class="chosen"/>` +
    '<g class="incidents"></g><g class="names"></g></svg>'
  );
}

const placeOf = (i: number, path: string, view: View): string =>
  `<g${view.visible.has(i) ? '' : ' opacity=".3"'} data-i="${i}">` +
  `<path class="area" d="${path}"/><path class="hatch" d="${path}"/></g>`;

/** A disc with its places, a line to where they are, its name below. */
function discOf(disc: Disc, outlines: Outlines, view: View): string {
  const [dx, dy] = [disc.from[0] - disc.x, disc.from[1] - disc.y];
  const far = Math.hypot(dx, dy) || 1;
  const edge = [disc.x + (dx * disc.radius) / far, disc.y + (dy * disc.radius) / far];
  return (
    `<path class="leader" d="M${edge.map((v) => v.toFixed(1))}L${disc.from.map((v) => v.toFixed(1))}"/>` +
    `<circle class="disc" cx="${disc.x}" cy="${disc.y}" r="${disc.radius}"/>` +
    disc.members.map((i) => placeOf(i, areaPath(outlines.shapes[i], disc.to), view)).join('') +
    `<text class="disc-name" x="${disc.x}" y="${(disc.y + disc.radius + 13).toFixed(1)}">${escaped(disc.name)}</text>`
  );
}

const pattern = (hatch: string, of: 'low' | 'high'): string =>
  `<pattern id="${hatch}-${of}" width="5.6" height="5.6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect class="hatch-${of}" width="1.6" height="5.6"/></pattern>`;

function label(i: number, place: PlaceShown, view: View, named: string): string {
  const [x, y] = view.at[i].name;
  const edge = nameHalf(place) + 2;
  const inside = Math.max(edge, Math.min(view.frame.width - edge, x));
  return (
    `<text data-name="${i}" class="${named}" x="${inside.toFixed(1)}" y="${(y + 4).toFixed(1)}">` +
    `${escaped(place.name)}</text>`
  );
}

function glyph(gravity: string, [x, y]: Point): string {
  const filled: Record<string, string> = {
    killed: '<circle class="fill" r="5.5"/>',
    hurt: '<path class="fill" d="M0,-5.5a5.5,5.5 0 0,0 0,11z"/>',
  };
  return (
    `<g class="glyph ${gravity}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">` +
    `<circle class="ground" r="8"/><circle r="5.5"/>${filled[gravity] ?? ''}</g>`
  );
}
