/* The report's elements, by their ids. */

/** An element that may be left out of a report. */
export const find = (id: string): HTMLElement | null => document.getElementById(id);

/** One that every report has. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = find(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as E;
}
