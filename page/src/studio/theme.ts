/* Light or dark: as the system has it, until it is chosen. */
import { comparePair } from './compare';
import { exploreStage } from './explore';
import { redraw } from './state';

const system = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

export const isDark = (): boolean => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);

function redrawn(): void {
  exploreStage()?.redraw();
  comparePair()?.redraw();
  redraw();
}

export function flipTheme(): void {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  localStorage.setItem('theme', root.dataset.theme);
  redrawn();
}

export function themed(): void {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;
  system.addEventListener('change', redrawn);
}
