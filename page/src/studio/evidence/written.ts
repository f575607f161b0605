/* What the form's words become: YAML as it would stand in the case, what it says read back, what is wrong. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { state } from '../state';
import { say } from '../words';
import { allFaults, copyCase, isSaid, now } from './coding';
import type { Piece } from './shapes';

export function written(): TemplateResult {
  const { coded, problem } = now;
  return html`<section class="written" aria-labelledby="written-title"><h3 id="written-title">${say('written.title')}</h3>
    ${problem ? html`<p class="wrong" role="alert">${problem}</p>` : findings()}
    ${(coded?.pieces ?? []).map(piece)}
    ${keeping()}</section>`;
}

/** In a line at the foot of the form, wherever one is in it. */
export function standing(): TemplateResult {
  const { coded, problem } = now;
  const open = allFaults().filter((one) => one.finding.weight === 'wrong' && !isSaid(one)).length;
  return html`<p class="stands" aria-live="polite">${problem ? say('written.wrong') : !coded ? say('written.asking') : coded.valid ? say('written.valid')
    : open > 0 ? say('written.open', { n: open }) : say('written.wrong')}</p>`;
}

function findings(): TemplateResult | typeof nothing {
  const { coded } = now;
  if (!coded) return nothing;
  const wrong = allFaults().filter((one) => one.finding.weight === 'wrong');
  const elsewhere = wrong.length === 0 ? coded.findings.filter((one) => one.weight === 'wrong') : [];
  const said = allFaults().filter(isSaid);
  return said.length + elsewhere.length > 0 ? html`<ul class="findings">${[...said.map((one) => one.finding), ...elsewhere].map((one) => html`<li>
      <b>${one.weight === 'wrong' ? say('written.is.wrong') : say('written.is.doubtful')}</b> ${one.says}</li>`)}</ul>` : nothing;
}

function piece(one: Piece): TemplateResult {
  return html`<figure class="piece"><figcaption>${say('written.in', { file: one.file, first: one.first, last: one.last })}</figcaption>
    ${one.explained.map((sentence) => html`<p>${sentence}</p>`)}
    <pre tabindex="0" aria-label=${say('written.yaml', { id: one.id })}>${one.text}</pre></figure>`;
}

/** Keeps it where the case is one's own; else a copy is offered, and nothing of the draft is lost. */
function keeping(): TemplateResult {
  if (state.open?.own) {
    return html`<p class="keep"><button type="submit" class="strong" ?disabled=${now.isBusy}>${say('written.keep', { name: state.open.title })}</button></p>`;
  }
  const usual = `${state.open?.name ?? 'case'}-mine`;
  const make = (): void => {
    const name = document.querySelector<HTMLInputElement>('#copy-name')?.value.trim() ?? '';
    copyCase(name);
  };
  return html`<div class="keep"><p>${say('written.ships')}</p>
    <p class="bar"><label>${say('written.copy.name')} <input type="text" id="copy-name" value=${usual} autocomplete="off" maxlength="100"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        make();
      }}></label>
    <button type="button" class="strong" ?disabled=${now.isBusy} @click=${make}>${say('written.copy')}</button></p></div>`;
}
