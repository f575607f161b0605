import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes, command, fitting, inRoom, NOWHERE, PLAIN, read, same, weekName, weekOf, written, type View } from '../src/studio/address';

const FIRST = '2005-01-03';
const view = (change: Partial<View>): View => ({ ...NOWHERE, name: 'north-hamgyong', ...change });

test('address_saysWhatIsNotAsUsual_inAFixedOrder', () => {
  const all = view({
    scenario: { seed: 2, without: ['threat', 'news'], set: { 'pay': 0.03, 'kin.share': 0.4 }, acts: ['2015-01-05 ease safety 0.2 26w'] },
    scale: 0.1, show: 'risk', place: 'hoeryong', week: 450, level: 'change',
  });
  assert.equal(written(all, FIRST),
    '/explore/north-hamgyong?seed=2&without=news,threat&set=kin.share:0.4,pay:0.03&do=2015-01-05+ease+safety+0.2+26w' +
    '&scale=0.1&show=risk&place=hoeryong&week=2013-W34&view=change');
  assert.equal(written(view({}), FIRST), '/explore/north-hamgyong');
});

test('view_thatIsWritten_isReadAgain', () => {
  const views = [
    view({ scenario: { seed: -3, without: ['news'], set: { 'revenge.rate': 1e-7, 'bribe.orders': -0.25 }, acts: ['forbid attack:1/17', 'close market Ödön & Söhne 8w'] } }),
    view({ room: 'compare', other: { ...PLAIN, without: ['threat'] }, as: 'both', at: '0.02x8' }),
    view({ room: 'why', who: 'officer:1/90c2fe41ab03d7e5', week: 0 }),
    view({ room: 'case', name: 'my case+1', open: 'evidence/claims.yaml' }),
  ];
  for (const one of views) {
    const { view: again, dropped } = read('#' + written(one, FIRST), FIRST);
    assert.deepEqual(again, { ...one, scenario: { ...one.scenario, without: [...one.scenario.without].sort() } });
    assert.deepEqual(dropped, []);
  }
});

test('parts_thatMeanNothing_areDroppedAndNamed_andTheRestOpens', () => {
  const { view: opened, dropped } = read('#/explore/two-towns?seed=x&scale=7&without=news&set=a:b,pay:0.1&colour=red', FIRST);
  assert.equal(opened.name, 'two-towns');
  assert.deepEqual(opened.scenario, { seed: 1, without: ['news'], set: { pay: 0.1 }, acts: [] });
  assert.equal(opened.scale, 0);
  assert.deepEqual(dropped.map((one) => one.part).sort(), ['a:b', 'colour', 'scale=7', 'seed=x']);
  assert.deepEqual(read('#/nowhere').dropped, [{ part: 'nowhere' }]);
  assert.equal(read('#/explore/%E0%A4%A').view.name, '');
});

test('whatTheCaseHasNot_isDroppedAndNamed', () => {
  const of = { first: FIRST, weeks: 100, places: [{ id: 'mill' }], regions: ['All', 'North'], parameters: [{ id: 'pay' }], mechanisms: [{ id: 'news' }] };
  const named = (query: string): string[] => {
    const { view, dropped } = read(`#/explore/two-towns?${query}`, FIRST);
    const fits = fitting(view, of);
    assert.deepEqual(fits.view.place, query === 'place=mill' || query === 'place=r1' ? query.slice(6) : '');
    return [...dropped, ...fits.dropped].map((one) => one.part);
  };
  assert.deepEqual(named('place=mill'), []);
  assert.deepEqual(named('place=r1'), []);
  assert.deepEqual(named('place=r2'), ['place=r2']);
  assert.deepEqual(named('place=nowhere'), ['place=nowhere']);
  assert.deepEqual(named('week=2005-W10'), []);
  assert.deepEqual(named('week=2300-W01'), ['week=2300-W01']);
  assert.deepEqual(named('week=1999-W01'), ['week=1999-W01']);
  assert.deepEqual(named('without=newz,news&set=foo:1,pay:0.1'), ['without=newz', 'set=foo']);
  assert.deepEqual(named('week=zzz&view=foo&at=bar'), ['week=zzz', 'view=foo', 'at=bar']);
});

test('whatARoomHasOpen_isOfThatRoomAlone', () => {
  const of = view({ room: 'evidence', open: 'claim:T1', place: 'mill' });
  assert.deepEqual(inRoom(of, 'explain'), { ...of, room: 'explain', open: '' });
  assert.deepEqual(inRoom(of, 'evidence'), of);
});

test('weeks_haveTheNamesOfIso8601', () => {
  assert.equal(weekName('2005-01-03', 0), '2005-W01');
  assert.equal(weekName('2008-12-29', 0), '2009-W01');
  assert.equal(weekName('2009-12-28', 0), '2009-W53');
  for (let week = 0; week < 600; week++) assert.equal(weekOf(FIRST, weekName(FIRST, week)), week);
  assert.equal(weekOf(FIRST, '2013-33'), -1);
});

test('scenarios_thatAssumeTheSame_areTheSame', () => {
  assert.ok(same({ ...PLAIN, without: ['a', 'b'] }, { ...PLAIN, without: ['b', 'a'] }));
  assert.ok(!same(PLAIN, { ...PLAIN, acts: ['x'] }));
  assert.ok(!same({ ...PLAIN, acts: ['x', 'y'] }, { ...PLAIN, acts: ['y', 'x'] })); // acts have an order
  assert.equal(changes({ seed: 2, without: ['a'], set: { b: 1 }, acts: ['c'] }), 4);
});

test('command_isWhatAShellTakes', () => {
  const one = view({ name: 'my case', scenario: { seed: 3, without: ['news'], set: { pay: 0.1 }, acts: ['ease safety 0.2 26w'] } });
  assert.equal(command('run', one, 0.1, 20),
    `backfire run 'my case' --runs 20 --seed 3 --scale 0.1 --set pay=0.1 --without news --do "ease safety 0.2 26w"`);
});
