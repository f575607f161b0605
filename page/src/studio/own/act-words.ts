/* An act as fields: the example of its kind, word by word, and the line that they make. */

/** What a word of an act is, and so which field it has. */
export type Word =
  | { readonly is: 'fixed'; readonly text: string }
  | { readonly is: 'choice'; readonly key: 'agency' | 'level' | 'room' | 'rank' | 'gravity'; readonly of: readonly string[] }
  | { readonly is: 'place' }
  /** A number, times so much, so many per cent, or the name of a parameter. */
  | { readonly is: 'size'; readonly example: string }
  | { readonly is: 'weeks'; readonly example: string; readonly optional: boolean };

const AGENCIES = ['safety', 'security', 'customs'];
const CHOICES = [
  { key: 'agency', of: [...AGENCIES, 'all', 'AGENCY'] },
  { key: 'level', of: ['county', 'province', 'centre'] },
  { key: 'room', of: ['markets', 'companies'] },
  { key: 'rank', of: ['line', 'chief', 'head', 'RANK'] },
  { key: 'gravity', of: ['beaten', 'hurt', 'killed'] },
] as const;

/** The words of an example but for its date; null for acts of a run's own people, which no case has. */
export function wordsOf(example: string): readonly Word[] | null {
  const words = example.split(' ').filter((word) => !/^\d{4}-\d{2}-\d{2}$/.test(word));
  if (words.some((word) => word.includes(':'))) return null;
  return words.map((word, i) => wordOf(word, words[i - 1] ?? ''));
}

function wordOf(word: string, before: string): Word {
  if (before === '') return { is: 'fixed', text: word }; // the verb
  if (word === 'PLACE') return { is: 'place' };
  if (/^\d+w$/.test(word)) return { is: 'weeks', example: word.slice(0, -1), optional: before === 'over' };
  if (/^[x+-]?\d/.test(word)) return { is: 'size', example: word };
  const choice = CHOICES.find(({ of }) => (of as readonly string[]).includes(word));
  if (!choice) return { is: 'fixed', text: word };
  const isAnyAgency = choice.key === 'agency' && word !== 'AGENCY'; // an attack is on one, an order to several
  return { is: 'choice', key: choice.key, of: isAnyAgency ? [...AGENCIES, 'all'] : choice.of.filter((one) => one === one.toLowerCase() && one !== 'all') };
}

/** The line that fields make, a value for each word; `over` goes with the weeks that it tells. */
export function composed(day: string, words: readonly Word[], values: readonly string[]): string {
  const said = words.map((word, i) => {
    const value = (values[i] ?? '').trim();
    if (word.is === 'fixed') {
      const next = words[i + 1];
      return next?.is === 'weeks' && next.optional && !(values[i + 1] ?? '').trim() ? '' : word.text;
    }
    return word.is === 'weeks' && value ? `${value.replace(/w$/, '')}w` : word.is === 'size' ? sized(word.example, value) : value;
  });
  return [day, ...said].filter(Boolean).join(' ');
}

/** A factor has an x before it, and what is more so many per cent a plus. */
function sized(example: string, value: string): string {
  if (value && example.startsWith('x') && !value.startsWith('x')) return `x${value}`;
  return example.startsWith('+') && /^\d.*%$/.test(value) ? `+${value}` : value;
}
