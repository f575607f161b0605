/*
 * Where the page has closer types than the server's description, the description fits them. Nothing here
 * is run: `tsc` refuses a pair that does not fit. Words of a few kinds are plain words to the description.
 */
import type * as api from '../src/studio/api';
import type { Difference } from '../src/studio/looking';
import type { InquiryAsked } from '../src/studio/explain/inquiries';
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
  Read<Omit<figure.Shown, 'map'>, api.Figures>,
  Read<Omit<figure.MapShown, 'outlines'>, api.MapFigure>,
  Read<Difference, api.Contrast>,
  Read<figure.Bands, api.Bands>,
  Read<figure.Panel, api.Panel>,
  Read<figure.Interval, api.Interval>,
  Read<figure.LayerShown, api.LayerOnMap>,
  Sent<InquiryAsked, api.InquiryAsked>,
];
