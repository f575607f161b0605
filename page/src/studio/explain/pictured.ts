/* A figure of results with what can be taken of it: the picture as SVG and PNG, and the same values as a table. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { keep, pngOf, svgOf, type Picture } from '../picture';
import { attempt } from '../state';
import { say } from '../words';

export type Cells = readonly (string | TemplateResult)[];
export type Table = readonly [readonly string[], readonly Cells[]];

export interface Pictured {
  /** What the file is called, after the inquiry's name. */
  readonly file: string;
  readonly title: string;
  /** Sentences under the title: how to read it. */
  readonly lead: string;
  readonly body: TemplateResult;
  /** Drawn anew for the file, where what is on screen is no drawing. */
  readonly drawing?: TemplateResult;
  /** The same values: a head, then rows. */
  readonly table: Table | null;
}

/** Of which inquiry it is, for the files' names and what stands under a picture. */
export interface Origin {
  readonly name: string;
  readonly foot: readonly string[];
}

export function pictured(of: Pictured, origin: Origin): TemplateResult {
  const take = (kind: 'svg' | 'png') => (event: Event): void => {
    const figure = (event.target as HTMLElement).closest('figure');
    if (figure) attempt(() => taken(of, origin, figure, kind));
  };
  const id = `part-${of.file}`;
  return html`<section class="part"><figure aria-labelledby=${id}>
    <figcaption><h2 id=${id}>${of.title}</h2><span class="take" role="group" aria-label=${say('explain.take', { title: of.title })}>
      <button type="button" @click=${take('svg')}>SVG</button><button type="button" @click=${take('png')}>PNG</button></span></figcaption>
    <p class="lead">${of.lead}</p>
    ${of.body}</figure>${of.table ? values(of.title, of.table) : nothing}</section>`;
}

async function taken(of: Pictured, origin: Origin, figure: HTMLElement, kind: 'svg' | 'png'): Promise<void> {
  const stage = of.drawing ? document.createElement('div') : null;
  if (stage && of.drawing) {
    stage.className = 'off-stage explain';
    document.body.append(stage);
    render(of.drawing, stage);
  }
  try {
    const parts = [...(stage ?? figure).querySelectorAll<SVGSVGElement>('svg.drawing')]
      .map((svg) => ({ heading: svg.dataset.part ?? '', svg }))
      .filter(({ svg }) => svg.getBoundingClientRect().height > 0);
    if (parts.length === 0) throw new Error(say('take.nothing'));
    const picture: Picture = { title: of.title, parts, scale: null, foot: origin.foot };
    keep(`${origin.name}-${of.file}.${kind}`, kind === 'svg' ? new Blob([svgOf(picture)], { type: 'image/svg+xml' }) : await pngOf(picture));
  } finally {
    stage?.remove();
  }
}

/** The same values as a table, closed until it is wanted. */
export function values(title: string, [head, rows]: Table): TemplateResult {
  return html`<details class="values"><summary>${say('explain.values')}</summary>
    <div class="wide" tabindex="0" role="region" aria-label=${say('explain.values.of', { title })}><table><thead><tr>${head.map((word) => html`<th scope="col">${word}</th>`)}</tr></thead>
    <tbody>${rows.map(([name, ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div></details>`;
}
