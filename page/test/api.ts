/*
 * What the page takes the server's answers for is what the server's description says that they are. Nothing
 * here is run: `tsc` refuses a pair that does not fit. Words of a few kinds are plain words to the description.
 */
import type * as api from '../src/studio/api';
import type { Finding, Standing } from '../src/studio/asking';
import type { CaseShown, Listed } from '../src/studio/case';
import type { Told, Shown, Wanted } from '../src/studio/ensemble';
import type { Difference } from '../src/studio/looking';
import type { Happening, WeekShown } from '../src/studio/week';
import type { Account, Askable } from '../src/studio/why';
import type { Cause } from '../src/studio/causes';
import type { Timeline } from '../src/studio/growth';
import type { InquiryShown, RunListed } from '../src/studio/explain/answers';
import type { InquiryAsked } from '../src/studio/explain/inquiries';
import type * as evidence from '../src/studio/evidence/shapes';
import type { Checked, File } from '../src/studio/own/working';
import type * as figure from '../src/figure/shown';

/** Words that are one of a few in the page's types, as any words. */
type Worded<T> = T extends string ? string
  : T extends readonly (infer Item)[] ? readonly Worded<Item>[]
  : T extends object ? { readonly [Key in keyof T]: Worded<T[Key]> }
  : T;

/** What is read by the page, and what the server answers. */
type Read<Page, Server extends Worded<Page>> = [Page, Server];
/** What is sent by the page, and what the server takes; what may be null may be left out. */
type Sent<Page extends LeftOut<Server>, Server> = [Page, Server];
type LeftOut<T> = { [Key in keyof T as null extends T[Key] ? never : Key]: T[Key] }
  & { [Key in keyof T as null extends T[Key] ? Key : never]?: T[Key] };

export type Checks = [
  Read<Standing, api.Standing>,
  Read<Finding, api.ProblemFinding>,
  Read<Listed, api.CasesApiListed>,
  Read<CaseShown, api.CaseShown>,
  Read<Told, api.EnsemblesApiTold>,
  Read<Omit<Shown, 'scenario' | 'figures'>, api.EnsemblesApiShown>,
  Read<Omit<figure.Shown, 'map'>, api.Figures>,
  Read<Omit<figure.MapShown, 'outlines'>, api.MapFigure>,
  Read<Difference, api.Contrast>,
  Read<WeekShown, api.WhyApiWeek>,
  Read<Happening, api.Happening>,
  Read<Account, api.Account>,
  Read<Askable, api.Happening>,
  Read<Cause, api.Cause>,
  Read<Timeline, api.Timeline>,
  Read<RunListed, api.RunListed>,
  Read<evidence.RunListed, api.RunListed>,
  Read<Omit<InquiryShown, 'answer'>, api.InquiriesApiInquiryShown>,
  Read<evidence.Evidence, api.EvidenceShown>,
  Read<evidence.Choices, api.CodingChoices>,
  Read<evidence.Coded, api.CodedShown>,
  Read<Checked, api.CheckShown>,
  Read<File, api.CaseFilesListed>,
  Read<figure.Bands, api.Bands>,
  Read<figure.Panel, api.Panel>,
  Read<figure.Interval, api.Interval>,
  Read<figure.LayerShown, api.LayerOnMap>,
  Sent<Wanted, api.Wanted>,
  Sent<InquiryAsked, api.InquiryAsked>,
];
