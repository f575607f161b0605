/* An act of each kind, as it is written, and what it is: fetched once, for all who offer acts. */
import type { ActExample } from './api';
import { get } from './asking';
import { redraw } from './state';

let examples: readonly ActExample[] = [];
let isAsked = false;

/** Those that there are; none until they have come. */
export function actExamples(): readonly ActExample[] {
  if (!isAsked) {
    isAsked = true;
    get<{ acts: readonly ActExample[] }>('api/acts')
      .then((answer) => {
        examples = answer.acts;
        redraw();
      })
      .catch(() => { isAsked = false; }); // asked again when something is drawn again
  }
  return examples;
}
