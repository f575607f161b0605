/* The page's colours, by their names among the tokens. */

/** A colour by its name, in the theme that holds now. */
export type Colours = (name: string) => string;

/** The colours of this page. */
export const pageColours: Colours = (name) =>
  getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

/** The colour of a curve's style. */
export const styleOf = (style: string, colour: Colours): string =>
  style === 'plain' ? colour('ink') : colour(style);

/** That of its name: customs' is too light for words on paper. */
export const labelOf = (style: string, colour: Colours): string =>
  style === 'customs' ? colour('ink') : styleOf(style, colour);
