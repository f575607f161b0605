/* Tables: the same values as a figure, filled when they are opened. */

import { escaped } from './words';

/** A table within a closed element. */
export interface Table {
  /** Fills it whether it is open or not, all of it: paper has no closed tables. */
  fill(): void;
  /** Fills it anew if it is open. */
  refresh(): void;
}

/** @param content a heading, then rows; the first cell of each is its name */
export function table(details: HTMLDetailsElement, content: () => readonly (readonly string[])[]): Table {
  function fill() {
    const [head, ...body] = content();
    details.querySelector('.wide')?.remove();
    details.insertAdjacentHTML(
      'beforeend',
      `${WIDE}<table><thead>${row(head, 'th')}</thead>` +
        `<tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`,
    );
  }
  const refresh = () => {
    if (details.open) fill();
  };
  details.addEventListener('toggle', refresh);
  return { fill, refresh };
}

/** What a table may be wider than, for those who come by keys too. */
export const WIDE = '<div class="wide" tabindex="0" role="region" aria-label="Table">';

const row = ([name, ...cells]: readonly string[], tag: 'td' | 'th'): string =>
  `<tr><th scope="row">${escaped(name)}</th>` +
  cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('') +
  '</tr>';
