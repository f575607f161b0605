import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { actsIn, scalar, withAct, withPosts } from '../src/studio/own/yaml-text';

const TOWNS = readFileSync('../cases/two-towns/case.yaml', 'utf8');
const PROVINCE = readFileSync('../cases/north-hamgyong/case.yaml', 'utf8');
const ACT = { act: '2008-02-04 pay safety x1.2', name: 'better pay', source: 'made up' };

/** The lines of the second that the first has not, and the other way round. */
const added = (before: string, after: string): string[] => after.split('\n').filter((line) => !before.split('\n').includes(line));

test('acts_areFound_withTheirLines', () => {
  const acts = actsIn(TOWNS);
  assert.equal(acts.length, 6);
  for (const { line, act } of acts) assert.equal(TOWNS.split('\n')[line - 1], `  - act: ${act}`);
  assert.deepEqual(actsIn('timeline:\n- "2008-01-07 purge centre 1" # why\n- 2009-01-05 purge county 1\nposts:\n').map((one) => one.act),
    ['2008-01-07 purge centre 1', '2009-01-05 purge county 1']);
});

test('act_standsBehindThoseBeforeIt_andNothingElseChanges', () => {
  const after = withAct(TOWNS, ACT);
  assert.ok(after);
  assert.equal(after.text.split('\n')[after.line - 1], '  - act: 2008-02-04 pay safety x1.2');
  assert.deepEqual(actsIn(after.text).map((one) => one.act.slice(0, 7)), ['2007-01', '2007-09', '2008-01', '2008-02', '2008-06', '2008-09', '2009-03']);
  assert.deepEqual(added(TOWNS, after.text), ['  - act: 2008-02-04 pay safety x1.2', '    name: better pay']);
  const taken = after.text.split('\n');
  taken.splice(after.line - 1, 3);
  assert.equal(taken.join('\n'), TOWNS);
});

test('lastAct_standsBeforeTheNextKey_andBeforeItsComment', () => {
  const after = withAct(PROVINCE, { act: '2015-06-01 purge county 0.5', name: '', source: '' });
  assert.ok(after);
  assert.match(after.text, /reports: \[R78\]\n {2}- act: 2015-06-01 purge county 0\.5\n\nparameters:/);
  const commented = withAct('timeline:\n  - 2008-01-07 purge centre 1\n  # the second\n  - 2009-01-05 purge centre 1\n', { act: '2008-06-02 purge county 1', name: '', source: '' });
  assert.equal(commented?.text, 'timeline:\n  - 2008-01-07 purge centre 1\n  - act: 2008-06-02 purge county 1\n  # the second\n  - 2009-01-05 purge centre 1\n');
});

test('firstAct_makesTheTimeline_andOneInBrackets_isLeftToTheText', () => {
  const after = withAct('title: x\nposts:\n  safety: 1\n\n', { act: '2008-01-07 purge centre 1', name: '', source: '' });
  assert.equal(after?.text, 'title: x\nposts:\n  safety: 1\n\ntimeline:\n  - act: 2008-01-07 purge centre 1\n');
  assert.equal(after?.line, 6);
  assert.equal(withAct('timeline: []\n', ACT), null);
  assert.equal(withAct('timeline:\n# all of it\n', ACT)?.text, 'timeline:\n  - act: 2008-02-04 pay safety x1.2\n    name: better pay\n    source: made up\n# all of it\n');
});

test('posts_areAdded_andReplaced_inTheirLine', () => {
  const posts = { agency: 'customs', place: 'mill', line: 2, chiefs: 0, heads: 1 };
  const after = withPosts(TOWNS, posts);
  assert.ok(after);
  assert.deepEqual(added(TOWNS, after.text), ['      mill: {line: 2, chiefs: 0, heads: 1}']);
  assert.equal(after.text.split('\n')[after.line - 2], '      harbour: {line: 3, chiefs: 1, heads: 1}');
  const again = withPosts(after.text, { ...posts, line: 5 });
  assert.equal(again?.text, after.text.replace('mill: {line: 2', 'mill: {line: 5'));
  assert.equal(withPosts(PROVINCE, { ...posts, place: 'rason', line: 70 })?.text, PROVINCE.replace('      rason: 80', '      rason: {line: 70, chiefs: 0, heads: 1}'));
});

test('posts_ofARule_getPlaces_andAnAgencyThatIsNotThere_isMade', () => {
  const posts = { agency: 'safety', place: 'musan', line: 2, chiefs: 0, heads: 1 };
  const after = withPosts(PROVINCE, posts);
  assert.ok(after);
  assert.match(after.text, /ranks are an assumption\n {4}places:\n {6}musan: \{line: 2, chiefs: 0, heads: 1\}\n {2}security:/);
  const made = withPosts('posts:\n  safety:\n    per-thousand: 7\n    source: x\ntimeline:\n', { ...posts, agency: 'customs' });
  assert.equal(made?.text.split('\n')[made.line - 1], '      musan: {line: 2, chiefs: 0, heads: 1}');
  assert.match(made?.text ?? '', / {4}source: x\n {2}customs:\n {4}places:\n.*\n {4}source: assumption\ntimeline:/);
});

test('posts_thatAreLaidOutOtherwise_areLeftToTheText', () => {
  const posts = { agency: 'safety', place: 'musan', line: 2, chiefs: 0, heads: 1 };
  assert.equal(withPosts('posts: {safety: {per-thousand: 7, source: x}}\n', posts), null);
  assert.equal(withPosts('posts:\n  safety: {per-thousand: 7, source: x}\n', posts), null);
  assert.equal(withPosts('posts:\n  safety:\n    places: {musan: 3}\n', posts), null);
  assert.equal(withPosts('posts:\n  safety:\n    places:\n      musan:\n        line: 3\n', posts), null);
});

test('text_isBare_onlyWhereYamlReadsItTheSame', () => {
  for (const bare of ['made up', 'purge of December 2013', '2008-01-07 purge centre 1', '2009 plan']) assert.equal(scalar(bare), bare);
  for (const quoted of ['', 'a: b', 'a #b', '- x', '[x]', 'yes', '12', '1.5', "'x", 'x ', '"x"', '&x', 'a\nb', '2008-01-07']) assert.equal(scalar(quoted), JSON.stringify(quoted));
});
