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
