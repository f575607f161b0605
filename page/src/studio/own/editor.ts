/* A file as text: a plain field with the numbers of its lines beside it, and findings marked. */
import { html, type TemplateResult } from 'lit-html';
import type { Finding } from '../asking';
import { say } from '../words';
import { linesOf, offsetOf } from './findings';
import { edit } from './editing';

/** As the style sheet has it, in pixels. */
const LINE = 20;
const ABOVE = 4;

/** What the editor shows. */
export interface Edited {
  readonly path: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly findings: readonly Finding[];
}

let wanted: { path: string; line: number; column: number } | null = null;

/** Goes to a place in a text, as soon as it is shown. */
export function goTo(path: string, line: number, column: number): void {
  wanted = { path, line, column };
}

export function editor(of: Edited): TemplateResult {
  const marks = linesOf(of.findings, of.path);
  const isWrong = [...marks.values()].includes('wrong');
  const lines = of.text.split('\n').length;
  return html`<div class="editor" style="--digits: ${String(lines).length}">
    <div class="lines" aria-hidden="true"><div class="rolled">
      ${[...marks].map(([line, weight]) => html`<i class="at ${weight}" style="top: ${(line - 1) * LINE}px"></i>`)}
      <pre>${Array.from({ length: lines }, (_, i) => i + 1).join('\n')}</pre></div></div>
    <textarea id="own-text" class="code" wrap="off" spellcheck="false" autocapitalize="off" autocomplete="off" data-path=${of.path}
      ?readonly=${of.isReadOnly} aria-label=${say('own.text.of', { file: of.path })} aria-invalid=${isWrong} aria-describedby="own-ready"
      .value=${of.text} @scroll=${roll} @input=${(event: Event) => edit({ [of.path]: (event.target as HTMLTextAreaElement).value }, '')}></textarea>
  </div>`;
}

/** Numbers go along with the text. */
function roll(event: Event): void {
  const field = event.target as HTMLTextAreaElement;
  const rolled = field.parentElement?.querySelector<HTMLElement>('.rolled');
  if (rolled) rolled.style.transform = `translateY(${-field.scrollTop}px)`;
}

/** After each drawing: goes where somebody wants to be. */
export function drawnEditor(): void {
  if (!wanted) return;
  const field = document.querySelector<HTMLTextAreaElement>('#own-text');
  if (!field || field.dataset.path !== wanted.path) return;
  const { line, column } = wanted;
  wanted = null;
  const from = offsetOf(field.value, line, column);
  const word = /^[^\s,:]+/.exec(field.value.slice(from, from + 80))?.[0].length ?? 0;
  field.focus();
  field.setSelectionRange(from, from + word);
  field.scrollTop = Math.max(0, (line - 1 - ABOVE) * LINE);
  field.scrollLeft = Math.max(0, (column - 40) * 7.5);
}
