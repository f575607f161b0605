/* Buttons that copy what stands beside them. */

import { byId } from './elements';

export function copying(): void {
  document.querySelectorAll<HTMLElement>('button[data-copy]').forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText((byId(button.dataset.copy ?? '').textContent ?? '').trim());
      button.textContent = 'Copied';
      setTimeout(() => (button.textContent = 'Copy'), 2000);
    });
  });
}
