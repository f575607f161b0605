/* What is done beside the timeline: a list of acts, and a line in which another is typed. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Scenario } from './address';
import { actExamples } from './act-examples';
import { get } from './asking';
import type { CaseShown } from './case';
import { attempt, redraw } from './state';
import { day, say } from './words';

let wrong = '';

/** What can be done in this case: an act of its timeline, half way. */
function example(of: CaseShown): string {
  const monday = new Date(Date.parse(of.first + 'T00:00:00Z') + Math.floor(of.weeks / 2) * 7 * 864e5).toISOString().slice(0, 10);
  return (of.acts[0]?.written ?? 'ban news').replace(/^(\d{4}-\d\d-\d\d )?/, `${monday} `);
}

export function acts(of: CaseShown, scenario: Scenario, changed: (scenario: Scenario) => void): TemplateResult {
  const examples = actExamples();
  const without = (i: number): Scenario => ({ ...scenario, acts: scenario.acts.filter((_, k) => k !== i) });
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    attempt(() => added(event));
  };
  const added = async (event: SubmitEvent): Promise<void> => {
    const field = (event.target as HTMLFormElement).elements.namedItem('act') as HTMLInputElement;
    const typed = field.value.trim();
    if (!typed) return;
    const { written, problem } = await get<{ written: string; problem: string }>(
      `api/cases/${encodeURIComponent(of.name)}/act?typed=${encodeURIComponent(typed)}`);
    wrong = problem;
    if (!problem) {
      field.value = '';
      changed({ ...scenario, acts: [...scenario.acts, written] });
    }
    redraw();
  };
  return html`<div class="acts">
    <h3>${say('acts.done')}</h3>
    ${scenario.acts.length === 0 ? html`<p class="caption">${say('acts.none')}</p>` : nothing}
    <ul class="act-list">${scenario.acts.map((act, i) => html`<li><code>${act}</code>
      <button type="button" class="link" @click=${() => changed(without(i))} aria-label=${say('acts.remove', { act })}>${say('remove')}</button></li>`)}</ul>
    <form @submit=${add}>
      <label for="act">${say('acts.add')}</label>
      <input type="text" id="act" name="act" maxlength="300" autocomplete="off" list="act-examples" placeholder=${example(of)}
        aria-invalid=${wrong !== ''} aria-describedby="act-wrong">
      <datalist id="act-examples">${examples.map((one) => html`<option value=${one.act}>${one.meaning}</option>`)}</datalist>
      <p class="caption" id="act-wrong" role="alert">${wrong}</p>
      <button type="submit">${say('acts.do')}</button>
    </form>
    <details><summary>${say('acts.kinds')}</summary><ul class="act-list">${examples.map((one) =>
      html`<li><span><code>${one.act}</code><br><small>${one.meaning}</small></span></li>`)}</ul></details>
    <h3>${say('acts.timeline')}</h3>
    <ul class="act-list">${of.acts.map((act) => html`<li><span>${act.name}<br><small>${day(act.day)} · <code>${act.written}</code></small></span></li>`)}</ul>
  </div>`;
}
