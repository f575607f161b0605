/*
 * Pictures to take away: what is on screen as one SVG that needs no style sheet, or as a PNG of it.
 * Each carries its title, where its outlines are from, and the command that makes it again.
 */

/** What is drawn, one part under the other. */
export interface Picture {
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly svg: SVGSVGElement }[];
  readonly scale: HTMLElement | null;
  /** Lines under it: attribution, command. */
  readonly foot: readonly string[];
}

const MARGIN = 20;
const PART = 22;
/** Sizes of letters, and of lines to letters. */
const TITLE = 18;
const SMALL = 10.5;
const LINE = 1.4;
const FONT = 'Inter, system-ui, sans-serif';
const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-opacity', 'opacity',
  'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'paint-order', 'display', 'visibility', 'stop-color', 'stop-opacity'];

/** The picture as text of an SVG file. */
export function svgOf(picture: Picture): string {
  const width = Math.max(...picture.parts.map((part) => part.svg.clientWidth || part.svg.getBoundingClientRect().width)) + 2 * MARGIN;
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue('--ink').trim();
  const ink3 = style.getPropertyValue('--ink3').trim();
  const page = style.getPropertyValue('--page').trim();
  const inside = width - 2 * MARGIN;
  const title = set(MARGIN, MARGIN, lines(picture.title, inside, TITLE, 600), ink, TITLE, 600);
  let y = title.bottom + TITLE / 2;
  const parts = picture.parts.map(({ heading, svg }) => {
    const box = svg.getBoundingClientRect();
    const inner = inlined(svg, box.width, box.height);
    const at = y + PART;
    y = at + box.height + 8;
    return text(MARGIN, at - 8, heading, ink, 13, 600) + `<g transform="translate(${MARGIN} ${at})">${inner}</g>`;
  });
  const legend = picture.scale ? legendOf(picture.scale, y, inside) : '';
  if (legend) y += 46;
  const foot = set(MARGIN, y, picture.foot.flatMap((line) => lines(line, inside, SMALL, 400)), ink3, SMALL, 400);
  const height = foot.bottom + MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="${page}"/>${title.text}${parts.join('')}${legend}${foot.text}</svg>`;
}

/** Words broken into lines no wider than that. */
function lines(words: string, width: number, size: number, weight: number): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [words];
  context.font = `${weight} ${size}px ${FONT}`;
  const all: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && context.measureText(longer).width > width) {
      all.push(line);
      line = word;
    } else line = longer;
  }
  return [...all, line];
}

/** Lines set under each other from y on. */
function set(x: number, y: number, all: readonly string[], fill: string, size: number, weight: number): { text: string; bottom: number } {
  return {
    text: all.map((line, i) => text(x, y + size * (1 + LINE * i), line, fill, size, weight)).join(''),
    bottom: y + size * LINE * all.length,
  };
}

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const text = (x: number, y: number, words: string, fill: string, size: number, weight: number): string =>
  `<text x="${x}" y="${y}" fill="${fill}" font-family="${FONT}" font-size="${size}" font-weight="${weight}">${escaped(words)}</text>`;

/** The drawing with the styles that it has on screen as its own. */
function inlined(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const from = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const to = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  from.forEach((element, i) => {
    const target = to[i];
    if (!target) return;
    const style = getComputedStyle(element);
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (value) target.setAttribute(name, value.replace(/url\("?#([^")]+)"?\)/, 'url(#$1)'));
    }
    target.removeAttribute('class');
    target.removeAttribute('style');
  });
  return new XMLSerializer().serializeToString(copy);
}

/** The scale under a map, drawn. */
function legendOf(scale: HTMLElement, y: number, width: number): string {
  const classes = [...scale.querySelectorAll<HTMLElement>('.classes > span')];
  const ink2 = getComputedStyle(document.documentElement).getPropertyValue('--ink2').trim();
  const each = Math.min(70, width / Math.max(1, classes.length));
  const boxes = classes.map((one, i) => {
    const colour = getComputedStyle(one.querySelector('i') ?? one).backgroundColor;
    return `<rect x="${MARGIN + i * each}" y="${y + 18}" width="${each - 1}" height="12" fill="${colour}"/>` +
      text(MARGIN + i * each, y + 43, one.textContent?.trim() ?? '', ink2, 10.5, 400);
  });
  return text(MARGIN, y + 12, scale.querySelector('p')?.textContent ?? '', ink2, 11, 400) + boxes.join('');
}

/** The picture as PNG, twice as fine as the screen. */
export async function pngOf(picture: Picture): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svgOf(picture)], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * image.width;
    canvas.height = 2 * image.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser draws no pictures');
    context.scale(2, 2);
    context.drawImage(image, 0, 0);
    return await new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture was made'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Keeps something as a file of that name. */
export function keep(name: string, what: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(what);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
