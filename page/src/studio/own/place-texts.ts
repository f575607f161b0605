/* The two texts of places as they stand, and how they are changed together. */
import { OUTLINES, ROWS, type Texts } from './places';
import { edit } from './editing';
import { textOf, working } from './working';

export const placeTexts = (): Texts => ({ rows: textOf(ROWS) ?? '', outlines: textOf(OUTLINES) ?? '' });

/** As they are saved. */
export const savedTexts = (): Texts => ({
  rows: working.saved.get(ROWS)?.text ?? '', outlines: working.saved.get(OUTLINES)?.text ?? '',
});

export function editPlaces(texts: Texts, what: string): void {
  edit({ [ROWS]: texts.rows, [OUTLINES]: texts.outlines }, what);
}
