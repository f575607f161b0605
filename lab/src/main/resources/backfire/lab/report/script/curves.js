// ---- Curves: bands under medians, acts as flags, before and now sunken.

/** Between two lines, as a shape of its own, so that gaps stay gaps. */
function band(series, low, high, opacity) {
  const points = series.weeks
    .map((week, i) => [week, series.bands[low][i], series.bands[high][i]])
    .filter((point) => point[1] !== null && point[2] !== null);
  return {
    type: 'custom',
    silent: true,
    animation: false,
    z: 2,
    data: points.map((point) => [point[0], point[2]]), // so that the axis reaches as far
    renderItem: (params, api) => (params.dataIndex > 0 ? null : {
      type: 'polygon',
      shape: {
        points: [
          ...points.map((p) => api.coord([p[0], p[2]])),
          ...points.slice().reverse().map((p) => api.coord([p[0], p[1]])),
        ],
      },
      style: { fill: styleOf(series.style), opacity },
    }),
  };
}

const styleOf = (style) => (style === 'plain' ? colour('ink') : colour(style));

function line(series, values, width, opacity, name) {
  return {
    type: 'line',
    name,
    data: series.weeks.map((week, i) => [week, values[i]]),
    showSymbol: false,
    animation: false,
    silent: true,
    z: 3,
    lineStyle: { color: styleOf(series.style), width, opacity },
    itemStyle: { color: styleOf(series.style) },
    endLabel: name
      ? { show: true, formatter: name, color: labelOf(series.style), fontWeight: 600, fontSize: 12,
          fontFamily: 'Inter, system-ui, sans-serif', distance: 6, lineHeight: 15 }
      : undefined,
    labelLayout: { moveOverlap: 'shiftY' },
  };
}

/* Customs' colour is too light for words on paper. */
const labelOf = (style) => (style === 'customs' ? colour('ink') : styleOf(style));

function spans(named) {
  return {
    type: 'line', data: [], silent: true, animation: false,
    markArea: {
      silent: true,
      itemStyle: { color: colour('sunken') },
      label: { show: named, position: 'insideBottom', ...text() },
      data: [
        [{ name: 'before', xAxis: data.time.before[0] }, { xAxis: data.time.before[1] }],
        [{ name: 'now', xAxis: data.time.now[0] }, { xAxis: data.time.now[1] }],
      ],
    },
    markLine: {
      silent: true, symbol: 'none', animation: false,
      lineStyle: { color: colour('ink2'), type: [1.5, 3], width: 1 },
      label: {
        formatter: (p) => p.name, position: 'end', distance: 3, color: colour('page'),
        backgroundColor: colour('ink2'), padding: [2, 3], borderRadius: 2, fontSize: 10, fontWeight: 600,
      },
      data: data.time.flags.map((flag) => ({ name: flag.letter, xAxis: flag.week })),
    },
  };
}

function axes(right) {
  return {
    grid: { left: 38, right, top: 30, bottom: 24 },
    xAxis: {
      type: 'value', min: 0, max: data.time.weeks,
      axisLine: { lineStyle: { color: colour('ink3') } },
      axisTick: { show: false }, splitLine: { show: false },
      axisLabel: { ...text(), customValues: years(), formatter: (week) => String(yearOf(week + 1)) },
      axisPointer: { show: true, label: { show: false }, lineStyle: { color: colour('ink3') } },
    },
    yAxis: {
      type: 'value', min: 0, splitNumber: 4,
      axisLabel: text(), splitLine: { lineStyle: { color: colour('grid') } },
    },
  };
}

/** The beginnings of years, at most six. */
function years() {
  const all = [];
  for (let year = yearOf(0) - 1; year <= yearOf(data.time.weeks); year++) {
    const week = (Date.UTC(year, 0, 1) - first.getTime()) / 7 / 864e5;
    if (week > -1 && week < data.time.weeks) all.push(Math.max(0, week));
  }
  const step = Math.max(1, Math.ceil(all.length / 6));
  return all.filter((_, i) => i % step === 0);
}

function curveOption(series, named, right) {
  const drawn = [spans(named)];
  for (const one of series) {
    if (one.each.length) {
      for (const world of one.each) drawn.push(line(one, world, 1, 0.4));
    } else {
      drawn.push(band(one, 'q05', 'q95', 0.15), band(one, 'q25', 'q75', 0.28));
    }
  }
  for (const one of series) drawn.push(line(one, one.bands.median, 2, 1, one.name));
  return { ...axes(right), series: drawn, aria: { enabled: false } };
}

function nearest(weeks, week) {
  let best = 0;
  weeks.forEach((w, i) => {
    if (Math.abs(w - week) < Math.abs(weeks[best] - week)) best = i;
  });
  return best;
}

/** What the wider band of so many worlds holds: of few the whole range. */
const covers = (worlds) => (worlds >= data.tails ? '90%' : 'lowest to highest');

/** Of how many worlds a number is, where not all have one. */
const worldsOf = (n) => (n === data.worlds ? someWorlds(n) : `${n} of ${someWorlds(data.worlds)}`);

const withBand = (bands, i, of) => bands.n[i] === 0 ? 'none'
  : `${number(bands.median[i])}${of} (${covers(bands.n[i])}: ${number(bands.q05[i])} to ${number(bands.q95[i])}` +
    `; ${worldsOf(bands.n[i])})`;

function curves() {
  let under = null; // connected charts all say where the rule is; the one under the pointer tells
  const panels = data.panels
    .map((panel, i) => {
      const element = byId('curve-' + panel.id);
      if (!element) return null;
      const chart = draw(element, 'svg', () => curveOption(panel.series, i < 3, 74));
      element.addEventListener('pointerenter', () => { under = panel; });
      chart.on('updateAxisPointer', (event) => {
        const axis = event.axesInfo && event.axesInfo[0];
        if (axis && under === panel) reading(panel, axis.value);
      });
      chart.group = 'curves';
      return chart;
    })
    .filter(Boolean);
  if (panels.length) echarts.connect('curves');
}

/** One sentence for where the rule is, not a box of numbers. */
function reading(panel, week) {
  const parts = panel.series.map((series) => {
    const i = nearest(series.weeks, week);
    return `${series.name} ${withBand(series.bands, i, '')}`;
  });
  byId('curves-reading').textContent =
    `${panel.title}, ${weekName(Math.floor(week))}: ${parts.join('; ')}.`;
}
