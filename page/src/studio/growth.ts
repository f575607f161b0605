/* How something grew until it happened, week by week, with what happened on the way. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Timeline } from './api';
import { monday, number, say } from './words';

const WIDTH = 900;
const HEIGHT = 180;
const LEFT = 44;
const BOTTOM = 22;

export function growth(of: Timeline): TemplateResult {
  const most = Math.max(of.line ?? 0, ...of.values, 1e-12) * 1.08;
  const x = (week: number): number => LEFT + ((WIDTH - LEFT - 8) * week) / Math.max(1, of.values.length - 1);
  const y = (value: number): number => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - 8) * value) / most;
  const path = of.values.map((value, week) => `${week === 0 ? 'M' : 'L'}${x(week).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  const years = beginnings(of.first, of.values.length);
  return html`<figure class="growth"><figcaption><b>${of.title}</b> <span>${of.unit}</span></figcaption>
    <div class="wide" tabindex="0" role="region" aria-label=${of.title}><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"
      aria-label=${say('growth.from', { from: monday(of.first, 0), to: monday(of.first, of.values.length - 1), value: number(of.values[of.values.length - 1]), unit: of.unit })}>
      ${[0, most / 2.16, most / 1.08].map((value) => svg`<line class="grid" x1=${LEFT} x2=${WIDTH} y1=${y(value)} y2=${y(value)}></line>
        <text x=${LEFT - 6} y=${y(value) + 4} text-anchor="end">${number(value)}</text>`)}
      ${years.map(([week, year]) => svg`<text x=${x(week)} y=${HEIGHT - 6}>${year}</text>`)}
      ${of.line === null ? nothing : svg`<line class="line" x1=${LEFT} x2=${WIDTH} y1=${y(of.line)} y2=${y(of.line)}></line>
        <text class="line-name" x=${LEFT + 4} y=${y(of.line) - 5}>${of.lineSays}</text>`}
      ${of.marks.map((mark) => svg`<line class="mark" x1=${x(mark.week)} x2=${x(mark.week)} y1=${HEIGHT - BOTTOM} y2=${HEIGHT - BOTTOM - 10}><title>${mark.says}</title></line>`)}
      <path class="grown" d=${path}></path></svg></div>
    ${of.marks.length ? html`<details><summary>${of.marksAre}</summary><ol class="marks">${of.marks.map((mark) => html`<li>
      <small>${monday(of.first, mark.week)}</small> ${mark.says}</li>`)}</ol></details>` : nothing}</figure>`;
}

const DAY = 864e5;

/** The first weeks of years, of at most eight. */
function beginnings(first: string, weeks: number): (readonly [number, number])[] {
  const start = Date.parse(first + 'T00:00:00Z');
  const all: (readonly [number, number])[] = [];
  for (let week = 0, year = 0; week < weeks; week++) {
    const of = new Date(start + week * 7 * DAY).getUTCFullYear();
    if (of !== year) all.push([week, of]);
    year = of;
  }
  const step = Math.ceil(all.length / 8);
  return all.filter((_, i) => i % step === 0);
}
