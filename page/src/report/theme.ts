/* Light and dark, by a button, and light on paper. */

const root = document.documentElement;

/** @param changed is told when colours are others */
export function theme(button: HTMLElement, changed: () => void): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
  const name = () => {
    button.textContent = isDark() ? 'Light' : 'Dark';
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    name();
    changed();
  });
  system.addEventListener('change', () => {
    name();
    changed();
  });
  name();
}

/**
 * Paper is light, and has no closed tables.
 *
 * @param open is told that they are to be full
 */
export function paper(changed: () => void, open: () => void): void {
  const tables = () => document.querySelectorAll<HTMLDetailsElement>('details.as-table');
  let onScreen: string | undefined;
  addEventListener('beforeprint', () => {
    onScreen = root.dataset.theme;
    root.dataset.theme = 'light';
    changed();
    open();
    tables().forEach((details) => (details.open = true));
  });
  addEventListener('afterprint', () => {
    if (onScreen) root.dataset.theme = onScreen;
    else delete root.dataset.theme;
    changed();
    tables().forEach((details) => (details.open = false));
  });
}
