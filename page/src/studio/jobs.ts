/* Jobs as the server tells of them, by one stream for the whole tab. */
import type { Standing } from './api';

export type { Standing };

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

/** The latest of each: an event may come before the answer that names its job, or late after it. */
const latest = new Map<string, Standing>();
const following = new Map<string, Set<Following>>();
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
    for (const all of following.values()) all.forEach((one) => { one.heard = false; });
  });
  events.addEventListener('standing', (event) => {
    const standing = JSON.parse((event as MessageEvent<string>).data) as Standing;
    heard.add(standing.id);
    const all = [...following.get(standing.id) ?? []];
    all.forEach((one) => { one.heard = true; });
    if ((latest.get(standing.id)?.tick ?? -1) >= standing.tick) return; // an answer told of it before
    latest.set(standing.id, standing);
    overlookers.forEach((one) => one.told(standing));
    if (isOver(standing)) following.delete(standing.id);
    all.forEach((one) => one.told(standing));
  });
  events.addEventListener('all', () => {
    for (const id of [...latest.keys()]) {
      if (heard.has(id)) continue;
      latest.delete(id);
      overlookers.forEach((one) => one.gone(id));
    }
    for (const [id, all] of [...following]) {
      if ([...all].some((one) => one.heard)) continue;
      following.delete(id);
      all.forEach((one) => one.gone());
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
  latest.set(standing.id, standing);
  told(standing);
  const one: Following = { told, gone, heard: true };
  const all = following.get(standing.id) ?? new Set();
  if (!isOver(standing)) following.set(standing.id, all.add(one));
  return () => all.delete(one);
}

/** Is told of every job, whoever asked for it, and of those that a server begun anew knows no more. */
export function overlook(told: (standing: Standing) => void, gone: (id: string) => void): void {
  overlookers.add({ told, gone });
  listen();
}
