/* Words within figures, text/figure.json: English, unless the page around them speaks otherwise. */
import english from '../text/figure.json';

type Key = keyof typeof english;

/** The language of the page, in which numbers and days are written. */
export let language = 'en';
let texts: Partial<Record<string, string>> = english;

/** Has figures speak as the page around them does; what is missing stays English. */
export function speakAs(tag: string, translated: Partial<Record<string, string>>): void {
  language = tag;
  texts = translated;
}

/** The words for a key, with what stands in braces put in. */
export const say = (key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
  (texts[key] ?? english[key]).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
