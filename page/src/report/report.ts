/* The report: its data, and every figure into its element. */

import { curves } from '../figure/curves';
import type { Figure } from '../figure/figure';
import { curvesAsTable } from '../figure/reading';
import { rows } from '../figure/rows';
import type { Shown } from '../figure/shown';
import { table } from '../figure/table';
import type { Table } from '../figure/table';
import { copying } from './copying';
import { byId, find } from './elements';
import { places } from './places';
import { paper, theme } from './theme';

const shown = JSON.parse(byId('data').textContent ?? '') as Shown;
const figures: Figure[] = [];
const tables: Table[] = [];

/** One figure that cannot be drawn leaves the others as they are. */
function attempt(draw: () => void): void {
  try {
    draw();
  } catch (error) {
    console.error(error);
  }
}

function drawPlaces(): void {
  if (!shown.map || !find('map-figure')) return;
  const section = places(shown, shown.map);
  figures.push(...section.figures);
  tables.push(section.table);
}

function drawCurves(): void {
  const panels = shown.panels.filter((panel) => find('curve-' + panel.id));
  const elements = panels.map((panel) => byId('curve-' + panel.id));
  const read = (sentence: string) => (byId('curves-reading').textContent = sentence);
  figures.push(curves(elements, { ...shown, panels }, read));
}

function drawCurvesTable(): void {
  const details = document.querySelector<HTMLDetailsElement>('details[data-table="curves"]');
  if (details) tables.push(table(details, () => curvesAsTable(shown)));
}

function drawRows(name: 'destinations' | 'causes' | 'deciders' | 'officials', of: Shown['exits']): void {
  const element = find('rows-' + name);
  if (element) figures.push(rows(element, of));
}

const redraw = () => figures.forEach((figure) => figure.redraw());

attempt(drawPlaces);
attempt(drawCurves);
attempt(drawCurvesTable);
attempt(() => drawRows('destinations', shown.exits));
attempt(() => drawRows('causes', shown.causes));
attempt(() => drawRows('deciders', shown.deciders));
attempt(() => drawRows('officials', shown.officials));
attempt(() => theme(byId('theme'), redraw));
attempt(copying);
addEventListener('resize', () => figures.forEach((figure) => figure.resize()));
paper(redraw, () => tables.forEach((one) => one.fill()));
performance.mark('drawn');
