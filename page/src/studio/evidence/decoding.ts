/* The words of a file that was read in the browser: bytes to text, and markup to plain text. */

const LONGEST_HEAD = 2048;

/** As its mark of order, its own declaration or else UTF-8 has it. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder(encoding(bytes)).decode(bytes).replace(/\r\n?/g, '\n');
}

function encoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEAD));
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').encoding;
  } catch {
    return 'utf-8'; // it declares what no browser knows
  }
}

const BLOCK = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BR', 'DD', 'DIV', 'DT', 'FIGCAPTION', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5',
  'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TR', 'UL']);
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG', 'IFRAME', 'OBJECT']);

/** Whether it is markup by its name. */
export const isMarkup = (name: string): boolean => /\.x?html?$/i.test(name);

/** The words of a page: nothing of it is loaded or run, as the document is in no window. */
export function wordsOf(markup: string): string {
  const plain = markup.replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, ''); // or the browser says that it refuses them
  const page = new DOMParser().parseFromString(plain, 'text/html');
  const words: string[] = [];
  collect(page.body, words);
  return words.join('').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

function collect(node: Node, words: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    words.push((node.textContent ?? '').replace(/\s+/g, ' '));
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (UNSEEN.has(name)) return;
  const isBlock = BLOCK.has(name);
  if (isBlock) words.push('\n');
  node.childNodes.forEach((child) => collect(child, words));
  if (isBlock && name !== 'BR') words.push('\n');
}
