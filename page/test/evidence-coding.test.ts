import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, BLANK, coding, incidentId, NEW, withList, withWord, type Draft } from '../src/studio/evidence/draft';
import { faults } from '../src/studio/evidence/faults';
import type { Choices, Coded, Evidence } from '../src/studio/evidence/shapes';

const CHOICES = {
  nextReport: 'R3',
  questions: [
    { id: 'rise', meaning: '', fields: [{ name: 'of', kind: 'observable', needed: true }, { name: 'places', kind: 'places', needed: false }, { name: 'by', kind: 'number', needed: true }] },
    { id: 'compare', meaning: '', fields: [{ name: 'of', kind: 'observable', needed: true }, { name: 'more-than', kind: 'others', needed: true }] },
    { id: 'happened', meaning: '', fields: [{ name: 'when', kind: 'span', needed: true }] },
    { id: 'series', meaning: '', fields: [{ name: 'values', kind: 'values', needed: true }] },
    { id: 'all', meaning: '', fields: [] },
  ],
} as unknown as Choices;
const EVIDENCE = { incidents: [{ id: 'a-man-was-beaten' }] } as unknown as Evidence;

const filled = (words: Record<string, string>, lists: Record<string, string[]> = {}): Draft => {
  let draft = BLANK;
  for (const [name, value] of Object.entries(words)) draft = withWord(draft, name, value);
  for (const [name, value] of Object.entries(lists)) draft = withList(draft, name, value);
  return draft;
};
const coded = (words: Record<string, string>, lists: Record<string, string[]> = {}): any => coding(filled(words, lists), EVIDENCE, CHOICES);

test('whatIsNew_isCoded_andWhatIsThere_isNamed', () => {
  const all = coded({ 'report.chain': NEW, 'chain.outlet': NEW, 'outlet.name': ' The Courier ', 'chain.origin': 'one ferryman', 'chain.letter': 'C', 'report.digit': '3' });
  assert.deepEqual(all.outlets, [{ name: 'The Courier', note: '' }]);
  assert.deepEqual(all.chains, [{ outlet: '', letter: 'C', origin: 'one ferryman' }]);
  assert.equal(all.reports[0].chain, '');
  const known = coded({ 'report.chain': 'ferryman', 'outlet.name': 'left from before' });
  assert.deepEqual([known.outlets, known.chains, known.reports[0].chain], [[], [], 'ferryman']);
  const claim = coded({ 'report.is': 'R1', 'claim.says': 'more leave', 'incident.wanted': 'yes' });
  assert.deepEqual([claim.reports, claim.incidents, claim.claims[0].reports], [[], [], ['R1']]);
});

test('claimOfOtherReportsToo_namesTheNewOneByTheIdThatItGets', () => {
  const { reports, claims } = coded({}, { 'claim.reports': ['R1'] });
  assert.equal(reports[0].id, 'R3');
  assert.deepEqual(claims[0].reports, ['R3', 'R1']);
  assert.deepEqual(coded({}).claims[0].reports, []);
});

test('newIncident_isToldByTheNewReport_besidesThoseThatArePicked', () => {
  const draft = filled({ 'incident.wanted': 'yes', 'incident.says': 'A man was beaten in Mill.', 'incident.when.from': '2008-01-01', 'incident.when.to': '2008-12-31' });
  assert.equal(incidentId(draft, EVIDENCE), 'a-man-was-beaten-2');
  const { incidents, reports } = coding(withList(draft, 'report.incidents', ['other']), EVIDENCE, CHOICES) as any;
  assert.equal(incidents[0].when, '2008-01-01 to 2008-12-31');
  assert.deepEqual(reports[0].incidents, ['other', 'a-man-was-beaten-2']);
});

test('question_hasTheFieldsOfItsFormAlone_andSeveralAreAll', () => {
  const one = { 'asked.0.form': 'rise', 'asked.0.of': 'exits', 'asked.0.by': '1.25', 'asked.0.when.from': '2008-01-01' };
  assert.deepEqual(coded(one, { 'asked.0.places': ['mill', 'harbour'] }).claims[0].asked,
    { form: 'rise', fields: { of: ['exits'], places: ['mill', 'harbour'], by: ['1.25'] }, parts: [] });
  const two = coded({ ...one, questions: '3', 'asked.1.form': 'compare', 'asked.1.more-than.agency': 'customs' }, { 'asked.1.more-than.places': ['mill'] }).claims[0].asked;
  assert.equal(two.form, 'all');
  assert.deepEqual(two.parts[1].fields, { 'more-than.agency': ['customs'], 'more-than.places': ['mill'] });
  assert.equal(coded({}).claims[0].asked, null);
  assert.deepEqual(coded({ 'asked.0.form': 'series', 'asked.0.values': '2006: 10\n\n2007: 12' }).claims[0].asked.fields, { values: ['2006: 10', '2007: 12'] });
});

test('claimThatIsNotShownOnly_givesNoReason', () => {
  assert.equal(coded({ 'claim.because': 'too vague' }).claims[0].because, '');
  assert.equal(coded({ 'claim.because': 'too vague', 'claim.shown': 'yes' }).claims[0].because, 'too vague');
});

test('nextPassage_isOfTheSameReport', () => {
  assert.equal(after(filled({ 'claim.says': 'x' }), 'R3').words['report.is'], 'R3');
  assert.equal(after(filled({ 'report.is': 'R1' }), '').words['report.is'], 'R1');
  assert.equal(after(filled({ 'claim.says': 'x' }), 'R3').words['claim.says'], undefined);
});

// ---- Findings at their fields.

const finding = (line: number, column: number, about: string): any => ({ weight: 'wrong', line, column, about, says: '' });
const at = (part: string, text: string, ...findings: any[]): string[] =>
  faults({ pieces: [{ part, id: 'X', file: '', text, first: 90, last: 99, explained: [], findings }] } as unknown as Coded, CHOICES).map((one) => one.field);

test('finding_isAtTheFieldOfItsLine_byTheFormsName', () => {
  const report = '- id: R3\n  chain:\n  grade: C9\n  use: context\n';
  assert.deepEqual(at('reports', report, finding(91, 11, 'chain'), finding(92, 12, 'grade'), finding(90, 9, 'use of the report')),
    ['report.chain', 'report.digit', 'report.use']);
  assert.deepEqual(at('claims', '- id: C4\n  part-of: C9\n  asked:\n', finding(91, 14, 'part-of'), finding(92, 11, 'question')), ['claim.partOf', 'asked.0.form']);
});

test('findingInAQuestion_isAtItsName_inItsPart', () => {
  const flow = '- id: C4\n  asked:\n    rise: {of: bribs, by: x}\n';
  assert.deepEqual(at('claims', flow, finding(92, 18, 'of'), finding(92, 29, 'by')), ['asked.0.of', 'asked.0.by']);
  assert.deepEqual(at('claims', flow, finding(92, 31, 'number')), ['asked.0.by']);
  const all = '- id: C4\n  asked:\n    all:\n      - rise: {of: exits, by: x}\n      - compare: {of: y}\n';
  assert.deepEqual(at('claims', all, finding(93, 33, 'by'), finding(94, 24, 'of')), ['asked.0.by', 'asked.1.of']);
  const block = '- id: C4\n  asked:\n    rise:\n      of: exits\n      by: x\n';
  assert.deepEqual(at('claims', block, finding(94, 13, 'by')), ['asked.0.by']);
});
