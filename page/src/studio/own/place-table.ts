/* places.csv as a table: its best known columns as fields, the others kept as they are written. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { guard } from 'lit-html/directives/guard.js';
import { say, type Key } from '../words';
import { csv, isWhole, rowOf, valueOf, withValue, type Csv, type Row } from './csv';
import { choosePlace, drawing, removePlace } from './drawing';
import { within } from './findings';
import { memo } from './memo';
import { show } from './showing';
import { ROWS } from './places';
import { edit } from './editing';
import { textOf, working } from './working';

const COLUMNS = ['name', 'residents', 'traders', 'border', 'links'] as const;
const BORDERS = ['no', 'line', 'crossing', 'port'];

const read = memo((text: string) => csv(text));

export function placeTable(): TemplateResult {
  const table = read(textOf(ROWS) ?? '');
  const others = table.columns.filter((column) => column !== 'id' && !(COLUMNS as readonly string[]).includes(column));
  return html`<div class="of-places"><h3 id="table-title">${say('own.table')}</h3>
    <p class="caption">${say('own.table.about', { columns: others.join(', ') })}</p>
    <div class="wide" tabindex="0" role="region" aria-labelledby="table-title"><table class="place-table">
      <thead><tr><th scope="col">${say('own.column.id')}</th>${COLUMNS.map((column) => html`<th scope="col">${say(`own.column.${column}` as Key)}</th>`)}<td></td></tr></thead>
      <tbody>${guard([table, working.checked, working.own, drawing.chosen], () => table.rows.map((row, i) => line(table, row, i)))}</tbody>
    </table></div></div>`;
}

function line(table: Csv, row: Row, i: number): TemplateResult {
  if (!isWhole(table, row)) {
    const at = row.values[0].line;
    return html`<tr><td colspan=${COLUMNS.length + 2}>${say('own.row.odd', { n: row.values.length, of: table.columns.length })}
      <button type="button" class="link" @click=${() => show(ROWS, at)}>${say('own.line', { line: at })}</button></td></tr>`;
  }
  const id = valueOf(table, row, 'id');
  return html`<tr class=${id === drawing.chosen ? 'chosen' : ''}>
    <th scope="row"><button type="button" class="link" @click=${() => choosePlace(id)}>${id || '–'}</button></th>
    ${COLUMNS.map((column) => html`<td>${cell(table, row, i, column)}</td>`)}
    <td>${working.own ? html`<button type="button" class="link" aria-label=${say('own.place.remove', { name: id })} @click=${() => removePlace(id)}>${say('remove')}</button>` : nothing}</td></tr>`;
}

function cell(table: Csv, row: Row, i: number, column: (typeof COLUMNS)[number]): TemplateResult | typeof nothing {
  const at = table.columns.indexOf(column);
  const value = row.values[at];
  if (!value) return nothing;
  const next = row.values[at + 1];
  const found = within(working.checked?.findings ?? [], ROWS, value.line, value.column, next && next.line === value.line ? next.column : Infinity);
  const id = `cell-${i}-${column}`;
  const label = say('own.cell', { column: say(`own.column.${column}` as Key), place: valueOf(table, row, 'id') });
  const isWrong = found.some((one) => one.weight === 'wrong');
  const of = valueOf(table, row, 'id');
  const put = (event: Event): void => write(of, i, column, (event.target as HTMLInputElement | HTMLSelectElement).value);
  const trim = (event: Event): void => write(of, i, column, (event.target as HTMLInputElement).value.trim());
  const field = column === 'border'
    ? html`<select id=${id} aria-label=${label} aria-invalid=${isWrong} aria-describedby="${id}-found" ?disabled=${!working.own} @change=${put}>
        ${BORDERS.includes(value.text) ? nothing : html`<option value=${value.text} selected>${value.text || '–'}</option>`}
        ${BORDERS.map((one) => html`<option value=${one} .selected=${live(one === value.text)}>${one}</option>`)}</select>`
    : html`<input type="text" id=${id} class=${column} aria-label=${label} aria-invalid=${isWrong} aria-describedby="${id}-found" ?readonly=${!working.own}
        inputmode=${column === 'residents' ? 'numeric' : column === 'traders' ? 'decimal' : 'text'} autocomplete="off" spellcheck="false"
        .value=${value.text} @input=${put} @change=${trim}>`;
  return html`${field}<span class="wrong" id="${id}-found">${found.map((one) => html`${say('own.cell.found', { about: one.about, allowed: one.allowed })} `)}</span>`;
}

/** Writes into the text as it is now: another tab may have moved the row since it was drawn, or taken it out. */
function write(place: string, i: number, column: string, value: string): void {
  const table = read(textOf(ROWS) ?? '');
  const there = table.rows[i];
  const row = there && valueOf(table, there, 'id') === place ? there : rowOf(table, 'id', place);
  if (!row) return;
  edit({ [ROWS]: withValue(table, row, column, value) }, say('own.cell.set', { column: say(`own.column.${column}` as Key), place }));
}
