/* What stands in the form for coding, by its fields' names, and what is asked of the server for it. Plain values. */
import type { Choices, Evidence, QuestionField } from './shapes';

export interface Draft {
  readonly words: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** The choice of something that is not there yet. */
export const NEW = '+';

export const BLANK: Draft = { words: { 'report.is': NEW, 'report.use': 'scored', 'claim.wanted': 'yes', questions: '1' }, lists: {} };

interface Asked {
  readonly form: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly parts: readonly Asked[];
}

/** As the server takes it: entries of five kinds. */
export interface Coding {
  readonly outlets: readonly object[];
  readonly chains: readonly object[];
  readonly incidents: readonly object[];
  readonly reports: readonly object[];
  readonly claims: readonly object[];
}

export const word = (draft: Draft, name: string): string => draft.words[name] ?? '';
export const list = (draft: Draft, name: string): readonly string[] => draft.lists[name] ?? [];

export const withWord = (draft: Draft, name: string, value: string): Draft => ({ ...draft, words: { ...draft.words, [name]: value } });
export const withList = (draft: Draft, name: string, value: readonly string[]): Draft => ({ ...draft, lists: { ...draft.lists, [name]: value } });

export const isNewReport = (draft: Draft): boolean => word(draft, 'report.is') === NEW;
export const isNewChain = (draft: Draft): boolean => isNewReport(draft) && word(draft, 'report.chain') === NEW;
export const isNewOutlet = (draft: Draft): boolean => isNewChain(draft) && word(draft, 'chain.outlet') === NEW;
/** An incident is told by the report that is coded with it. */
export const hasIncident = (draft: Draft): boolean => isNewReport(draft) && word(draft, 'incident.wanted') === 'yes';
export const hasClaim = (draft: Draft): boolean => word(draft, 'claim.wanted') === 'yes';
export const questions = (draft: Draft): number => Math.max(1, Number(word(draft, 'questions')));

/** The form for another passage of the same report, once something was kept. */
export function after(draft: Draft, report: string): Draft {
  return { words: { ...BLANK.words, 'report.is': report || word(draft, 'report.is') }, lists: {} };
}

/** What the server is asked for; what is left out is given by it. */
export function coding(draft: Draft, of: Evidence, choices: Choices): Coding {
  const w = (name: string): string => word(draft, name).trim();
  const l = (name: string): readonly string[] => list(draft, name);
  const incident = hasIncident(draft) ? incidentId(draft, of) : '';
  const others = l('claim.reports');
  const reportId = others.length > 0 ? choices.nextReport : '';
  const report = isNewReport(draft) ? reportId : w('report.is');
  return {
    outlets: isNewOutlet(draft) ? [{ name: w('outlet.name'), note: w('outlet.note') }] : [],
    chains: isNewChain(draft) ? [{ outlet: isNewOutlet(draft) ? '' : w('chain.outlet'), letter: w('chain.letter'), origin: w('chain.origin') }] : [],
    incidents: incident ? [{
      id: incident, says: w('incident.says'), places: l('incident.places'), agency: w('incident.agency'), rank: l('incident.rank'),
      gravity: l('incident.gravity'), group: w('incident.group'), when: days(draft, 'incident.when'),
    }] : [],
    reports: isNewReport(draft) ? [{
      id: reportId, chain: isNewChain(draft) ? '' : w('report.chain'), outlet: w('report.outlet'), url: w('report.url'), published: w('report.published'),
      when: w('report.when'), where: w('report.where'), kind: w('report.kind'), letter: w('report.letter'), digit: w('report.digit'),
      use: w('report.use'), anyway: w('report.anyway'), incidents: [...l('report.incidents'), ...(incident ? [incident] : [])],
      basis: w('report.basis'), says: w('report.says'),
    }] : [],
    claims: hasClaim(draft) ? [{
      says: w('claim.says'), reports: report ? [report, ...others] : [], incidents: l('claim.incidents'), partOf: w('claim.partOf'),
      against: w('claim.against') === 'yes', because: w('claim.shown') === 'yes' ? w('claim.because') : '', asked: asked(draft, choices),
    }] : [],
  };
}

/** Words of a new incident, joined; another if that is taken. */
export function incidentId(draft: Draft, of: Evidence): string {
  const words = word(draft, 'incident.says').toLowerCase().replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.slice(0, 4).join('-').slice(0, 40) || 'incident';
  const taken = new Set(of.incidents.map((one) => one.id));
  let id = name;
  for (let i = 2; taken.has(id); i++) id = `${name}-${i}`;
  return id;
}

/** Two days as a file has them: 2008-01-01 to 2009-12-31. */
export function days(draft: Draft, name: string): string {
  const from = word(draft, `${name}.from`);
  const to = word(draft, `${name}.to`);
  return from || to ? `${from} to ${to}` : '';
}

// ---- The question.

function asked(draft: Draft, choices: Choices): Asked | null {
  const all = Array.from({ length: questions(draft) }, (_, i) => one(draft, choices, i)).filter((question) => question.form !== '');
  const [first] = all;
  if (!first) return null;
  return all.length === 1 ? first : { form: 'all', fields: {}, parts: all };
}

function one(draft: Draft, choices: Choices, i: number): Asked {
  const form = word(draft, `asked.${i}.form`);
  const fields: Record<string, readonly string[]> = {};
  for (const field of choices.questions.find((question) => question.id === form)?.fields ?? []) {
    for (const [name, values] of given(draft, `asked.${i}`, field)) {
      if (values.length > 0) fields[name] = values;
    }
  }
  return { form, fields, parts: [] };
}

/** Kinds of which several can be chosen. */
export const SEVERAL: readonly string[] = ['places', 'ranks', 'gravities', 'windows'];

function given(draft: Draft, at: string, field: QuestionField): [string, readonly string[]][] {
  const name = `${at}.${field.name}`;
  const said = (text: string): string[] => (text.trim() ? [text.trim()] : []);
  if (SEVERAL.includes(field.kind)) return [[field.name, list(draft, name)]];
  switch (field.kind) {
    case 'span':
      return [[field.name, said(days(draft, name))]];
    case 'values':
      return [[field.name, word(draft, name).split(/[\n,]+/).flatMap(said)]];
    case 'others':
      return [[`${field.name}.agency`, said(word(draft, `${name}.agency`))], [`${field.name}.places`, list(draft, `${name}.places`)]];
    default:
      return [[field.name, said(word(draft, name))]];
  }
}
