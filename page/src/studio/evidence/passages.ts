/* Places in a text: sentences, marked passages, and what is drawn between them. Plain text. */

/** From the first character to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A passage that was coded. */
export interface Passage extends Span {
  /** Of which case. */
  readonly of: string;
  /** What it became, such as claim:C4. */
  readonly became: string;
}

/** Sentences, without the space around them. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(paragraph[0])) {
      const words = segment.trim();
      if (!words) continue;
      const from = paragraph.index + index + segment.indexOf(words);
      spans.push({ from, to: from + words.length });
    }
  }
  return spans;
}

/** The sentence behind a span, or before it. */
export function beside(all: readonly Span[], span: Span, step: 1 | -1): Span | undefined {
  return step > 0 ? all.find((one) => one.from >= span.to && one.to > span.to) : [...all].reverse().find((one) => one.to <= span.from);
}

/** A piece of the text, and whether it is marked as coded or chosen. */
export interface Piece {
  readonly text: string;
  readonly coded: boolean;
  readonly chosen: boolean;
}

/** The text cut where marks begin and end. */
export function cut(text: string, coded: readonly Span[], chosen: Span | null): Piece[] {
  const marks = chosen ? [...coded, chosen] : coded;
  const edges = [...new Set([0, text.length, ...marks.flatMap((one) => [one.from, one.to])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  const isIn = (one: Span, from: number): boolean => one.from <= from && from < one.to;
  return edges.slice(0, -1).map((from, i) => ({
    text: text.slice(from, edges[i + 1]),
    coded: coded.some((one) => isIn(one, from)),
    chosen: chosen !== null && isIn(chosen, from),
  }));
}

/** So many words in a row are the passage's own, and no summary of it. */
const RUN = 8;

/** Whether words are taken from a passage: eight in a row stand in it. */
export function isTaken(words: string, passage: string): boolean {
  const said = plain(words);
  const there = ` ${plain(passage).join(' ')} `;
  for (let i = 0; i + RUN <= said.length; i++) {
    if (there.includes(` ${said.slice(i, i + RUN).join(' ')} `)) return true;
  }
  return false;
}

const plain = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
