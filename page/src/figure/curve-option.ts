/* What a panel of curves looks like: bands under medians, acts as flags, before and now sunken. */

import type { ChartOption, Drawn } from './chart';
import { labelOf, styleOf } from './colours';
import type { Colours } from './colours';
import type { Series, Time, Value } from './shown';
import { FONT, small } from './type';
import { Weeks } from './weeks';

/** What a panel shows. */
export interface CurveShown {
  readonly time: Time;
  readonly series: readonly Series[];
  /** Lines to compare with, without bands. */
  readonly ghosts?: readonly Ghost[];
}

/** A line that others are compared with: the previous result, the whole territory. Dashed 4 3 unless it says otherwise. */
export interface Ghost {
  /** At its end, if it has one. */
  readonly name?: string;
  readonly weeks: readonly number[];
  readonly values: readonly Value[];
  readonly dash?: readonly number[];
}

/** How a panel stands in its page. */
export interface CurveLook {
  /** Whether before and now are named. */
  readonly named: boolean;
  /** Room for names at the right, in pixels. */
  readonly right: number;
}

/** A panel's inner distances in pixels. */
export const MARGIN = { left: 38, top: 30, bottom: 24 };

/** The medians of a result that is no longer the newest. */
export const ghostOf = (series: Series): Ghost => ({ weeks: series.weeks, values: series.bands.median });

export function curveOption(shown: CurveShown, look: CurveLook, colour: Colours): ChartOption {
  const drawn: Drawn[] = [spans(shown.time, look.named, colour)];
  for (const one of shown.series) {
    if (one.each.length) {
      for (const world of one.each) drawn.push(line(one, world, 1, 0.4, colour));
    } else {
      drawn.push(band(one, 'q05', 'q95', 0.15, colour), band(one, 'q25', 'q75', 0.28, colour));
    }
  }
  for (const one of shown.series) drawn.push(line(one, one.bands.median, 2, 1, colour, one.name));
  for (const one of shown.ghosts ?? []) drawn.push(ghostLine(one, colour));
  return { ...axes(shown.time, look.right, colour), series: drawn };
}

/** Between two lines, as a shape of its own, so that gaps stay gaps. */
function band(
  series: Series,
  low: 'q05' | 'q25',
  high: 'q95' | 'q75',
  opacity: number,
  colour: Colours,
): Drawn {
  const points = series.weeks
    .map((week, i) => [week, series.bands[low][i], series.bands[high][i]] as const)
    .filter((point): point is readonly [number, number, number] => point[1] !== null && point[2] !== null);
  const fill = styleOf(series.style, colour);
  return {
    type: 'custom',
    silent: true,
    animation: false,
    z: 2,
    data: points.map((point) => [point[0], point[2]]), // so that the axis reaches as far
    renderItem: (params, api) =>
      params.dataIndex > 0
        ? null
        : {
            type: 'polygon',
            shape: {
              points: [
                ...points.map((p) => api.coord([p[0], p[2]])),
                ...points.slice().reverse().map((p) => api.coord([p[0], p[1]])),
              ],
            },
            style: { fill, opacity },
          },
  };
}

function line(
  series: Pick<Series, 'style' | 'weeks'>,
  values: readonly Value[],
  width: number,
  opacity: number,
  colour: Colours,
  name?: string,
): Drawn {
  return {
    type: 'line',
    name,
    data: series.weeks.map((week, i) => [week, values[i]]),
    showSymbol: false,
    animation: false,
    silent: true,
    z: 3,
    lineStyle: { color: styleOf(series.style, colour), width, opacity },
    itemStyle: { color: styleOf(series.style, colour) },
    endLabel: name
      ? {
          show: true,
          formatter: name,
          color: labelOf(series.style, colour),
          fontWeight: 600,
          fontSize: 12,
          fontFamily: FONT,
          distance: 6,
          lineHeight: 15,
        }
      : undefined,
    labelLayout: { moveOverlap: 'shiftY' },
  };
}

function ghostLine(ghost: Ghost, colour: Colours): Drawn {
  return {
    ...line({ style: 'ghost', weeks: ghost.weeks }, ghost.values, 1.5, 1, colour, ghost.name),
    lineStyle: { color: colour('ghost'), width: 1.5, type: [...(ghost.dash ?? [4, 3])] },
  } as Drawn;
}

function spans(time: Time, named: boolean, colour: Colours): Drawn {
  return {
    type: 'line',
    data: [],
    silent: true,
    animation: false,
    markArea: {
      silent: true,
      itemStyle: { color: colour('sunken') },
      label: { show: named, position: 'insideBottom', ...small(colour) },
      data: [
        [{ name: 'before', xAxis: time.before[0] }, { xAxis: time.before[1] }],
        [{ name: 'now', xAxis: time.now[0] }, { xAxis: time.now[1] }],
      ],
    },
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      lineStyle: { color: colour('ink2'), type: [1.5, 3], width: 1 },
      label: {
        formatter: (flag) => flag.name,
        position: 'end',
        distance: 3,
        color: colour('page'),
        backgroundColor: colour('ink2'),
        padding: [2, 3],
        borderRadius: 2,
        fontSize: 10,
        fontWeight: 600,
      },
      data: time.flags.map((flag) => ({ name: flag.letter, xAxis: flag.week })),
    },
  };
}

function axes(time: Time, right: number, colour: Colours): ChartOption {
  const weeks = new Weeks(time.first);
  return {
    grid: { ...MARGIN, right },
    xAxis: {
      type: 'value',
      min: 0,
      max: time.weeks,
      axisLine: { lineStyle: { color: colour('ink3') } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...small(colour),
        customValues: weeks.years(time.weeks),
        formatter: (week: number) => String(weeks.yearOf(week + 1)),
      },
      axisPointer: { show: true, label: { show: false }, lineStyle: { color: colour('ink3') } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 4,
      axisLabel: small(colour),
      splitLine: { lineStyle: { color: colour('grid') } },
    },
  };
}
