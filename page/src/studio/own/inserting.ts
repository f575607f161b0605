/* What a form writes is checked first, with all drafts: what is wrong with it is said at the form. */
import { html, type TemplateResult } from 'lit-html';
import { Refusal } from '../asking';
import { redraw } from '../state';
import { say } from '../words';
import { checkOf } from './checking';
import { edit } from './editing';
import { textOf } from './working';
import type { Inserted } from './yaml-text';

const PATH = 'case.yaml';

/** What a form says of its last try. */
export interface Tried {
  wrong: string;
}

/** Writes an entry if check finds nothing wrong in its lines; whether it did. */
export async function insert(entry: (text: string) => Inserted | null, lines: number, what: string, tried: Tried): Promise<boolean> {
  tried.wrong = '';
  const before = textOf(PATH) ?? '';
  const inserted = entry(before);
  try {
    if (!inserted) {
      tried.wrong = say('own.by.text');
      return false;
    }
    const { findings } = await checkOf({ [PATH]: inserted.text });
    const ofIt = findings.find((one) => one.weight === 'wrong' && one.file === PATH && one.line >= inserted.line && one.line < inserted.line + lines);
    if (ofIt) {
      tried.wrong = say('own.wrong.here', { about: ofIt.about, found: ofIt.found, allowed: ofIt.allowed }) + (ofIt.nearest ? ` ${say('own.nearest')} ${ofIt.nearest}` : '');
      return false;
    }
    if (textOf(PATH) !== before) return false; // it was changed meanwhile: whoever did sees it, and tries again
    edit({ [PATH]: inserted.text }, what);
    return true;
  } catch (error) {
    tried.wrong = error instanceof Refusal ? error.message : String(error);
    return false;
  } finally {
    redraw();
  }
}

export const triedLine = (id: string, tried: Tried): TemplateResult => html`<p class="wrong" id=${id} role="alert">${tried.wrong}</p>`;
