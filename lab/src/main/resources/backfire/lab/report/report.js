/* Draws the page's figures from the data written into it. The text needs no script. */
(() => {
  'use strict';
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
      data: points.length ? [0] : [],
      renderItem: (_, api) => ({
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
            fontFamily: 'Inter, system-ui, sans-serif', distance: 6 }
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

  const band90 = (bands, i, of) =>
    `${number(bands.median[i])}${of} (${data.covers}: ${number(bands.q05[i])} to ${number(bands.q95[i])})`;

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
      return `${series.name} ${band90(series.bands, i, '')}`;
    });
    byId('curves-reading').textContent =
      `${panel.title}, ${weekName(Math.floor(week))}: ${parts.join('; ')}; ${data.worlds} worlds.`;
  }

  // ---- Rows of two intervals: hollow before, solid now.

  function rows(id, intervals) {
    const element = byId('rows-' + id);
    if (!element) return;
    element.style.height = 44 * intervals.length + 34 + 'px';
    draw(element, 'svg', () => ({
      grid: { left: 120, right: 44, top: 8, bottom: 24 },
      xAxis: {
        type: 'value', min: 0, splitNumber: 4, axisLabel: text(),
        splitLine: { lineStyle: { color: colour('grid') } },
      },
      yAxis: {
        type: 'category', inverse: true, data: intervals.map((row) => row.name),
        axisLine: { show: false }, axisTick: { show: false },
        axisLabel: { ...text(), color: colour('ink'), fontSize: 12.5,
          formatter: (name) => {
            const about = intervals.find((row) => row.name === name).about;
            return about ? `${name}\n{about|${about}}` : name;
          },
          rich: { about: { color: colour('ink3'), fontSize: 11 } } },
      },
      series: [interval(intervals, 'before', -9), interval(intervals, 'now', 9)],
    }));
  }

  function interval(intervals, when, shift) {
    return {
      type: 'custom', silent: true, animation: false,
      data: intervals.map((row, i) => [...row[when], i]),
      encode: { x: [0, 1, 2, 3, 4], y: 5 },
      renderItem: (params, api) => {
        const row = intervals[params.dataIndex];
        const fill = styleOf(row.style);
        const at = (q) => api.coord([api.value(q), api.value(5)]);
        if (row[when][2] === null) return null;
        const y = at(2)[1] + shift;
        const stroke = (q1, q2, width) => ({
          type: 'line', style: { stroke: fill, lineWidth: width },
          shape: { x1: at(q1)[0], x2: at(q2)[0], y1: y, y2: y },
        });
        const dot = {
          type: 'circle', shape: { cx: at(2)[0], cy: y, r: 4.5 },
          style: { fill: when === 'now' ? fill : colour('page'), stroke: fill, lineWidth: 2 },
        };
        const name = {
          type: 'text',
          style: { text: params.dataIndex === 0 ? when : '', x: at(4)[0] + 7, y: y - 6,
            fill: colour('ink3'), font: '11px Inter, system-ui, sans-serif' },
        };
        return { type: 'group', children: [stroke(0, 4, 1.5), stroke(1, 3, 5), dot, name] };
      },
    };
  }

  // ---- The map.

  function map() {
    const shown = { layer: 0, week: Math.max(0, data.time.weeks - 26), place: 0, playing: 0 };
    const { places, layers } = data.map;
    const shapes = arranged(data.map.outlines, places);
    echarts.registerMap('case', shapes.collection);
    const figure = byId('map-figure');
    const chart = echarts.init(figure, null, { renderer: 'canvas' });
    const card = byId('map-card');
    card.innerHTML = '<h3></h3><p></p><div class="curve" role="img"></div>';
    const cardChart = echarts.init(card.querySelector('.curve'), null, { renderer: 'svg' });
    const slider = byId('map-slider');
    slider.max = String(data.time.weeks - 1);

    const layer = () => layers[shown.layer];
    /** Which stretch a week is in; before the first there is none. */
    const stretch = (l, week) => Math.min(l.median[0].length - 1, Math.floor((week - l.first) / l.weeks));
    const stretchName = (l, at) =>
      l.weeks <= 4 ? weekName(shown.week)
        : at < 0 ? weekName(shown.week) + ', not measured yet'
        : `${l.weeks} weeks from ${weekName(l.first + at * l.weeks).slice('week of '.length)}`;
    const classOf = (l, value) => l.breaks.filter((b) => value >= b).length;
    const palette = () => [1, 2, 3, 4, 5, 6, 7].map((i) => colour('seq' + i));
    const inkOn = (fill) => (luminance(fill) > 0.36 ? '#15191E' : '#FFFFFF');

    function regions() {
      const l = layer();
      const at = stretch(l, shown.week);
      const fills = palette();
      return places.map((place, i) => {
        const value = l.median[i][at];
        const none = value == null;
        const doubt = !none && classOf(l, l.high[i][at]) - classOf(l, l.low[i][at]) >= 2;
        const fill = none ? colour('page') : fills[classOf(l, value)];
        return {
          name: place.id,
          value: none ? 0 : value,
          itemStyle: {
            areaColor: fill,
            borderColor: i === shown.place ? colour('ink') : colour('page'),
            borderWidth: i === shown.place ? 2.5 : 1,
            borderType: none ? 'dotted' : 'solid',
            decal: doubt
              ? { symbol: 'rect', rotation: Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [1.6, 4],
                  color: inkOn(fill) === '#FFFFFF' ? 'rgba(255,255,255,.36)' : 'rgba(20,25,30,.36)' }
              : undefined,
          },
          label: { color: none ? colour('ink3') : inkOn(fill), textBorderColor: fill, textBorderWidth: 2 },
        };
      });
    }

    function option() {
      const names = new Map(places.map((place) => [place.id, place.name]));
      const most = places.map((p) => p.residents).sort((a, b) => b - a)[11] || 0;
      const named = (id) => {
        const i = places.findIndex((p) => p.id === id);
        return i >= 0 && (places.length <= 40 || i === shown.place || places[i].residents >= most);
      };
      return {
        aria: { enabled: true, decal: { show: false }, label: { enabled: false } },
        geo: {
          map: 'case', roam: false, silent: true, aspectScale: Math.cos((places[0].lat * Math.PI) / 180),
          left: 8, right: 8, top: 8, bottom: 8, preserveAspect: 'contain',
          itemStyle: { areaColor: colour('land'), borderColor: colour('edge'), borderWidth: 0.9 },
          label: { show: false }, emphasis: { disabled: true },
        },
        series: [
          {
            type: 'map', map: 'case', nameProperty: 'id', roam: false,
            aspectScale: Math.cos((places[0].lat * Math.PI) / 180),
            left: 8, right: 8, top: 8, bottom: 8, preserveAspect: 'contain', selectedMode: false, animation: false,
            emphasis: { label: { show: true }, itemStyle: { areaColor: null, borderColor: colour('ink'), borderWidth: 1.5 } },
            itemStyle: { areaColor: colour('land'), borderColor: colour('page') },
            label: {
              show: true, fontSize: 11, fontFamily: 'Inter, system-ui, sans-serif',
              formatter: (p) => (named(p.name) ? names.get(p.name) || '' : ''),
            },
            labelLayout: { hideOverlap: true },
            data: regions(),
          },
          {
            type: 'scatter', coordinateSystem: 'geo', silent: true, animation: false, z: 5,
            data: week().map((incident) => {
              const place = places.find((p) => p.id === incident.place);
              const tint = colour(incident.gravity);
              const at = shapes.centre(place);
              return {
                value: [at[0], at[1]], symbol: 'circle', symbolSize: 13,
                itemStyle: {
                  borderColor: tint, borderWidth: 2.5,
                  color: incident.gravity === 'killed' ? tint
                    : incident.gravity === 'beaten' ? colour('surface')
                    : { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops: [
                        { offset: 0.5, color: tint }, { offset: 0.5, color: colour('surface') }] },
                },
              };
            }),
          },
        ],
      };
    }

    const week = () => data.map.incidents.filter((incident) => incident.week === shown.week);

    function scale() {
      const l = layer();
      const fills = palette();
      const bounds = ['', ...l.breaks.map(number)];
      byId('map-scale').innerHTML =
        `<p>${escape(l.name)}, ${escape(l.unit)}</p><div class="classes">` +
        fills.map((fill, i) => `<span><i style="background:${fill}"></i>${bounds[i]}</span>`).join('') +
        '</div>';
    }

    function describe() {
      const l = layer();
      const place = places[shown.place];
      const at = stretch(l, shown.week);
      const value = (i) =>
        `${number(l.median[shown.place][i])}${unit(l.unit)} (${data.covers}: ` +
        `${number(l.low[shown.place][i])} to ${number(l.high[shown.place][i])}; ${data.worlds} worlds)`;
      const then = stretch(l, shown.week - 156);
      const earlier = then >= 0 && then < at
        ? ` Three years before: ${number(l.median[shown.place][then])}.` : '';
      card.querySelector('h3').textContent =
        `${place.name} · ${place.residents.toLocaleString('en')} residents, ${place.officers.toLocaleString('en')} officers`;
      card.querySelector('p').textContent =
        at < 0 ? `${l.name}: not measured yet.` : `${l.name}, ${stretchName(l, at)}: ${value(at)}.${earlier}`;
      byId('map-finding').textContent = finding(l, at);
      card.querySelector('.curve').setAttribute('aria-label', card.querySelector('p').textContent);
      cardChart.setOption(cardOption(l), { notMerge: true });
    }

    /** Where it is most, in words; that worlds disagree is said in the card and by hatching. */
    function finding(l, at) {
      const ranked = places
        .map((place, i) => ({ name: place.name, value: l.median[i][at] }))
        .filter((one) => one.value != null)
        .sort((a, b) => b.value - a.value);
      if (ranked.length === 0) return `${l.name}: not measured yet`;
      if (ranked[0].value === 0) return `${l.name}: none in most worlds`;
      const most = ranked[0].value === ranked[ranked.length - 1].value
        ? 'the same everywhere'
        : 'highest in ' + ranked.slice(0, places.length > 3 ? 2 : 1).map((one) => one.name).join(' and ');
      return `${l.name}: ${most}`;
    }

    function cardOption(l) {
      const weeks = l.median[0].map((_, i) => l.first + (i + 0.5) * l.weeks);
      const here = {
        name: places[shown.place].name, style: 'plain', weeks, each: [],
        bands: { q05: l.low[shown.place], q95: l.high[shown.place], median: l.median[shown.place],
          q25: l.median[shown.place], q75: l.median[shown.place] },
      };
      const whole = { name: 'mean of places', style: 'ghost', weeks, each: [], bands: { median: l.whole } };
      const drawn = curveOption([here], false, 106);
      drawn.series.push({ ...line(whole, l.whole, 1.5, 1, 'mean of places'),
        lineStyle: { color: colour('ghost'), width: 1.5, type: [4, 3] } });
      drawn.series.push({
        type: 'line', data: [], silent: true, animation: false,
        markLine: { symbol: 'none', silent: true, animation: false, label: { show: false },
          lineStyle: { color: colour('ink'), type: 'solid', width: 1.5 }, data: [{ xAxis: shown.week + 0.5 }] },
      });
      return drawn;
    }

    function told() {
      const list = byId('map-incidents');
      const now = week();
      if (now.length) {
        list.innerHTML = now
          .map((incident) => `<li><span class="sign ${incident.gravity}"></span>${escape(incident.text)}</li>`)
          .join('');
        return;
      }
      const next = data.map.incidents.map((i) => i.week).filter((w) => w > shown.week).sort((a, b) => a - b)[0];
      list.innerHTML = next === undefined
        ? '<li>None of the gravest attacks, and none later.</li>'
        : `<li>None of the gravest attacks. The next is in ${next - shown.week} weeks: ` +
          '<button type="button" class="link">go there</button></li>';
      const go = list.querySelector('button');
      if (go) go.addEventListener('click', () => to(next));
    }

    function paint(all) {
      if (all) chart.setOption(option(), { notMerge: true });
      else chart.setOption({ series: [{ data: regions() }, option().series[1]] });
      byId('map-week').textContent = weekName(shown.week).replace('week', 'Week');
      slider.value = String(shown.week);
      slider.setAttribute('aria-valuetext', weekName(shown.week));
    }

    function settle() {
      paint(false);
      describe();
      told();
    }

    function to(week) {
      shown.week = Math.max(0, Math.min(data.time.weeks - 1, week));
      settle();
    }

    function play(on) {
      clearInterval(shown.playing);
      shown.playing = 0;
      const button = byId('map-play');
      button.setAttribute('aria-pressed', String(on));
      button.textContent = on ? 'Pause' : 'Play';
      if (!on) {
        settle();
        return;
      }
      if (shown.week >= data.time.weeks - 1) shown.week = 0;
      const perSecond = Number(byId('map-speed').value);
      const frames = calm.matches ? 4 : Math.min(perSecond, 13);
      const step = Math.max(1, Math.round((calm.matches ? 13 : perSecond) / frames));
      shown.playing = setInterval(() => {
        shown.week = Math.min(data.time.weeks - 1, shown.week + step);
        paint(false);
        if (shown.week >= data.time.weeks - 1) play(false);
      }, 1000 / frames);
    }

    function act(direction) {
      const weeks = data.time.flags.map((flag) => Math.floor(flag.week));
      const next = direction > 0
        ? weeks.find((w) => w > shown.week)
        : weeks.filter((w) => w < shown.week).pop();
      if (next !== undefined) to(next);
    }

    function choose(place) {
      shown.place = place;
      settle();
    }

    /** The nearest place that way. */
    function towards(dx, dy) {
      const from = shapes.centre(places[shown.place]);
      let best = shown.place;
      let nearestYet = Infinity;
      places.forEach((place, i) => {
        const at = shapes.centre(place);
        const along = (at[0] - from[0]) * dx + (at[1] - from[1]) * dy;
        const aside = Math.abs((at[0] - from[0]) * dy) + Math.abs((at[1] - from[1]) * dx);
        if (along > 1e-6 && along + 2 * aside < nearestYet) {
          nearestYet = along + 2 * aside;
          best = i;
        }
      });
      choose(best);
    }

    function key(event) {
      const far = event.shiftKey ? 13 : 1;
      if (event.key === ' ') play(!shown.playing);
      else if (event.key === '[') act(-1);
      else if (event.key === ']') act(1);
      else if (event.target === figure && event.key.startsWith('Arrow')) {
        towards(
          { ArrowLeft: -1, ArrowRight: 1 }[event.key] || 0,
          { ArrowUp: 1, ArrowDown: -1 }[event.key] || 0);
      } else if (event.target === slider && event.key === 'ArrowLeft') to(shown.week - far);
      else if (event.target === slider && event.key === 'ArrowRight') to(shown.week + far);
      else return;
      event.preventDefault();
    }

    chart.on('click', (event) => {
      const i = places.findIndex((place) => place.id === event.name);
      if (i >= 0) choose(i);
    });
    figure.addEventListener('keydown', key);
    slider.addEventListener('keydown', key);
    slider.addEventListener('input', () => {
      shown.week = Number(slider.value);
      paint(false);
    });
    slider.addEventListener('change', () => to(Number(slider.value)));
    byId('map-play').addEventListener('click', () => play(!shown.playing));
    byId('map-speed').addEventListener('change', () => shown.playing && play(true));
    byId('map-layer').addEventListener('change', (event) => {
      shown.layer = Number(event.target.value);
      scale();
      paint(true);
      settle();
    });
    byId('map-flags').innerHTML = data.time.flags
      .map((flag) =>
        `<button type="button" style="left:${(100 * flag.week) / data.time.weeks}%" ` +
        `title="${escape(flag.words)}" aria-label="${escape(flag.words)}">${flag.letter}</button>`)
      .join('');
    byId('map-flags').querySelectorAll('button').forEach((button, i) =>
      button.addEventListener('click', () => to(Math.floor(data.time.flags[i].week))));

    shown.place = Math.max(0, places.findIndex((p) =>
      p.residents === Math.max(...places.map((q) => q.residents))));
    const again = () => {
      scale();
      paint(true);
      describe();
      told();
    };
    again();
    charts.push({ chart, again }, { chart: cardChart, again: () => {} });
    tableOf('map', () => {
      const l = layer();
      const at = stretch(l, shown.week);
      return [[`${l.name}, ${l.unit}, ${stretchName(l, at)}`, 'median', data.covers],
        ...places.map((place, i) => [place.name, number(l.median[i][at]),
          `${number(l.low[i][at])} to ${number(l.high[i][at])}`])];
    });
  }

  /**
   * Districts that are circles within a city are drawn larger, each city's as a group, where the map
   * is empty: in the corner of its frame that is farthest from all outlines and not taken yet.
   */
  function arranged(outlines, places) {
    const collection = JSON.parse(JSON.stringify(outlines));
    const moved = new Map();
    const outer = collection.features.filter((f) => !f.properties.within);
    const cities = new Set(collection.features.map((f) => f.properties.within).filter(Boolean));
    if (outer.length) {
      const box = bounds(outer);
      const points = outer.flatMap((f) => pointsOf(f.geometry));
      const taken = new Set();
      for (const city of cities) {
        const inner = collection.features.filter((f) => f.properties.within === city);
        const group = bounds(inner);
        const size = Math.max(group.width, group.height);
        const times = Math.min(6, (0.42 * Math.max(box.width, box.height)) / size);
        const half = (times * size) / 2;
        const [left, right] = [box.left + half / 2, box.right - half / 2];
        const corners = [[right, box.bottom + half], [right, box.top - half],
          [left, box.bottom + half], [left, box.top - half]]
          .map((at, i) => ({ at, i, free: Math.min(...points.map((p) => Math.hypot(p[0] - at[0], p[1] - at[1]))) }))
          .filter((corner) => !taken.has(corner.i))
          .sort((a, b) => b.free - a.free);
        if (!corners.length) break; // a fifth city stays where it is
        const [corner] = corners;
        taken.add(corner.i);
        const shift = (p) => [corner.at[0] + times * (p[0] - group.x), corner.at[1] + times * (p[1] - group.y)];
        for (const feature of inner) {
          feature.geometry.coordinates = shifted(feature.geometry.coordinates, shift);
          moved.set(feature.properties.id, middle(pointsOf(feature.geometry)));
        }
      }
    }
    for (const feature of collection.features) {
      feature.properties.label = feature.properties.name;
      feature.properties.name = feature.properties.id || 'context-' + feature.properties.name;
    }
    return { collection, centre: (place) => moved.get(place.id) || [place.lon, place.lat] };
  }

  /** Points, rings, polygons of any depth, each point moved. */
  const shifted = (part, shift) =>
    typeof part[0] === 'number' ? shift(part) : part.map((inner) => shifted(inner, shift));

  const pointsOf = (geometry) =>
    (geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates).flat();

  function bounds(features) {
    const points = features.flatMap((f) => pointsOf(f.geometry));
    const xs = points.map((p) => p[0]);
    const ys = points.map((p) => p[1]);
    const box = { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
    return { ...box, width: box.right - box.left, height: box.top - box.bottom,
      x: (box.left + box.right) / 2, y: (box.bottom + box.top) / 2 };
  }

  function middle(points) {
    const box = { x: 0, y: 0 };
    for (const p of points) {
      box.x += p[0] / points.length;
      box.y += p[1] / points.length;
    }
    return [box.x, box.y];
  }

  /** Relative luminance, WCAG 2. */
  function luminance(hex) {
    const part = (i) => {
      const c = parseInt(hex.slice(i, i + 2), 16) / 255;
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
  }

  // ---- Tables, theme, copying.

  function escape(words) {
    const holder = document.createElement('span');
    holder.textContent = words;
    return holder.innerHTML.replace(/"/g, '&quot;');
  }

  /** Fills a closed table when it is opened. */
  function tableOf(name, content) {
    const details = document.querySelector(`details[data-table="${name}"]`);
    if (!details) return;
    const fill = () => {
      const [head, ...body] = content();
      const row = (cells, tag) =>
        `<tr><th scope="row">${escape(cells[0])}</th>` +
        cells.slice(1).map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('') + '</tr>';
      const old = details.querySelector('.wide');
      if (old) old.remove();
      details.insertAdjacentHTML('beforeend',
        `<div class="wide" tabindex="0" role="region" aria-label="Table"><table><thead>${row(head, 'th')}</thead>` +
        `<tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`);
    };
    fills.push(fill);
    details.addEventListener('toggle', () => details.open && fill());
  }

  function curvesTable() {
    tableOf('curves', () => [
      ['Curve', 'at the beginning', 'in the middle', 'at the end'],
      ...data.panels.flatMap((panel) =>
        panel.series.map((series) => {
          const n = series.weeks.length;
          return [`${panel.title}, ${series.name} (${panel.unit})`,
            ...[0, n >> 1, n - 1].map((i) => `${band90(series.bands, i, '')}, ${weekName(Math.floor(series.weeks[i]))}`)];
        })),
    ]);
  }

  function theme() {
    const button = byId('theme');
    const dark = () => root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    const name = () => { button.textContent = dark() ? 'Light' : 'Dark'; };
    button.hidden = false;
    button.addEventListener('click', () => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      name();
      charts.forEach((one) => one.again());
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      name();
      charts.forEach((one) => one.again());
    });
    name();
  }

  function copying() {
    document.querySelectorAll('button[data-copy]').forEach((button) => {
      button.hidden = !navigator.clipboard;
      button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(byId(button.dataset.copy).textContent.trim());
        button.textContent = 'Copied';
        setTimeout(() => { button.textContent = 'Copy'; }, 2000);
      });
    });
  }

  attempt(() => data.map && byId('map-figure') && map());
  attempt(curves);
  attempt(curvesTable);
  attempt(() => rows('destinations', data.exits));
  attempt(() => rows('causes', data.causes));
  attempt(() => rows('deciders', data.deciders));
  attempt(() => rows('officials', data.officials));
  attempt(theme);
  attempt(copying);
  addEventListener('resize', () => charts.forEach((one) => one.chart.resize()));
  /* Paper is light, and has no closed tables. */
  let onScreen;
  addEventListener('beforeprint', () => {
    onScreen = root.dataset.theme;
    root.dataset.theme = 'light';
    charts.forEach((one) => one.again());
    fills.forEach((fill) => fill());
    document.querySelectorAll('details.as-table').forEach((details) => { details.open = true; });
  });
  addEventListener('afterprint', () => {
    if (onScreen) root.dataset.theme = onScreen;
    else delete root.dataset.theme;
    charts.forEach((one) => one.again());
    document.querySelectorAll('details.as-table').forEach((details) => { details.open = false; });
  });
})();
