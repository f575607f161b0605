/* Which file is shown, and as what. */
import { changeView } from '../changing';
import { goTo } from './editor';

/** Whether files that have a form are shown as one. */
export const showing = { asForm: true };

/** Shows a file, and a place in its text if one is named. */
export function show(path: string, line = 0, column = 1): void {
  if (line > 0) {
    showing.asForm = false;
    goTo(path, line, column);
  }
  changeView({ open: path }, true);
}
