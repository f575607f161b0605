/* The page's colours, by their names among the tokens. */

/** A colour by its name, in the theme that holds now. */
export type Colours = (name: string) => string;

/** The colours of this page as they are now: each is asked for once, for to ask makes a browser lay out. */
export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  const known = new Map<string, string>();
  return (name) => {
    const colour = known.get(name) ?? style.getPropertyValue('--' + name).trim();
    known.set(name, colour);
    return colour;
  };
}

/** The colour of a curve's style. */
export const styleOf = (style: string, colour: Colours): string =>
  style === 'plain' ? colour('ink') : colour(style);

/** That of its name: customs' is too light for words on paper. */
export const labelOf = (style: string, colour: Colours): string =>
  style === 'customs' ? colour('ink') : styleOf(style, colour);
