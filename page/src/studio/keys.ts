/* Keys for all that a pointer does; single letters and digits can be switched off (WCAG 2.1.4). */
import { html, type TemplateResult } from 'lit-html';
import { ROOMS } from './address';
import { changeView } from './changing';
import { exploreStage } from './explore';
import { dropGhost, shownNow } from './looking';
import { redraw, state } from './state';
import { playSpeed, toAct } from './timeline';
import { say, type Key } from './words';

const LIST: readonly (readonly [string, Key])[] = [
  ['Space', 'key.space'], ['← →', 'key.arrows'], ['[ ]', 'key.brackets'], ['1 … 6', 'key.digits'], ['/', 'key.slash'],
  ['W', 'key.w'], ['C', 'key.c'], ['Esc', 'key.esc'], ['?', 'key.help'],
];

export function helpDialog(): TemplateResult {
  return html`<dialog id="help" aria-labelledby="help-title">
    <h2 id="help-title">${say('keys')}</h2>
    <dl class="keys-list">${LIST.map(([key, what]) => html`<dt><kbd>${key}</kbd></dt><dd>${say(what)}</dd>`)}</dl>
    <label><input type="checkbox" .checked=${state.letters} @change=${(event: Event) => {
      state.letters = (event.target as HTMLInputElement).checked;
      localStorage.setItem('letters', state.letters ? 'on' : 'off');
      redraw();
    }}> ${say('keys.letters')}</label>
    <form method="dialog"><button>${say('close')}</button></form>
  </dialog>`;
}

const inField = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest('input:not([type="range"]), select, textarea, [contenteditable]') !== null;

export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || inField(event)) return;
    if (act(event)) event.preventDefault();
  });
}

function act(event: KeyboardEvent): boolean {
  const stage = exploreStage();
  const time = shownNow()?.figures.time;
  if (event.key === 'Escape') {
    dropGhost();
    return false; // dialogs and menus close by it too
  }
  const onButton = event.target instanceof Element && event.target.closest('button, summary, a') !== null;
  if (event.key === ' ' && stage && state.view.room === 'explore' && !onButton) {
    stage.play(stage.isPlaying ? null : playSpeed());
    return true;
  }
  const isFree = event.target === document.body || (event.target instanceof Element && event.target.id === 'main');
  if (stage && state.view.room === 'explore' && isFree && /^Arrow(Left|Right)$/.test(event.key)) {
    stage.key(event);
    return true;
  }
  if (!state.letters) return false;
  const room = ROOMS[Number(event.key) - 1];
  if (/^[1-6]$/.test(event.key) && room) {
    changeView({ room }, true);
    return true;
  }
  switch (event.key) {
    case '[':
    case ']':
      if (!stage || !time) return false;
      toAct(time, stage, event.key === ']' ? 1 : -1);
      return true;
    case '/':
      document.querySelector<HTMLElement>('#find')?.focus();
      return true;
    case 'w':
    case 'W':
      document.querySelector<HTMLElement>('.week-of li button')?.click();
      return true;
    case 'c':
    case 'C':
      changeView({ room: 'compare' }, true);
      return true;
    case '?':
      document.querySelector<HTMLDialogElement>('#help')?.showModal();
      return true;
    default:
      return false;
  }
}
