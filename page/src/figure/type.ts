/* The type of words within charts. */

import type { Colours } from './colours';

export const FONT = 'Inter, system-ui, sans-serif';

/** The words at an axis. */
export const small = (colour: Colours) => ({ color: colour('ink3'), fontFamily: FONT, fontSize: 11 });
