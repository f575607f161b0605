/* Whether to trust an answer: how many worlds count, whether a few outweigh the rest, and what that means. */
import { html, type TemplateResult } from 'lit-html';
import { say, whole } from '../words';
import { real, type Diagnostics } from './answers';
import { counting, figure } from './figures';

/** From here on a few worlds outweigh the rest. */
const HEAVY = 0.7;

/** How many worlds it rests on, in a sentence or two. */
export const restsOn = (of: Diagnostics): readonly string[] => [
  say('explain.rests', { ess: counting(of.ess), worlds: of.worlds, k: figure(of.k_hat) }),
  ...(of.drawn === of.worlds ? [] : [say('explain.rests.aimed', { ess: counting(of.drawn_ess), drawn: of.drawn })]),
];

export function trust(of: Diagnostics): TemplateResult {
  const k = real(of.k_hat);
  return html`<section class="part"><h2>${say('explain.trust')}</h2><dl class="trust">
    <dt>${say('explain.trust.ess', { ess: counting(of.ess), worlds: of.worlds })}</dt><dd>${say('explain.trust.ess.means')}</dd>
    <dt>${say('explain.trust.drawn', { ess: counting(of.drawn_ess), drawn: of.drawn })}</dt>
    <dd>${of.worlds > of.drawn ? say('explain.trust.aimed', { aimed: whole(of.worlds - of.drawn) }) : say('explain.trust.enough')}</dd>
    <dt>${say('explain.trust.k', { k: figure(of.k_hat) })}</dt><dd>${say(!(k < HEAVY) ? 'explain.trust.k.heavy' : 'explain.trust.k.fine')}</dd>
    <dt>${say('explain.trust.evidence', { evidence: figure(of.log_evidence), error: figure(of.log_evidence_error) })}</dt><dd>${say('explain.trust.evidence.means')}</dd>
  </dl></section>`;
}
