/* What check says, finding by finding; a click goes to the place in the text. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Finding } from '../asking';
import { say } from '../words';
import { counted } from './findings';
import { working } from './working';

const MOST_SHOWN = 200;

/** How the case stands, in a sentence. */
export function standing(): string {
  const { checked } = working;
  if (!checked) return say('own.checking');
  const { wrong, doubtful } = counted(checked.findings);
  if (wrong > 0) return say(wrong === 1 ? 'own.wrong.one' : 'own.wrong', { n: wrong, doubtful });
  if (!checked.valid) return say('own.invalid');
  return doubtful > 0 ? say(doubtful === 1 ? 'own.doubtful.one' : 'own.doubtful', { n: doubtful }) : say('own.clean');
}

export function findingsList(go: (finding: Finding) => void): TemplateResult {
  const all = working.checked?.findings ?? [];
  return html`<section class="own-findings" aria-labelledby="own-findings-title">
    <h2 id="own-findings-title">${say('own.findings')}</h2>
    ${all.length === 0 ? html`<p class="caption">${standing()}</p>` : nothing}
    <ul>${all.slice(0, MOST_SHOWN).map((one) => finding(one, go))}</ul>
    ${all.length > MOST_SHOWN ? html`<p class="caption">${say('own.more', { n: all.length - MOST_SHOWN })}</p>` : nothing}
  </section>`;
}

function finding(one: Finding, go: (finding: Finding) => void): TemplateResult {
  const hasFile = working.files.some((file) => file.path === one.file);
  const where = `${one.file}:${one.line}:${one.column}`;
  return html`<li class=${one.weight}>
    <p><b>${say(one.weight === 'wrong' ? 'own.is.wrong' : 'own.is.doubtful')}</b> ${one.about}
      ${hasFile ? html`<button type="button" class="link" @click=${() => go(one)}>${where}</button>` : where}</p>
    <p>${say('own.found')} ${one.found}</p>
    <p>${say('own.allowed')} ${one.allowed}</p>
    ${one.nearest ? html`<p>${say('own.nearest')} <code>${one.nearest}</code></p>` : nothing}
  </li>`;
}
