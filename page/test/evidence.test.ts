import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded, isMarkup } from '../src/studio/evidence/decoding';
import { ALL, byOrigin, claims, opened, reports } from '../src/studio/evidence/filtering';
import { tooFew, without } from '../src/studio/evidence/inclusion';
import { extremes, holding, interval, parting, shares, zOfAll } from '../src/studio/evidence/shares';
import type { Answer, Evidence, Explanation } from '../src/studio/evidence/shapes';

const explanation = (id: string, worlds: number, holds: Record<string, number | string>): Explanation =>
  ({ id, factors: id === 'none' ? [] : id.split('+'), worlds, ess: 5, holds, told: {} });

test('interval_isWilsons_andNeverLeavesZeroToOne', () => {
  const [low, high] = interval(0.5, 100);
  assert.ok(Math.abs(low - 0.4189) < 1e-3 && Math.abs(high - 0.5811) < 1e-3);
  assert.equal(interval(0, 10)[0], 0);
  assert.ok(interval(0, 10)[1] > 0.1);
  assert.equal(interval(1, 4)[1], 1);
  assert.deepEqual(interval(0.5, 0), [0, 1]);
});

test('shares_areSorted_andWhatIsNoNumberIsLeftOut', () => {
  const all = [explanation('none', 10, { T1: 0.2 }), explanation('fear', 10, { T1: 0.9 }), explanation('pay', 10, { T1: 'NaN' }), explanation('fear+pay', 10, {})];
  assert.deepEqual(shares(all, holding('T1')).map((one) => one.id), ['fear', 'none']);
});

test('parting_isTheFactorWhoseWorldsDifferMost_byAllItsWorlds', () => {
  const all = [explanation('none', 100, { T1: 0.1 }), explanation('fear', 100, { T1: 0.7 }), explanation('pay', 300, { T1: 0.2 }), explanation('fear+pay', 100, { T1: 0.9 })];
  const parts = parting(shares(all, holding('T1')));
  assert.equal(parts?.factor, 'fear');
  assert.ok(Math.abs((parts?.with ?? 0) - 0.8) < 1e-12 && Math.abs((parts?.without ?? 0) - 0.175) < 1e-12);
  assert.ok((parts?.low ?? 0) > 0.5 && (parts?.high ?? 1) < 0.75);
  assert.equal(parting(shares(all.slice(0, 1), holding('T1'))), null);
});

const factored = (bayes_factor: number | string, low: number | string, high: number | string, probability: number | string, ess: number | string) =>
  ({ bayes_factor, low, high, probability, ess });

test('reportLeftOut_isBeforeAndAfter_asProbabilities', () => {
  const answer = {
    explanations: [],
    inclusion: [{ factor: 'fear', maps: { base: factored(3, 1, 9, 0.75, 100) } }, { factor: 'pay', maps: { base: factored('Infinity', 'NaN', 'Infinity', 1, 3) } }],
    leave_one_out: [{ report: 'R1', inclusion: { fear: factored(1, 0.25, 4, 0.5, 29), pay: factored(1, 0.5, 2, 0.5, 90) }, turns: ['fear'] }],
  } as Answer;
  const [fear, pay] = without(answer, 'R1');
  assert.deepEqual(fear?.before, { probability: 0.75, low: 0.5, high: 0.9, ess: 100 });
  assert.deepEqual([fear?.after.low, fear?.after.high, fear?.turns], [0.2, 0.8, true]);
  assert.ok(fear && !tooFew(fear.before) && tooFew(fear.after));
  assert.deepEqual([pay?.before.low, pay?.before.high, pay?.turns], [0, 1, false]);
  assert.deepEqual(without(answer, 'R9'), []);
});

const EVIDENCE = {
  outlets: [{ id: 'o', name: 'The Courier', note: '' }],
  chains: [{ id: 'a', outlet: 'o', letter: 'C', origin: 'one ferryman', reports: ['R1', 'R3'] }, { id: 'b', outlet: 'o', letter: 'B', origin: 'a clerk', reports: ['R2'] }],
  incidents: [],
  reports: [
    { id: 'R1', chain: 'a', outlet: 'o', kind: 'exit', letter: 'C', digit: 3, use: 'scored', says: 'More leave.' },
    { id: 'R2', chain: 'b', outlet: 'o', kind: 'counter', letter: 'B', digit: 2, use: 'scored', says: 'Nobody leaves.' },
    { id: 'R3', chain: 'a', outlet: 'o', kind: 'mood', letter: 'C', digit: 6, use: 'context', says: 'Anger.' },
  ],
  claims: [
    { id: 'C1', says: 'more police leave', reports: ['R1'], asked: '', scored: true },
    { id: 'C2', says: 'people are angry', reports: ['R3', 'R2'], asked: '', scored: false },
  ],
} as unknown as Evidence;

test('reports_areFoundByWordsOfThemselvesAndWhoSaysThem', () => {
  assert.deepEqual(reports(EVIDENCE, { ...ALL, words: 'FERRYMAN leave' }).map((one) => one.id), ['R1']);
  assert.deepEqual(reports(EVIDENCE, { ...ALL, use: 'shown' }).map((one) => one.id), ['R3']);
  assert.deepEqual(reports(EVIDENCE, { ...ALL, letter: 'B' }).map((one) => one.id), ['R2']);
  assert.deepEqual(byOrigin(EVIDENCE.reports).map((one) => [one.chain, one.reports.length]), [['a', 2], ['b', 1]]);
});

test('claims_areOfTheKindsAndGradesOfTheirReports', () => {
  assert.deepEqual(claims(EVIDENCE, { ...ALL, kind: 'counter' }).map((one) => one.id), ['C2']);
  assert.deepEqual(claims(EVIDENCE, { ...ALL, letter: 'C' }).map((one) => one.id), ['C1', 'C2']);
  assert.deepEqual(claims(EVIDENCE, { ...ALL, use: 'scored', words: 'r1' }).map((one) => one.id), ['C1']);
});

test('address_namesWhichOfTwoThatShareAnId', () => {
  assert.deepEqual(opened('claim:T1'), { part: 'claim', id: 'T1' });
  assert.deepEqual(opened('incident:harbour-attack'), { part: 'incident', id: 'harbour-attack' });
  assert.equal(opened('code'), null);
});

test('file_isReadAsItDeclaresItself_elseAsUtf8', () => {
  const utf8 = new TextEncoder().encode('\ufeff한국 é\r\nx');
  assert.equal(decoded(utf8), '한국 é\nx');
  assert.equal(decoded(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0)), 'AB');
  const korean = Uint8Array.from([...new TextEncoder().encode('<meta charset="euc-kr">'), 0xc7, 0xd1]);
  assert.ok(decoded(korean).endsWith('한'));
  assert.ok(decoded(new TextEncoder().encode('<meta charset=nonsense>é')).endsWith('é'));
  assert.ok(isMarkup('a.HTML') && isMarkup('a.htm') && !isMarkup('a.md'));
});

test('worldsThatCouldNotBeAsked_areNotCounted', () => {
  const one = { id: 'fear', factors: ['fear'], worlds: 16, ess: 10, holds: { T1: 0.5, T2: 'NaN' }, asked: { T1: 9, T2: 0 }, told: {} };
  const [share] = shares([one], holding('T1'));
  assert.equal(share?.worlds, 9);
  assert.deepEqual([share?.low, share?.high], interval(0.5, 9));
  assert.deepEqual(shares([one], holding('T2')), []);
  assert.equal(shares([{ ...one, asked: undefined }], holding('T1'))[0]?.worlds, 16); // an earlier answer
});

test('intervalsOfManyAtOnce_areBonferronis', () => {
  const known: [number, number][] = [[1, 1.6449], [2, 1.96], [3, 2.1280], [4, 2.2414], [5, 2.3263], [7, 2.4977], [32, 2.9552]];
  for (const [many, z] of known) assert.ok(Math.abs(zOfAll(many) - z) < 1e-3, `${many}: ${zOfAll(many)}`);
});

test('extremesOfMany_thatLuckShows_areSaidToBeLuck', () => {
  const of = (share: number, i: number) => ({ id: `e${i}`, factors: [], worlds: 16, ess: 16, holds: { T1: share }, told: {} });
  const luck = shares(Array.from({ length: 32 }, (_, i) => of(i === 0 ? 0.1 : i === 1 ? 0.55 : 0.3, i)), holding('T1'));
  assert.equal(extremes(luck)?.isLuck, true);
  const apart = shares([of(0, 0), of(1, 1)], holding('T1'));
  assert.equal(extremes(apart)?.isLuck, false);
  assert.equal(extremes([]), null);
});
