/* The files of a case, by folder. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { say } from '../words';
import { counted } from './findings';
import { openPath, working, type File } from './working';

/** Folders that are there to be read are shut at first. */
const SHUT = ['schema', 'sources'];

export function filesList(show: (path: string) => void): TemplateResult {
  const folders = [...new Set(working.files.map(folderOf))];
  return html`<nav class="own-files" aria-label=${say('own.files')}>
    ${folders.map((folder) => {
      const files = working.files.filter((file) => folderOf(file) === folder);
      const list = html`<ul>${files.map((file) => entry(file, show))}</ul>`;
      if (folder === '') return list;
      return html`<details ?open=${!SHUT.includes(folder) || files.some((file) => file.path === openPath())}><summary>${folder}/</summary>${list}</details>`;
    })}
  </nav>`;
}

const folderOf = (file: File): string => (file.path.includes('/') ? file.path.slice(0, file.path.indexOf('/')) : '');

function entry(file: File, show: (path: string) => void): TemplateResult {
  const { wrong, doubtful } = counted(working.checked?.findings ?? [], file.path);
  const isOpen = file.path === openPath();
  return html`<li><button type="button" class="file" aria-current=${isOpen ? 'true' : nothing} @click=${() => show(file.path)}>
    <span>${file.path.slice(folderOf(file) ? folderOf(file).length + 1 : 0)}</span>
    ${working.drafts.has(file.path) ? html`<i class="mark">${say('own.draft')}</i>` : nothing}
    ${wrong ? html`<i class="count wrong">${say('own.count.wrong', { n: wrong })}</i>` : doubtful ? html`<i class="count">${say('own.count.doubtful', { n: doubtful })}</i>` : nothing}
  </button></li>`;
}
