/* Observed weeks as days and years. */

import { language, say } from './say';

const DAY_MS = 864e5;

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

let format: { readonly of: string; readonly days: Intl.DateTimeFormat } | null = null;

/** Days as the page's language writes them. */
function days(): Intl.DateTimeFormat {
  if (format?.of !== language) format = { of: language, days: new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, DAY) };
  return format.days;
}

/** The observed weeks, from their first day on. */
export class Weeks {
  readonly #first: number;

  constructor(first: string) {
    this.#first = Date.parse(first + 'T00:00:00Z');
  }

  dayOf(week: number): Date {
    return new Date(this.#first + week * 7 * DAY_MS);
  }

  /** Such as "week of 12 August 2013". */
  name(week: number): string {
    return say('figure.week', { day: this.dayName(week) });
  }

  dayName(week: number): string {
    return days().format(this.dayOf(week));
  }

  yearOf(week: number): number {
    return this.dayOf(week).getUTCFullYear();
  }

  /** The beginnings of years among so many weeks, at most six. */
  years(weeks: number): number[] {
    const all: number[] = [];
    for (let year = this.yearOf(0) - 1; year <= this.yearOf(weeks); year++) {
      const week = (Date.UTC(year, 0, 1) - this.#first) / 7 / DAY_MS;
      if (week > -1 && week < weeks) all.push(Math.max(0, week));
    }
    const step = Math.max(1, Math.ceil(all.length / 6));
    return all.filter((_, i) => i % step === 0);
  }
}
