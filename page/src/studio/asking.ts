/* Asking the server. It is the only one that is asked. */
import type { ProblemFinding as Finding, Standing } from './api';

export type { Finding, Standing };

/** What the server answers where it does not do what was asked. */
export class Refusal extends Error {
  /** What else is in the answer: of a file that was written elsewhere, what is there now. */
  readonly answer: unknown;

  constructor(readonly status: number, says: string, readonly findings: readonly Finding[], answer: unknown = null) {
    super(says);
    this.answer = answer;
  }
}

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
export const remove = <A>(path: string): Promise<A> => ask<A>('DELETE', path);

// ---- Jobs, told of by one stream for the whole tab.

interface Following {
  readonly told: (standing: Standing) => void;
  /** The server knows no such job any more: ask for it again. */
  readonly gone: () => void;
  /** Whether this connection has told of it. */
  heard: boolean;
}

/** Who is told of every job. */
interface Overlooker {
  readonly told: (standing: Standing) => void;
  /** The server knows no such job any more. */
  readonly gone: (id: string) => void;
}

/** The latest of each, as an event may come before the answer that names its job. */
const latest = new Map<string, Standing>();
const following = new Map<string, Following>();
const overlookers = new Set<Overlooker>();
/** Those told of since the server was last reached. */
const heard = new Set<string>();
let events: EventSource | null = null;
/** What a stream is that the browser has given up (EventSource.CLOSED). */
const CLOSED = 2;
/** After how long a stream that was refused is asked for again, in ms: what a browser waits that was cut off. */
const AGAIN = 3000;

/** Whether the server was there when last heard of; changes are told. */
export const presence = { there: true, changed: (_there: boolean): void => {} };

function be(there: boolean): void {
  if (presence.there === there) return;
  presence.there = there;
  presence.changed(there);
}

function listen(): void {
  if (events) return;
  events = new EventSource('api/jobs/events');
  events.addEventListener('open', () => {
    be(true);
    heard.clear();
    for (const one of following.values()) one.heard = false;
  });
  events.addEventListener('standing', (event) => {
    const standing = JSON.parse((event as MessageEvent<string>).data) as Standing;
    latest.set(standing.id, standing);
    heard.add(standing.id);
    overlookers.forEach((one) => one.told(standing));
    const one = following.get(standing.id);
    if (!one) return;
    one.heard = true;
    if (isOver(standing)) following.delete(standing.id);
    one.told(standing);
  });
  events.addEventListener('all', () => {
    for (const id of [...latest.keys()]) {
      if (heard.has(id)) continue;
      latest.delete(id);
      overlookers.forEach((one) => one.gone(id));
    }
    for (const [id, one] of [...following]) {
      if (one.heard) continue;
      following.delete(id);
      one.gone();
    }
  });
  events.addEventListener('error', () => {
    be(false);
    if (events?.readyState !== CLOSED) return; // the browser tries again by itself
    events = null; // it was answered, with a refusal, and then a browser does not
    setTimeout(listen, AGAIN);
  });
}

/** Whether nothing more is to come of it. */
export const isOver = (standing: Standing): boolean => ['DONE', 'STOPPED', 'FAILED'].includes(standing.state);

/** Listens to a job until it is over, or until the returned function is called. */
export function follow(answered: Standing, told: (standing: Standing) => void, gone: () => void): () => void {
  listen();
  const known = latest.get(answered.id);
  const standing = known && known.tick > answered.tick ? known : answered;
  told(standing);
  if (!isOver(standing)) following.set(standing.id, { told, gone, heard: true });
  return () => following.delete(standing.id);
}

/** Is told of every job, whoever asked for it, and of those that a server begun anew knows no more. */
export function overlook(told: (standing: Standing) => void, gone: (id: string) => void): void {
  overlookers.add({ told, gone });
  listen();
}
