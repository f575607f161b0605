/* Ensembles as the server tells of them: asked for once, followed while they are made, remembered. */
import type { Shown as Figures } from '../figure/shown';
import type { Scenario } from './address';
import type { EnsemblesApiShown, Wanted } from './api';
import { follow, get, isOver, post, Refusal, remove, type Standing } from './asking';
import { say } from './words';

/** An ensemble as far as it is made; its map has no outlines, which the case has. */
export interface Shown extends Omit<EnsemblesApiShown, 'figures'> {
  readonly figures: Figures;
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

/** Asks for an ensemble; the returned function says that it is wanted no more. */
export function ensemble(asking: Asking): () => void {
  let wantedStill = true;
  let id = '';
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
          : { ...(await get<Omit<Shown, 'scenario'>>(`api/ensembles/${standing.id}`)), scenario: asking.scenario };
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
    const standing = await post<Standing>('api/ensembles', asking.wanted);
    if (!wantedStill) {
      attemptRemove(standing.id);
      return;
    }
    id = standing.id;
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
    wantedStill = false;
    unfollow();
    if (id) attemptRemove(id);
  };
}

/** Says that this tab wants it no more; that it may be over already is no matter. */
function attemptRemove(id: string): void {
  remove(`api/jobs/${encodeURIComponent(id)}`).catch(() => {});
}
