/* Asking the server. It is the only one that is asked. */
import type { ProblemFinding as Finding } from './api';

export type { Finding };

/** What the server answers where it does not do what was asked. */
export class Refusal extends Error {
  /** What else is in the answer: of a file that was written elsewhere, what is there now. */
  readonly answer: unknown;

  constructor(readonly status: number, says: string, readonly findings: readonly Finding[], answer: unknown = null) {
    super(says);
    this.answer = answer;
  }
}

/** Whether nobody answered: the server is not there, which a banner says. */
export const isAway = (error: unknown): boolean => error instanceof Refusal && error.status === 0;

/** This tab's name: what two tabs ask for goes on until neither wants it. */
export const ASKER = Math.random().toString(36).slice(2, 12);

async function ask<A>(method: string, path: string, body?: unknown): Promise<A> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      method,
      headers: method === 'GET' ? { 'X-Asker': ASKER } : { 'X-Asker': ASKER, 'Content-Type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
  } catch {
    throw new Refusal(0, '', []);
  }
  if (answer.status === 204) return undefined as A;
  const text = await answer.text();
  if (!answer.ok) {
    const problem = parsed(text);
    throw new Refusal(answer.status, problem.says ?? answer.statusText, problem.findings ?? [], problem);
  }
  return JSON.parse(text) as A;
}

function parsed(text: string): { says?: string; findings?: Finding[] } {
  try {
    return JSON.parse(text) as { says?: string; findings?: Finding[] };
  } catch {
    return {};
  }
}

export const get = <A>(path: string): Promise<A> => ask<A>('GET', path);
export const post = <A>(path: string, body?: unknown): Promise<A> => ask<A>('POST', path, body);
export const put = <A>(path: string, body: unknown): Promise<A> => ask<A>('PUT', path, body);
/** Is sent though the page is left; nobody waits for the answer. */
export function removeAtLast(path: string): void {
  fetch(path, { method: 'DELETE', headers: { 'X-Asker': ASKER, 'Content-Type': 'application/json' }, body: '{}', keepalive: true }).catch(() => {});
}
export const remove = <A>(path: string): Promise<A> => ask<A>('DELETE', path);
