/* What all figures share: the data, numbers and weeks in words, charts. */

const data = JSON.parse(document.getElementById('data').textContent);
const root = document.documentElement;
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const byId = (id) => document.getElementById(id);
const colour = (name) => getComputedStyle(root).getPropertyValue('--' + name).trim();
const charts = [];
const fills = [];

// ---- Numbers and weeks, as the text has them.

/** Two significant figures, a true minus; a dash for what does not exist. */
function number(value) {
  if (value === null || value === undefined) return '–';
  if (value === 0) return '0';
  const digits = Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value))));
  const rounded = Number(value.toPrecision(2));
  const text = Math.abs(rounded).toLocaleString('en', {
    minimumFractionDigits: Math.min(digits, 6),
    maximumFractionDigits: Math.min(digits, 6),
  });
  return (value < 0 ? '−' : '') + text;
}

const unit = (text) => (text === '%' ? '%' : ' ' + text);
const first = new Date(data.time.first + 'T00:00:00Z');
const dayOf = (week) => new Date(first.getTime() + week * 7 * 864e5);
const weekName = (week) =>
  'week of ' +
  dayOf(week).toLocaleDateString('en-GB', {
    day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC',
  });
const someWorlds = (n) => (n === 1 ? '1 world' : `${n} worlds`);
const yearOf = (week) => dayOf(week).getUTCFullYear();

/** One figure that cannot be drawn leaves the others as they are. */
function attempt(figure) {
  try {
    figure();
  } catch (error) {
    console.error(error);
  }
}

/** A chart that is drawn anew when the theme or the width changes. */
function draw(element, renderer, option) {
  const chart = echarts.init(element, null, { renderer });
  const again = () => chart.setOption(option(), { notMerge: true });
  again();
  charts.push({ chart, again });
  return chart;
}

const text = () => ({ color: colour('ink3'), fontFamily: 'Inter, system-ui, sans-serif', fontSize: 11 });
