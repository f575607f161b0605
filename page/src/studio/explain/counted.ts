/* How many worlds count, over worlds, as an inquiry goes on; kept for the tab, so that a reload loses nothing of it. */
import { get } from '../asking';
import type { RunListed } from './answers';

export interface Point {
  readonly worlds: number;
  readonly counted: number;
}

const MOST_POINTS = 300;
const known = new Map<string, readonly Point[]>();
const asking = new Set<string>();

const key = (id: string): string => `counted ${id}`;

/** So far; empty where nothing was told. */
export function pointsOf(id: string): readonly Point[] {
  let points = known.get(id);
  if (!points) {
    points = parsed(sessionStorage.getItem(key(id)));
    known.set(id, points);
  }
  return points;
}

function parsed(text: string | null): readonly Point[] {
  try {
    return text ? (JSON.parse(text) as readonly Point[]) : [];
  } catch {
    return [];
  }
}

/** What is known once one more is told: worlds only grow, and what counts belongs to the latest. */
export function withPoint(points: readonly Point[], worlds: number, counted: number): readonly Point[] {
  const before = points.filter((point) => point.worlds < worlds);
  return [...before, { worlds, counted }].slice(-MOST_POINTS);
}

/** Notes how many count; of how many worlds in all is asked, as a job tells those of its round. */
export function count(id: string, counted: number, noted: () => void): void {
  if (asking.has(id) || pointsOf(id).at(-1)?.counted === counted) return;
  asking.add(id);
  get<RunListed>(`api/runs/${encodeURIComponent(id)}`)
    .then((run) => {
      const points = withPoint(pointsOf(id), run.worlds, counted);
      known.set(id, points);
      sessionStorage.setItem(key(id), JSON.stringify(points));
      noted();
    })
    .catch(() => {}) // it has no folder yet, or was deleted: the next telling says it
    .finally(() => asking.delete(id));
}
