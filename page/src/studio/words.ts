/*
 * Every word of the studio's is in text/en.json, and those within figures, which the report has too, in
 * text/figure.json: a translation of both is one file beside them, named by its language, in which what is missing stays English. Sentences about results
 * are the lab's own, and English.
 */
import { speakAs } from '../figure/say';
import english from '../text/en.json';

export type Key = keyof typeof english;

let language = 'en';
let texts: Partial<Record<string, string>> = english;

/** The words for a key, with what stands in braces put in. */
export function say(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  const text = texts[key] ?? english[key];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return value === undefined ? '' : typeof value === 'number' ? whole(value) : value;
  });
}

/** Takes the first of the languages for which there is a file; English if there is none. */
export async function speak(wanted: readonly string[]): Promise<void> {
  for (const tag of wanted) {
    const one = tag.split('-')[0]?.toLowerCase() ?? '';
    if (one === 'en') break;
    const file = /^[a-z]{2,3}$/.test(one) ? await fetch(`text/${one}.json`).catch(() => null) : null;
    if (file?.ok) {
      texts = (await file.json()) as Partial<Record<string, string>>;
      language = one;
      speakAs(language, texts);
      break;
    }
  }
  document.documentElement.lang = language;
}

// ---- Numbers and days, as the language has them.

/** A whole number, grouped. */
export const whole = (value: number): string => value.toLocaleString(language);

/** Two significant figures, a true minus; a dash for what is none. */
export function number(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const text = Math.abs(value).toLocaleString(language, {
    minimumSignificantDigits: 1,
    maximumSignificantDigits: 2,
    maximumFractionDigits: 8,
  });
  return (value < 0 ? '−' : '') + text;
}

/** Two significant figures of which both are written, as in 1.0 or 0.20; a true minus. */
export function figures(value: number): string {
  if (value === 0) return '0';
  const text = Math.abs(value).toLocaleString(language, { minimumSignificantDigits: 2, maximumSignificantDigits: 2 });
  return (value < 0 ? '−' : '') + text;
}

/** A setting as it was chosen: as many figures as it has, up to four. */
export const setting = (value: number): string =>
  (value < 0 ? '−' : '') + Math.abs(value).toLocaleString(language, { maximumSignificantDigits: 4, maximumFractionDigits: 10 });

const DAY = 864e5;

/** Such as 12 August 2013: the Monday of an observed week. */
export function monday(first: string, week: number): string {
  return new Date(Date.parse(first + 'T00:00:00Z') + week * 7 * DAY).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC',
  });
}

/** A day as it stands in files, in words. */
export const day = (iso: string): string => monday(iso, 0);

/** About how long: 40 s, 3 min, 2 h. */
export function span(seconds: number): string {
  if (seconds < 90) return say('seconds', { n: Math.max(1, Math.round(seconds)) });
  return seconds < 5400 ? say('minutes', { n: Math.round(seconds / 60) }) : say('hours', { n: number(seconds / 3600) });
}
