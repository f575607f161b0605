/* Ensembles as the server tells of them: asked for once, followed while they are made, remembered. */
import type { Shown as Figures } from '../figure/shown';
import type { Scenario } from './address';
import type { EnsemblesApiShown, Wanted } from './api';
import { get, post, Refusal, remove, removeAtLast } from './asking';
import { follow, isOver, type Standing } from './jobs';
import { say } from './words';

/** An ensemble as far as it is made; its map has no outlines, which the case has. */
export interface Shown extends Omit<EnsemblesApiShown, 'figures'> {
  readonly figures: Figures;
  readonly wanted: Wanted;
  /** What was assumed for it. */
  readonly scenario: Scenario;
}

export function wanted(caseName: string, s: Scenario, scale: number, runs: number): Wanted {
  return { caseName, seed: s.seed, runs, scale, set: s.set, without: s.without, acts: s.acts };
}

/** An ensemble that is being asked for. */
export interface Asking {
  readonly wanted: Wanted;
  readonly scenario: Scenario;
  /** Is told of it as worlds are finished, and when all are. */
  readonly shown: (shown: Shown, standing: Standing) => void;
  readonly stands: (standing: Standing) => void;
  readonly failed: (error: unknown) => void;
}

const MOST_REMEMBERED = 8;
const remembered = new Map<string, Shown>();

function remember(shown: Shown): void {
  remembered.delete(shown.id);
  remembered.set(shown.id, shown);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}

/** How often each is wanted in this tab: to the server a tab is one asker. */
const wants = new Map<string, number>();
/** The ids of what was asked for. */
const ids = new Map<string, string>();
/** What was sent last: the server hears of wants in the order in which they came and went. */
let sent: Promise<unknown> = Promise.resolve();

function inTurn<A>(send: () => Promise<A>): Promise<A> {
  const answer = sent.then(send);
  sent = answer.catch(() => {});
  return answer;
}

/** Asks for an ensemble; the returned function says that it is wanted no more. */
export function ensemble(asking: Asking): () => void {
  const key = JSON.stringify(asking.wanted);
  wants.set(key, (wants.get(key) ?? 0) + 1);
  let wantedStill = true;
  let unfollow = (): void => {};
  let fetching = false;
  let fetched = -1;
  let latest: Standing | null = null;

  /** Fetches what is finished: of a large ensemble now and then, and at the end; one at a time. */
  const show = async (): Promise<void> => {
    if (fetching) return;
    fetching = true;
    try {
      while (wantedStill && latest && isTime(latest)) {
        const standing = latest;
        const known = remembered.get(standing.id);
        const shown = known && known.worlds === known.of ? known
          : { ...(await get<Omit<Shown, 'wanted' | 'scenario'>>(`api/ensembles/${standing.id}`)), wanted: asking.wanted, scenario: asking.scenario };
        fetched = isOver(standing) ? Infinity : shown.worlds;
        remember(shown);
        if (wantedStill) asking.shown(shown, standing);
      }
    } finally {
      fetching = false;
    }
  };

  const isTime = (standing: Standing): boolean =>
    fetched < Infinity && standing.worlds > 0 && (isOver(standing) || (standing.worlds >= 8 && standing.worlds >= fetched * 1.5));

  const begin = async (): Promise<void> => {
    const standing = await inTurn(async () => {
      const answer = await post<Standing>('api/ensembles', asking.wanted);
      ids.set(key, answer.id);
      return answer;
    });
    if (!wantedStill) return;
    unfollow = follow(standing, (now) => {
      if (!wantedStill) return;
      latest = now;
      asking.stands(now);
      if (now.state === 'FAILED') asking.failed(new Refusal(500, now.problem ?? '', []));
      else if (now.state === 'STOPPED') asking.failed(new Refusal(410, say('stopped.elsewhere'), []));
      else show().catch(asking.failed);
    }, () => begin().catch(asking.failed));
  };

  begin().catch(asking.failed);
  return () => {
    if (!wantedStill) return;
    wantedStill = false;
    unfollow();
    const others = (wants.get(key) ?? 1) - 1;
    if (others > 0) wants.set(key, others);
    else wants.delete(key);
    if (others === 0) inTurn(() => letGo(key)).catch(() => {}); // that it is over already, or the server gone, is no matter
  };
}

/** Asks after an ensemble that is shown; if the server has let go of it meanwhile, it is made once more first. */
export async function askOf<A>(shown: Shown, question: () => Promise<A>): Promise<A> {
  try {
    return await question();
  } catch (error) {
    if (!(error instanceof Refusal && error.status === 404)) throw error;
    await madeAgain(shown);
    return question();
  }
}

function madeAgain({ wanted, scenario }: Shown): Promise<void> {
  return new Promise((made, failed) => {
    const done = ensemble({
      wanted, scenario, shown: () => {},
      failed: (error) => {
        done();
        failed(error);
      },
      stands: (standing) => {
        if (standing.state !== 'DONE') return;
        done();
        made();
      },
    });
  });
}

/** Says that this tab wants it no more, unless it has come to want it again. */
async function letGo(key: string): Promise<void> {
  const id = ids.get(key);
  if (id === undefined || wants.has(key)) return;
  ids.delete(key);
  await remove(`api/jobs/${encodeURIComponent(id)}`);
}

/** Lets go of everything as the tab is left; one that is shown again as it was left begins anew. */
export function letGoAtLast(): void {
  addEventListener('pagehide', () => {
    for (const id of ids.values()) removeAtLast(`api/jobs/${encodeURIComponent(id)}`);
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
