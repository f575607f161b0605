/*
 * What a form writes into case.yaml: a well-formed entry at its place, and not a letter elsewhere.
 * It knows the two layouts that cases are written in, a key's block below it; where a file is laid
 * out otherwise it writes nothing, and the text is the way.
 */

/** A text with an entry, and the first line of the entry, from 1. */
export interface Inserted {
  readonly text: string;
  readonly line: number;
}

export interface ActWritten {
  readonly act: string;
  readonly name: string;
  readonly source: string;
}

/** An act of the timeline as it stands: where, and what. */
export interface ActFound {
  readonly line: number;
  readonly act: string;
}

/** A block: the line of its key, and the line behind its last that says something; from 0. */
interface Block {
  readonly at: number;
  readonly end: number;
  readonly indent: number;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
const saysNothing = (line: string): boolean => /^\s*(#.*)?$/.test(line);

/** The block below a key; null where there is none, or where its value stands in the same line. */
function blockOf(lines: readonly string[], key: string, within: Block | null): Block | null {
  const from = within ? within.at + 1 : 0;
  const to = within ? within.end : lines.length;
  const deep = within ? childIndent(lines, within) : 0;
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (indentOf(line) !== deep || !line.trimStart().startsWith(`${key}:`)) continue;
    return saysNothing(line.slice(deep + key.length + 1)) ? { at, end: endOf(lines, at, deep, to), indent: deep } : null;
  }
  return null;
}

function endOf(lines: readonly string[], at: number, deep: number, to: number): number {
  let end = at + 1;
  for (let i = at + 1; i < to; i++) {
    if (saysNothing(lines[i])) continue;
    const isItem = indentOf(lines[i]) === deep && lines[i].trimStart().startsWith('-');
    if (indentOf(lines[i]) <= deep && !isItem) break;
    end = i + 1;
  }
  return end;
}

/** How far the entries of a block are indented. */
function childIndent(lines: readonly string[], block: Block): number {
  const first = lines.slice(block.at + 1, block.end).find((line) => !saysNothing(line));
  return first === undefined ? block.indent + 2 : indentOf(first);
}

const DATED = /^\s*-\s+(?:act:\s*)?["']?(\d{4}-\d{2}-\d{2}.*?)["']?\s*(?:#.*)?$/;

/** The acts of a timeline, as far as they are written one below the other. */
export function actsIn(text: string): readonly ActFound[] {
  const lines = text.split('\n');
  const block = blockOf(lines, 'timeline', null);
  if (!block) return [];
  return lines.slice(block.at + 1, block.end).flatMap((line, i) => {
    const act = DATED.exec(line)?.[1];
    return act ? [{ line: block.at + 2 + i, act }] : [];
  });
}

/** With an act in the timeline, behind those of its day or before; null where it cannot be put. */
export function withAct(text: string, entry: ActWritten): Inserted | null {
  const lines = text.split('\n');
  const isNew = !lines.some((line) => /^timeline\s*:/.test(line));
  const block = blockOf(lines, 'timeline', null);
  if (!isNew && !block) return null;
  const deep = block ? childIndent(lines, block) : 2;
  const pad = ' '.repeat(deep);
  const put = [
    `${pad}- act: ${scalar(entry.act)}`,
    ...(entry.name ? [`${pad}  name: ${scalar(entry.name)}`] : []),
    ...(entry.source ? [`${pad}  source: ${scalar(entry.source)}`] : []),
  ];
  if (!block) {
    const kept = text.replace(/\s*$/, '').split('\n');
    return spliced(kept, kept.length, ['', 'timeline:', ...put, ''], kept.length + 3);
  }
  const later = actsIn(text).find((one) => one.act.slice(0, 10) > entry.act.slice(0, 10));
  const before = later ? later.line - 1 : block.end;
  let at = before;
  while (later && at > block.at + 1 && saysNothing(lines[at - 1])) at--; // a comment belongs to what follows
  return spliced(lines, at, put, at + 1);
}

/** The posts of an agency in a place, by rank. */
export interface PostsWritten {
  readonly agency: string;
  readonly place: string;
  readonly line: number;
  readonly chiefs: number;
  readonly heads: number;
}

/** With the posts of an agency in a place, instead of those that it has; null where they cannot be put. */
export function withPosts(text: string, posts: PostsWritten): Inserted | null {
  const lines = text.split('\n');
  const all = blockOf(lines, 'posts', null);
  if (!all) return null;
  const agency = blockOf(lines, posts.agency, all);
  const ranks = `{line: ${posts.line}, chiefs: ${posts.chiefs}, heads: ${posts.heads}}`;
  if (!agency) {
    const has = lines.slice(all.at + 1, all.end).some((line) => line.trimStart().startsWith(`${posts.agency}:`));
    if (has) return null;
    const pad = ' '.repeat(childIndent(lines, all));
    const put = [`${pad}${posts.agency}:`, `${pad}  places:`, `${pad}    ${posts.place}: ${ranks}`, `${pad}  source: assumption`];
    return spliced(lines, all.end, put, all.end + 3);
  }
  const places = blockOf(lines, 'places', agency);
  const deep = childIndent(lines, agency);
  if (!places) {
    const has = lines.slice(agency.at + 1, agency.end).some((line) => line.trimStart().startsWith('places:'));
    if (has) return null;
    return spliced(lines, agency.end, [`${' '.repeat(deep)}places:`, `${' '.repeat(deep + 2)}${posts.place}: ${ranks}`], agency.end + 2);
  }
  const pad = ' '.repeat(childIndent(lines, places));
  const put = `${pad}${posts.place}: ${ranks}`;
  const old = lines.findIndex((line, i) => i > places.at && i < places.end && line.startsWith(`${pad}${posts.place}:`));
  if (old < 0) return spliced(lines, places.end, [put], places.end + 1);
  const next = lines[old + 1] ?? '';
  if (!saysNothing(next) && indentOf(next) > pad.length) return null; // its ranks stand below it
  const comment = /\s+#.*$/.exec(lines[old])?.[0] ?? '';
  return { text: lines.map((line, i) => (i === old ? put + comment : line)).join('\n'), line: old + 1 };
}

const spliced = (lines: readonly string[], at: number, put: readonly string[], line: number): Inserted => {
  const end = lines.some((one) => one.endsWith('\r')) ? '\r' : '';
  return { text: [...lines.slice(0, at), ...put.map((one) => one + end), ...lines.slice(at)].join('\n'), line };
};

/** A text as YAML has it: bare where that is read the same, else in quotes. */
export function scalar(text: string): string {
  const isBare = /^[\p{L}\p{N}][\p{L}\p{N} ,.;()%+/_'-]*$/u.test(text) && !text.endsWith(' ')
    && !/^(true|false|yes|no|on|off|null|[\d.,_+-]+)$/i.test(text);
  return isBare ? text : JSON.stringify(text);
}
