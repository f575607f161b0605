/* The form by which a passage is coded: who said it, what it tells, what it claims; and what becomes of it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { redraw } from '../state';
import { say } from '../words';
import { empty, keep, now, passageWords } from './coding';
import { hasClaim, hasIncident, incidentId, isNewChain, isNewOutlet, isNewReport, NEW, word } from './draft';
import { checksField, choiceField, daysField, pickField, textField, wordsField, yesField } from './fields';
import { origin } from './grades';
import { isTaken } from './passages';
import { questionFields, yesOrNo } from './question-fields';
import type { Choices, Evidence, Grade } from './shapes';
import { standing, written } from './written';

export function form(of: Evidence, choices: Choices): TemplateResult {
  if (!now.isOpen) {
    return html`<section class="coding" aria-labelledby="coding-title"><h2 id="coding-title">${say('coding.title')}</h2>
      ${now.kept ? html`<p id="coding-kept" tabindex="-1" role="status"><b>${now.kept}</b></p>` : nothing}
      <p class="caption">${say('coding.begin')}</p></section>`;
  }
  const words = passageWords();
  return html`<section class="coding" id="coding" tabindex="-1" aria-labelledby="coding-title">
    <div class="title"><h2 id="coding-title">${say('coding.title')}</h2>
      <span><button type="button" class="link" @click=${empty}>${say('coding.empty')}</button>
        <button type="button" class="link" @click=${close}>${say('close')}</button></span></div>
    ${words ? html`<blockquote tabindex="0" aria-label=${say('coding.passage')}>${words}</blockquote>` : html`<p class="caption">${say('coding.no.passage')}</p>`}
    <p class="caption">${say('coding.before')}</p>
    <form @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      keep();
    }}>
      ${report(of, choices, words)}
      ${incident(choices)}
      ${claim(of, choices, words)}
      ${written()}
      ${standing()}
    </form></section>`;
}

function close(): void {
  now.isOpen = false;
  redraw();
}

const graded = (of: readonly Grade[]): Grade[] => of.map((one) => ({ id: one.id, meaning: `${one.id}: ${one.meaning}` }));

/** Words that are the passage's own would be written into the case. */
const taken = (name: string, words: string): TemplateResult | typeof nothing =>
  isTaken(word(now.draft, name), words) ? html`<p class="caption" role="status">${say('coding.taken')}</p>` : nothing;

// ---- Who said it.

function report(of: Evidence, choices: Choices, words: string): TemplateResult {
  const there = of.reports.map((one) => ({ id: one.id, meaning: `${one.id}: ${one.says}` }));
  return html`<fieldset><legend>${say('coding.report')}</legend>
    ${choiceField('report.is', say('coding.report.is'), [{ id: NEW, meaning: say('coding.report.new', { id: choices.nextReport }) }, ...there], null)}
    ${isNewReport(now.draft) ? newReport(of, choices, words) : nothing}</fieldset>`;
}

function newReport(of: Evidence, choices: Choices, words: string): TemplateResult {
  const chains = of.chains.map((one) => ({ id: one.id, meaning: `${origin(of, one.id)} (${one.letter})` }));
  const outlets = of.outlets.map((one) => ({ id: one.id, meaning: one.name }));
  return html`
    ${wordsField('report.says', say('coding.says'), say('coding.says.hint'))}${taken('report.says', words)}
    ${choiceField('report.chain', say('coding.chain'), [{ id: NEW, meaning: say('coding.chain.new') }, ...chains], say('coding.choose'), say('coding.chain.hint'))}
    ${isNewChain(now.draft) ? html`<div class="within">
      ${textField('chain.origin', say('coding.origin'), say('coding.origin.hint'))}
      ${choiceField('chain.letter', say('coding.letter'), graded(choices.letters), say('coding.choose'))}
      ${choiceField('chain.outlet', say('coding.outlet.first'), [{ id: NEW, meaning: say('coding.outlet.new') }, ...outlets], say('coding.choose'))}
      ${isNewOutlet(now.draft) ? html`${textField('outlet.name', say('coding.outlet.name'))}${textField('outlet.note', say('coding.optional', { what: say('coding.outlet.note') }))}` : nothing}
    </div>` : nothing}
    <div class="pair">
      ${choiceField('report.digit', say('coding.digit'), graded(choices.digits), say('coding.choose'))}
      ${choiceField('report.anyway', say('coding.anyway'), choices.words, say('coding.choose'))}
      ${textField('report.kind', say('coding.kind'), say('coding.kind.hint'), 'text', choices.kinds)}
      ${choiceField('report.use', say('coding.use'), choices.uses.map((one) => ({ id: one.id, meaning: `${one.id}: ${one.meaning}` })), null)}
      ${textField('report.url', say('coding.url'), say('coding.url.hint'))}
      ${textField('report.published', say('coding.optional', { what: say('coding.published') }), say('coding.published.hint'))}</div>
    <details><summary>${say('coding.more')}</summary><div class="pair">
      ${choiceField('report.outlet', say('coding.outlet.printed'), outlets, say('coding.as.chain'))}
      ${choiceField('report.letter', say('coding.letter.other'), graded(choices.letters), say('coding.as.chain'))}
      ${textField('report.when', say('coding.when'))}
      ${textField('report.where', say('coding.where'))}
      ${textField('report.basis', say('coding.basis'), say('coding.basis.hint'))}
      ${pickField('report.incidents', say('coding.tells'), of.incidents.map((one) => ({ id: one.id, meaning: `${one.id}: ${one.says}` })))}</div></details>`;
}

// ---- What it tells.

function incident(choices: Choices): TemplateResult {
  if (!isNewReport(now.draft)) return html`<p class="caption">${say('coding.incident.not')}</p>`;
  const plain = (ids: readonly string[]): Grade[] => ids.map((id) => ({ id, meaning: id }));
  return html`<fieldset><legend>${yesField('incident.wanted', say('coding.incident'))}</legend>
    ${hasIncident(now.draft) ? html`
      ${wordsField('incident.says', say('coding.incident.says'))}
      ${pickField('incident.places', say('coding.incident.places'), choices.places, say('coding.incident.any'))}
      ${choiceField('incident.agency', say('coding.incident.agency'), choices.agencies, say('coding.choose'))}
      ${checksField('incident.rank', say('coding.incident.rank'), plain(choices.ranks), say('coding.none.is.all'))}
      ${checksField('incident.gravity', say('coding.incident.gravity'), plain(choices.gravities), say('coding.none.is.all'))}
      ${choiceField('incident.group', say('coding.incident.group'), yesOrNo(), say('coding.unknown'))}
      ${daysField('incident.when', say('coding.incident.when'), choices.from, choices.to)}` : nothing}</fieldset>`;
}

// ---- What it claims.

function claim(of: Evidence, choices: Choices, words: string): TemplateResult {
  const id = word(now.draft, 'claim.against') === 'yes' ? choices.nextAgainst : choices.nextClaim;
  const incidents = [...of.incidents.map((one) => one.id), ...(hasIncident(now.draft) ? [incidentId(now.draft, of)] : [])];
  return html`<fieldset><legend>${yesField('claim.wanted', say('coding.claim', { id }))}</legend>
    ${hasClaim(now.draft) ? html`
      ${wordsField('claim.says', say('coding.claim.says'), say('coding.says.hint'))}${taken('claim.says', words)}
      ${questionFields(choices)}
      ${yesField('claim.against', say('coding.against'))}
      ${yesField('claim.shown', say('coding.shown'))}
      ${word(now.draft, 'claim.shown') === 'yes' ? textField('claim.because', say('coding.because')) : nothing}
      <details><summary>${say('coding.more')}</summary>
        ${choiceField('claim.partOf', say('coding.part.of'), of.claims.map((one) => ({ id: one.id, meaning: `${one.id}: ${one.says}` })), say('coding.part.none'))}
        ${pickField('claim.reports', say('coding.claim.reports'), of.reports.map((one) => ({ id: one.id, meaning: `${one.id}: ${one.says}` })))}
        ${pickField('claim.incidents', say('coding.claim.incidents'), incidents.map((one) => ({ id: one, meaning: one })), say('coding.claim.incidents.hint'))}</details>` : nothing}
  </fieldset>`;
}

