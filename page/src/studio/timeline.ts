/* The timeline: play, acts as flags, attacks of one world by gravity, the week's slider. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { nextAct } from '../figure/flags';
import type { Time } from '../figure/shown';
import { Weeks } from '../figure/weeks';
import type { CaseShown } from './case';
import type { Shown } from './ensemble';
import type { Stage } from './stage';
import { monday, say } from './words';

const ROW: Record<string, number> = { killed: 8, hurt: 25, beaten: 42 };
const SPEEDS = [4, 16, 52];
let speed = 4;

export function timeline(of: CaseShown, now: Shown | null, stage: Stage, playing: boolean): TemplateResult {
  const time = now?.figures.time;
  return html`<section class="timeline" aria-label=${say('timeline')}>
    <div class="row">
      <div class="play-side">
        <button type="button" class="play" id="play" aria-pressed=${playing} aria-label=${playing ? say('pause') : say('play')}
          @click=${() => stage.play(playing ? null : speed)}>
          <svg viewBox="0 0 18 18" aria-hidden="true">${playing ? svg`<path d="M3 2h4v14H3zM11 2h4v14h-4z"/>` : svg`<path d="M4 1l13 8-13 8z"/>`}</svg></button>
        <label><span class="hidden">${say('speed')}</span><select id="speed" @change=${(event: Event) => {
          speed = Number((event.target as HTMLSelectElement).value);
          if (playing) stage.play(speed);
        }}>${SPEEDS.map((one, i) => html`<option value=${one} .selected=${live(one === speed)}>${4 ** i}×</option>`)}</select></label>
      </div>
      <div class="track">
        <div class="rows-of" aria-hidden="true">${say('killed')}<br>${say('hurt')}<br>${say('beaten')}</div>
        ${time ? flags(time, stage) : html`<div class="flags"></div>`}
        ${time && now ? strip(time, now) : html`<svg class="strip"></svg>`}
        <input type="range" id="week" min="0" max=${of.weeks - 1} step="1" .value=${String(stage.week)} aria-label=${say('week')}
          aria-valuetext=${say('week.of', { day: monday(of.first, stage.week) })}
          @keydown=${(event: KeyboardEvent) => stage.key(event)}
          @input=${(event: Event) => stage.to(Number((event.target as HTMLInputElement).value))}>
      </div>
    </div>
    <p class="caption"><b id="week-name" .textContent=${say('week.of', { day: monday(of.first, stage.week) })}></b> <span class="hint">· ${say('timeline.about')}</span></p>
  </section>`;
}

function flags(time: Time, stage: Stage): TemplateResult {
  return html`<div class="flags">${time.flags.map((flag, i) => {
    const next = time.flags[i + 1];
    const room = (100 * ((next?.week ?? time.weeks) - flag.week)) / time.weeks;
    return html`<button type="button" style="left:${(100 * flag.week) / time.weeks}%;max-width:${room.toFixed(1)}%" title=${flag.words}
      aria-label=${`${flag.letter} ${flag.words}`} @click=${() => stage.to(Math.floor(flag.week))}><b>${flag.letter}</b> ${room > 6 ? flag.words.replace(/, \d.*$/, '') : ''}</button>`;
  })}</div>`;
}

function strip(time: Time, now: Shown): TemplateResult {
  const weeks = new Weeks(time.first);
  const x = (week: number): string => `${((100 * week) / time.weeks).toFixed(2)}%`;
  const marks: SVGTemplateResult[] = (now.figures.map?.incidents ?? []).map(
    (one) => svg`<circle class=${one.gravity} cx=${x(one.week + 0.5)} cy=${ROW[one.gravity] ?? 42} r="3.5"></circle>`);
  return html`<svg class="strip" aria-hidden="true">
    ${time.flags.map((flag) => svg`<line class="flag" x1=${x(flag.week)} x2=${x(flag.week)} y1="-6" y2="50"></line>`)}
    <line class="axis" x1="0" x2="100%" y1="50.5" y2="50.5"></line>
    ${weeks.years(time.weeks).map((week) => svg`<text x=${x(week)} y="62">${weeks.yearOf(week + 1)}</text>`)}
    ${marks}
    <line class="head" y1="-6" y2="50"></line>
  </svg>`;
}

/** Goes to the next or the previous act. */
export function toAct(time: Time, stage: Stage, direction: 1 | -1): void {
  const week = nextAct(time, stage.week, direction);
  if (week !== undefined) stage.to(week);
}

export const playSpeed = (): number => speed;
