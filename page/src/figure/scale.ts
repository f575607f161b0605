/* The map's scale: its seven classes of colour and the bounds between them. */

import type { Layer } from './layers';
import { escaped, number } from './words';

export function tellScale(element: HTMLElement, layer: Layer): void {
  const bounds = ['', ...layer.breaks.map(number)];
  element.innerHTML =
    `<p>${escaped(layer.name)}, ${escaped(layer.unit)}</p><div class="classes">` +
    bounds.map((bound, i) => `<span class="c${i + 1}"><i></i>${bound}</span>`).join('') +
    '</div>';
}
