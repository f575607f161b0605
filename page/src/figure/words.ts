/* Numbers in words, as the text has them. */

import { language, say } from './say';
import type { Sample, Value, WiderBand } from './shown';

/** Two significant figures, a true minus; a dash for what does not exist. */
export function number(value: Value | undefined): string {
  if (value === null || value === undefined) return '–';
  if (value === 0) return '0';
  const rounded = Math.abs(Number(value.toPrecision(2)));
  const digits = Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(rounded))));
  const text = rounded.toLocaleString(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (value < 0 ? '−' : '') + text;
}

/** A unit behind its number. */
export const unit = (text: string): string => (text === '%' ? '%' : ' ' + text);

export const someWorlds = (n: number): string => (n === 1 ? say('figure.world') : say('figure.worlds', { n }));

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What the wider band of so many worlds holds: of few the whole range. */
export const covers = (worlds: number, sample: Sample): string =>
  say(worlds >= sample.tails ? 'figure.nine' : 'figure.range');

/** Of how many worlds a number is, where not all have one. */
const worldsOf = (n: number, sample: Sample): string =>
  n === sample.worlds ? someWorlds(n) : say('figure.of', { n, worlds: someWorlds(sample.worlds) });

/** A median with its unit, its band and how many worlds they are of. */
export function withBand(bands: WiderBand, i: number, of: string, sample: Sample): string {
  const n = bands.n[i];
  return n === 0
    ? say('figure.none')
    : say('figure.band', {
        median: number(bands.median[i]), unit: of, covers: covers(n, sample),
        low: number(bands.q05[i]), high: number(bands.q95[i]), worlds: worldsOf(n, sample),
      });
}

/** Words for within a tag or an attribute. */
export const escaped = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
