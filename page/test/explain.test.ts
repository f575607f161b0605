import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseShown } from '../src/studio/case';
import type { Explanation, Factored } from '../src/studio/explain/answers';
import { linear, logarithmic, roundTicks } from '../src/studio/explain/axis';
import { asked, explanationOf, firstAhead, inquiryCommand, secondsOf, usual } from '../src/studio/explain/choosing';
import { classOf, corners, matrixOf, mostError } from '../src/studio/explain/claims';
import { withPoint } from '../src/studio/explain/counted';
import { factorWords, figure, percent } from '../src/studio/explain/figures';

const OF = {
  name: 'two-towns', first: '2005-01-03', weeks: 261,
  explain: { scale: 1, least: 64, runs: 512, most: 10_000, aimed: 1024, seconds: 4 }, fit: { scale: 0.1, least: 16, runs: 1024, most: 10_000, aimed: 3072, seconds: 60 }, enough: 400,
} as unknown as CaseShown;

test('numbers_thatJsonLacks_areSaid', () => {
  assert.equal(figure('NaN'), '–');
  assert.equal(figure('Infinity'), '∞');
  assert.equal(figure('-Infinity'), '−∞');
  assert.equal(percent('NaN'), '–');
});

test('figures_areTwo_andTrailingNoughtsStay', () => {
  assert.deepEqual([0.2, 1, 1.04, -0.456, 0, 1234].map(figure), ['0.20', '1.0', '1.0', '−0.46', '0', '1,200']);
  assert.deepEqual([0.0018, 0.094, 0.436, 1, 0].map(percent), ['0.18%', '9.4%', '44%', '100%', '0%']);
});

test('bayesFactor_isSaidWithItsRangeAndHowManyWorldsCount', () => {
  const one: Factored = { bayes_factor: 1.28, log_error: 0.15, low: 0.94, high: 'Infinity', probability: 0.56, ess: 64.4 };
  assert.equal(factorWords(one), '1.3 (0.94 to ∞; 64 worlds count)');
});

test('inquiry_asksWhatIsChosen_andItsCommandTheSame', () => {
  const explain = asked('two-towns', usual(OF, 'explain'));
  assert.deepEqual(explain, { asks: 'explain', caseName: 'two-towns', runs: 512, seed: 1, scale: 1 });
  assert.equal(inquiryCommand(explain), 'backfire explain two-towns --runs 512 --seed 1');
  const fit = asked('two-towns', { ...usual(OF, 'fit'), seed: 3, factors: ['pay', 'fear'], ahead: true, from: '2010-01-04', until: '2012-12-31' });
  assert.equal(inquiryCommand(fit),
    'backfire fit two-towns --runs 1024 --seed 3 --scale 0.1 --explanation fear+pay --forecast 2010-01-04..2012-12-31');
});

test('fit_underAllFactors_namesNoExplanation_andUnderNone_none', () => {
  assert.equal(asked('two-towns', usual(OF, 'fit')).explanation, undefined);
  assert.equal(explanationOf([]), 'none');
});

test('outlook_beginsAfterTheLastObservedWeek', () => {
  assert.equal(firstAhead(OF), '2010-01-04');
  assert.equal(usual(OF, 'fit').until, '2012-12-31');
});

test('time_growsWithWorldsAndPeople', () => {
  assert.equal(secondsOf(OF, { ...usual(OF, 'fit'), runs: 2048 }), 120);
  assert.equal(secondsOf(OF, { ...usual(OF, 'explain'), scale: 0.5 }), 2);
});

const explanation = (factors: readonly string[]): Explanation => ({
  id: factors.join('+') || 'none', factors, worlds: 16, log_evidence: 0, error: 0, probability: 0, ess: 1, ruled_out: false,
  holds: { C10: 0.5, C2: 1 }, told: { 'an-attack': 0.01 },
});

test('matrix_showsAllTogether_eachAlone_andNone_unlessEveryOneIsAsked', () => {
  const all = [explanation(['pay', 'fear']), explanation([]), explanation(['pay']), explanation(['fear', 'pay', 'purges', 'easing', 'defiance']), explanation(['fear'])];
  assert.deepEqual(corners(all).map((one) => one.id), ['fear+pay+purges+easing+defiance', 'fear', 'pay', 'none']);
  assert.equal(matrixOf(all, true).columns.length, 5);
  assert.deepEqual(matrixOf(all, false).claims, ['C2', 'C10']);
});

test('shares_haveSevenClasses_andNoneWhereThereIsNone', () => {
  assert.deepEqual([0, 0.13, 0.15, 0.5, 1, NaN].map(classOf), [1, 1, 2, 4, 7, 0]);
  assert.equal(mostError(16), 12.5);
});

test('logarithmicAxis_hasOneInTheMiddle_andSaysWhatLiesBeyond', () => {
  const axis = logarithmic(1 / 100, 100, [[1, '1']]);
  assert.ok(Math.abs(axis.at(1) - 50) < 1e-9);
  assert.ok(Math.abs(axis.at(10) - 1 - 98 * 0.75) < 1e-9);
  assert.deepEqual([0, 1e-3, 1, 1e3, Infinity].map(axis.beyond), [-1, -1, 0, 1, 1]);
  assert.equal(axis.at(0), 1);
});

test('linearAxis_ofNoWidth_putsAllInTheMiddle', () => {
  assert.equal(linear(2, 2, []).at(2), 50);
});

test('ticks_areRound_andAtMostSoMany', () => {
  assert.deepEqual(roundTicks(0, 128, 5), [0, 50, 100]);
  assert.deepEqual(roundTicks(-3.6, 0.4, 6), [-3, -2, -1, 0]);
});

test('whatCounts_isOfTheLatest_whereWorldsAreToldOfTwice', () => {
  const once = withPoint([{ worlds: 32, counted: 5 }], 64, 9);
  assert.deepEqual(withPoint(once, 64, 10), [{ worlds: 32, counted: 5 }, { worlds: 64, counted: 10 }]);
});
