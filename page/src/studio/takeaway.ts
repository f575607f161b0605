/* What can be taken away: pictures, tables, the whole as a report, the command. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { shownNow } from './looking';
import { say } from './words';

/** The tables of an ensemble. */
const TABLES = ['observables', 'claims', 'curves'];

export function takeAway(): TemplateResult | typeof nothing {
  const now = shownNow();
  if (!now) return nothing;
  const base = `api/ensembles/${now.id}`;
  return html`<details class="menu"><summary>${say('take')}</summary><ul>
    <li><a href="${base}/report.html" target="_blank" rel="noopener">${say('take.report')}</a></li>
    ${TABLES.map((table) => html`<li><a href="${base}/tables/${table}.csv" download>${say('take.csv', { table })}</a></li>
      <li><a href="${base}/tables/${table}.parquet" download>${say('take.parquet', { table })}</a></li>`)}
  </ul></details>`;
}
