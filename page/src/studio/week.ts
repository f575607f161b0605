/* What happened in the week of the play head, in the world that is named. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { sizeName } from './address';
import type { WhyApiWeek as WeekShown } from './api';
import { get } from './asking';
import type { CaseShown } from './case';
import { changeView } from './changing';
import { askOf, type Shown } from './ensemble';
import { exploreStage } from './explore';
import { share } from './sizes';
import { fail, redraw } from './state';
import { monday, say } from './words';

const MOST = 40;
const known = new Map<string, WeekShown>();
let asked = '';

function fetched(of: Shown, week: number): WeekShown | undefined {
  const key = `${of.id} ${week}`;
  const found = known.get(key);
  if (!found && asked !== key) {
    asked = key;
    askOf(of, () => get<WeekShown>(`api/ensembles/${of.id}/weeks/${week}`))
      .then((answer) => {
        known.set(key, answer);
        const [oldest] = known.keys();
        if (known.size > MOST && oldest !== undefined) known.delete(oldest);
        redraw();
      })
      .catch(fail);
  }
  return found;
}

export function weekOf(of: CaseShown, now: Shown | null, week: number): TemplateResult | typeof nothing {
  if (!now) return nothing;
  const isPlaying = exploreStage()?.isPlaying ?? false;
  const shown = isPlaying ? undefined : fetched(now, week);
  return html`<section class="week-of" aria-labelledby="week-title">
    <div class="title"><h2 id="week-title">${say('week.world', { day: monday(of.first, week), world: shown?.world ?? 1 })}</h2>
      <span class="caption">${say('week.keys')}</span></div>
    <ul aria-live="polite">${shown ? happenings(shown, now) : html`<li><span></span><span class="caption">${isPlaying ? say('week.playing') : ''}</span></li>`}</ul>
  </section>`;
}

/** Goes to the room of why, with what is asked and of which ensemble. */
function ask(now: Shown, who: string): void {
  changeView({ room: 'why', who, at: sizeName(now.scale, now.of) }, true);
}

function happenings(shown: WeekShown, now: Shown): TemplateResult {
  const go = (week: number): void => exploreStage()?.to(week);
  if (shown.happenings.length === 0) {
    return html`<li><span></span><span>${say('week.none', { world: shown.world, share: share(now.scale) })}
      ${shown.next === null ? say('week.no.next') : html`${say('week.next', { n: shown.next - shown.week })}
        <button type="button" class="link" @click=${() => go(shown.next ?? 0)}>${say('go.there')}</button>`}</span></li>`;
  }
  return html`${shown.happenings.map((one) => html`<li>
      ${one.gravity ? html`<span class="sign ${one.gravity}" aria-hidden="true"></span>` : html`<span aria-hidden="true">→</span>`}
      <span>${one.sentence}</span>
      <button type="button" class="link" @click=${() => ask(now, one.reference)}
        aria-label=${say('why.of', { what: one.sentence })}>${say('why')}</button></li>`)}
    ${shown.more > 0 ? html`<li><span></span><span class="caption">${say('week.more', { n: shown.more })}</span></li>` : nothing}`;
}
