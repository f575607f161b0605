/* Which reports and claims are listed. */
import type { Claim, Evidence, Report } from './shapes';

/** What is looked for; empty where all are. */
export interface Wanted {
  readonly words: string;
  readonly kind: string;
  /** scored, or shown. */
  readonly use: string;
  /** A letter. */
  readonly letter: string;
}

export const ALL: Wanted = { words: '', kind: '', use: '', letter: '' };

const has = (wanted: string, ...texts: readonly string[]): boolean => {
  const text = texts.join(' ').toLowerCase();
  return wanted.toLowerCase().split(/\s+/).every((word) => text.includes(word));
};

export function reports(of: Evidence, wanted: Wanted): Report[] {
  return of.reports.filter((one) => {
    const chain = of.chains.find((other) => other.id === one.chain);
    const outlet = of.outlets.find((other) => other.id === one.outlet);
    return has(wanted.words, one.id, one.says, one.kind, chain?.origin ?? '', outlet?.name ?? '') &&
      (!wanted.kind || one.kind === wanted.kind) &&
      (!wanted.letter || one.letter === wanted.letter) &&
      (!wanted.use || (one.use === 'scored') === (wanted.use === 'scored'));
  });
}

/** A claim is of the kinds and grades of the reports that it rests on. */
export function claims(of: Evidence, wanted: Wanted): Claim[] {
  return of.claims.filter((one) => {
    const from = of.reports.filter((report) => one.reports.includes(report.id));
    return has(wanted.words, one.id, one.says, one.asked, ...from.map((report) => report.id)) &&
      (!wanted.kind || from.some((report) => report.kind === wanted.kind)) &&
      (!wanted.letter || from.some((report) => report.letter === wanted.letter)) &&
      (!wanted.use || one.scored === (wanted.use === 'scored'));
  });
}

/** Reports of one origin, together. */
export interface Origin {
  readonly chain: string;
  readonly reports: readonly Report[];
}

/** Chains in the order of their first report. */
export function byOrigin(of: readonly Report[]): Origin[] {
  const chains = new Map<string, Report[]>();
  for (const one of of) chains.set(one.chain, [...(chains.get(one.chain) ?? []), one]);
  return [...chains].map(([chain, reports]) => ({ chain, reports }));
}

/** What the view has open: claim:T1, report:T1 or incident:harbour-attack. */
export function opened(open: string): { readonly part: 'claim' | 'report' | 'incident'; readonly id: string } | null {
  const parts = /^(claim|report|incident):(.+)$/.exec(open);
  return parts ? { part: parts[1] as 'claim' | 'report' | 'incident', id: parts[2] ?? '' } : null;
}
