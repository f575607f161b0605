/* The card beside the map: a place or a region in a sentence and a curve. */

import { curve } from './curve';
import type { CurveShown, Ghost } from './curve-option';
import type { Figure } from './figure';
import { stretchName, stretchOf } from './layers';
import type { Layer } from './layers';
import { language, say } from './say';
import type { Bands, PlaceShown, RegionShown, Series, Time, WiderBand } from './shown';
import { Weeks } from './weeks';
import { capital, number, unit, withBand } from './words';

/** What a card tells of: a place or, where that is -1, a region, in a week. */
export interface CardShown {
  readonly time: Time;
  readonly layer: Layer;
  readonly week: number;
  readonly place: number;
  readonly region: number;
}

/** The case that its places are of. */
export interface CardCase {
  readonly places: readonly PlaceShown[];
  readonly regions: readonly RegionShown[];
}

/** A card in its element. */
export interface Card extends Figure {
  show(shown: CardShown): void;
}

/** Three years, in weeks. */
const EARLIER = 156;

export function card(element: HTMLElement, of: CardCase, first: CardShown): Card {
  element.innerHTML = '<h3></h3><p></p><div class="curve" role="img"></div>';
  const [heading, sentence, holder] = ['h3', 'p', '.curve'].map((part) => element.querySelector<HTMLElement>(part)!);
  const panel = curve(holder, { named: false, right: 106 }, curveOf(of, first));

  function tell(shown: CardShown) {
    heading.textContent = headingOf(of, shown);
    sentence.textContent = sentenceOf(of, shown);
    holder.setAttribute('aria-label', sentence.textContent);
    panel.mark(shown.week);
  }

  tell(first);
  return {
    show(shown) {
      panel.show(curveOf(of, shown));
      tell(shown);
    },
    redraw: panel.redraw,
    resize: panel.resize,
    dispose() {
      panel.dispose();
      element.replaceChildren();
    },
  };
}

/** Where a layer is most in a week, in words; that worlds disagree is said in the card and by hatching. */
export function findingOf(layer: Layer, week: number, places: readonly PlaceShown[]): string {
  const at = stretchOf(layer, week);
  const ranked = places
    .map((place, i) => ({ name: place.name, value: at < 0 ? null : layer.ofPlace[i].median[at] }))
    .filter((one): one is { name: string; value: number } => one.value !== null)
    .sort((a, b) => b.value - a.value);
  if (ranked.length === 0) return `${layer.name}: not measured yet`;
  if (ranked[0].value === 0) return `${layer.name}: none in most worlds`;
  if (ranked[0].value === ranked[ranked.length - 1].value) return `${layer.name}: the same everywhere`;
  const most = ranked.slice(0, places.length > 3 ? 2 : 1).map((one) => one.name);
  return `${layer.name}: highest in ${most.join(' and ')}`;
}

/** The place or region, and its values by stretch. */
function subject(of: CardCase, { layer, place, region }: CardShown) {
  return place >= 0
    ? { who: of.places[place], bands: layer.ofPlace[place], places: 1 }
    : {
        who: of.regions[region],
        bands: layer.ofRegion[region],
        places: of.regions[region].places,
      };
}

function headingOf(of: CardCase, shown: CardShown): string {
  const { who, places } = subject(of, shown);
  const [residents, officers] = [who.residents, who.officers].map((n) => n.toLocaleString(language));
  return say(places > 1 ? 'figure.region' : 'figure.place', { name: capital(who.name), residents, officers, places });
}

function sentenceOf(of: CardCase, shown: CardShown): string {
  const { layer, week } = shown;
  const { bands } = subject(of, shown);
  const at = stretchOf(layer, week);
  if (at < 0) return say('figure.card.not.yet', { layer: layer.name });
  const then = stretchOf(layer, week - EARLIER);
  const said = {
    layer: layer.name, when: stretchName(layer, at, week, new Weeks(shown.time.first)),
    value: withBand(bands, at, unit(layer.unit), layer.sample), earlier: number(bands.median[then]),
  };
  return say(then >= 0 && then < at ? 'figure.card.earlier' : 'figure.card', said);
}

/** A place against its province and the whole, a province against the whole. */
function curveOf(of: CardCase, shown: CardShown): CurveShown {
  const { layer, place, region } = shown;
  const { who, bands } = subject(of, shown);
  const here: Series = { name: who.name, style: 'plain', weeks: layer.middles, each: [], bands: both(bands) };
  const whole = place < 0 && region === 0 ? [] : [0];
  const province = place >= 0 && of.places[place].region > 0 ? [of.places[place].region] : [];
  const ghosts = [...whole, ...province].map((r): Ghost => ({
    name: of.regions[r].name,
    weeks: layer.middles,
    values: layer.ofRegion[r].median,
    dash: r === 0 ? [4, 3] : [1.5, 2.5],
  }));
  return { time: shown.time, series: [here], ghosts };
}

/** A place has the wider band alone: its narrower one has no width. */
const both = (bands: WiderBand | Bands): Bands => ({ q25: bands.median, q75: bands.median, ...bands });
