/* Rows of two intervals: hollow before, solid now. */

import type { CustomSeriesOption } from 'echarts/charts';
import { chart } from './chart';
import type { ChartOption } from './chart';
import { styleOf } from './colours';
import type { Colours } from './colours';
import type { Figure } from './figure';
import type { Interval } from './shown';
import { FONT, small } from './type';

/** Rows in an element, which they make as high as they are. */
export interface Rows extends Figure {
  show(intervals: readonly Interval[]): void;
}

const ROW_PX = 44;
const AXIS_PX = 34;

export function rows(element: HTMLElement, first: readonly Interval[]): Rows {
  let intervals = first;
  const fit = () => (element.style.height = ROW_PX * intervals.length + AXIS_PX + 'px');
  fit();
  const drawn = chart(element, (colour) => rowsOption(intervals, colour));
  return {
    show(next) {
      intervals = next;
      fit();
      drawn.resize();
      drawn.show();
    },
    redraw: drawn.redraw,
    resize: drawn.resize,
    dispose: drawn.dispose,
  };
}

export function rowsOption(intervals: readonly Interval[], colour: Colours): ChartOption {
  return {
    grid: { left: 120, right: 44, top: 8, bottom: 24 },
    xAxis: {
      type: 'value',
      min: 0,
      splitNumber: 4,
      axisLabel: small(colour),
      splitLine: { lineStyle: { color: colour('grid') } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: intervals.map((row) => row.name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...small(colour),
        color: colour('ink'),
        fontSize: 12.5,
        formatter: (name: string) => {
          const about = intervals.find((row) => row.name === name)?.about;
          return about ? `${name}\n{about|${about}}` : name;
        },
        rich: { about: { color: colour('ink3'), fontSize: 11 } },
      },
    },
    series: [interval(intervals, 'before', -9, colour), interval(intervals, 'now', 9, colour)],
  };
}

function interval(
  intervals: readonly Interval[],
  when: 'before' | 'now',
  shift: number,
  colour: Colours,
): CustomSeriesOption {
  return {
    type: 'custom',
    id: when,
    silent: true,
    animation: false,
    data: intervals.map((row, i) => [...row[when], i]) as CustomSeriesOption['data'],
    encode: { x: [0, 1, 2, 3, 4], y: 5 },
    renderItem: (params, api) => {
      const row = intervals[params.dataIndex];
      if (row[when][2] === null) return null;
      const fill = styleOf(row.style, colour);
      const at = (q: number) => api.coord([api.value(q), api.value(5)]);
      const y = at(2)[1] + shift;
      const stroke = (q1: number, q2: number, width: number) => ({
        type: 'line' as const,
        style: { stroke: fill, lineWidth: width },
        shape: { x1: at(q1)[0], x2: at(q2)[0], y1: y, y2: y },
      });
      const dot = {
        type: 'circle' as const,
        shape: { cx: at(2)[0], cy: y, r: 4.5 },
        style: { fill: when === 'now' ? fill : colour('page'), stroke: fill, lineWidth: 2 },
      };
      const name = {
        type: 'text' as const,
        style: {
          text: params.dataIndex === 0 ? when : '',
          x: at(4)[0] + 7,
          y: y - 6,
          fill: colour('ink3'),
          font: `11px ${FONT}`,
        },
      };
      return { type: 'group', children: [stroke(0, 4, 1.5), stroke(1, 3, 5), dot, name] };
    },
  };
}
