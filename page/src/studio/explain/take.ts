/* What can be taken away of a stored run or inquiry: its report, its tables, its database, the command. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { get } from '../asking';
import { copyButton } from '../copying';
import { attempt, redraw } from '../state';
import { say } from '../words';
import type { RunListed } from './answers';

const known = new Map<string, readonly string[]>();

const base = (run: RunListed): string => `api/runs/${encodeURIComponent(run.name)}`;

/** The tables there are, asked for once somebody wants to see them. */
export function learnTables(run: RunListed): void {
  if (known.has(run.name)) return;
  attempt(async () => {
    const answer = await get<{ tables: readonly { readonly name: string }[] }>(`${base(run)}/tables`);
    if (run.finished) known.set(run.name, answer.tables.map((table) => table.name));
    redraw();
  });
}

/** The items of a menu. */
export function takings(run: RunListed): TemplateResult {
  return html`
    ${run.finished ? html`<li><a href="${base(run)}/report.html" target="_blank" rel="noopener">${say('take.report')}</a></li>
      <li><a href="${base(run)}/report.html?keep=yes" download>${say('take.report.keep')}</a></li>` : nothing}
    ${(known.get(run.name) ?? []).map((table) => html`<li><a href="${base(run)}/tables/${table}.csv" download>${say('take.csv', { table })}</a></li>
      <li><a href="${base(run)}/tables/${table}.parquet" download>${say('take.parquet', { table })}</a></li>`)}
    ${run.finished ? html`<li><a href="${base(run)}/results.duckdb" download>${say('explain.take.database')}</a></li>` : nothing}
    <li><a href="${base(run)}/run.json" download>${say('explain.take.made.by')}</a></li>
    <li>${copyButton(run.line, say('take.command'))}</li>`;
}

/** The menu in the head, of the inquiry that is open. */
export function takeInquiry(run: RunListed | null): TemplateResult | typeof nothing {
  if (!run) return nothing;
  const shut = (event: Event): void => (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
  return html`<details class="menu" @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && learnTables(run)}>
    <summary>${say('take')}</summary><ul @click=${shut}>${takings(run)}</ul></details>`;
}
