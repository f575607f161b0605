/* Copying words, and saying that they are copied. */
import { say } from './words';

export function copied(button: HTMLElement, words: string): void {
  const before = button.textContent;
  navigator.clipboard.writeText(words).then(
    () => {
      button.textContent = say('copied');
      setTimeout(() => { button.textContent = before; }, 2000);
    },
    () => window.prompt(say('copy'), words),
  );
}
