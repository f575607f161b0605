/* A button that copies words, and says that they are copied. */
import { html, type TemplateResult } from 'lit-html';
import { redraw } from './state';
import { say } from './words';

const SAID_MS = 2000;
/** The words that were copied last, while that is said. */
let copied: string | null = null;

export const copyButton = (words: string, label: string): TemplateResult =>
  html`<button type="button" @click=${() => copy(words, label)}>${copied === words ? say('copied') : label}</button>`;

function copy(words: string, label: string): void {
  writing(words).then(() => {
    copied = words;
    redraw();
    setTimeout(() => {
      copied = null;
      redraw();
    }, SAID_MS);
  }, () => window.prompt(label, words));
}

/** Beyond loopback, without https, a browser has no clipboard for pages. */
function writing(words: string): Promise<void> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  return clipboard ? clipboard.writeText(words) : Promise.reject(new Error('no clipboard'));
}
