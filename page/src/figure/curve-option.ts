/* What a panel of curves looks like: bands under medians, acts as flags, before and now sunken. */

import type { LineSeriesOption } from 'echarts/charts';
import type { ChartOption, Drawn } from './chart';
import { labelOf, styleOf } from './colours';
import { say } from './say';
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
  /** Whether acts have their letters over them; they have if nothing is said. */
  readonly lettered?: boolean;
  /** About how many lines lie across, 4 if nothing is said. */
  readonly lines?: number;
}

/** A panel's inner distances in pixels. */
export const MARGIN = { left: 38, top: 30, bottom: 24 };

/** The distance above a panel's curves, in pixels: letters need more. */
export const topOf = (look: CurveLook): number => (look.lettered === false ? 8 : MARGIN.top);

/** The medians of a result that is no longer the newest. */
export const ghostOf = (series: Series): Ghost => ({ weeks: series.weeks, values: series.bands.median });

export function curveOption(shown: CurveShown, look: CurveLook, colour: Colours): ChartOption {
  const drawn: Drawn[] = [spans(shown.time, look, colour)];
  drawn.push(worlds(shown.series, colour));
  shown.series.forEach((one, i) => drawn.push(median(`median-${i}`, one, colour)));
  shown.ghosts?.forEach((one, i) => drawn.push(ghostLine(`ghost-${i}`, one, colour)));
  return { ...axes(shown.time, look, colour), series: drawn };
}

/** What lies under the medians: bands, or each world. One series for all, as each costs ECharts a millisecond. */
function worlds(all: readonly Series[], colour: Colours): Drawn {
  const shapes = all.flatMap((one): Under[] =>
    one.each.length
      ? one.each.flatMap((world) => unbroken(one.weeks, world).map((points) => ({ points, of: one })))
      : [
          { points: between(one, 'q05', 'q95'), of: one, opacity: 0.15 },
          { points: between(one, 'q25', 'q75'), of: one, opacity: 0.28 },
        ],
  );
  const values = shapes.flatMap((shape) => shape.points).map((point) => point[1]);
  const reach = [Math.min, Math.max].map((most) => values.reduce((a, value) => most(a, value), 0));
  return {
    type: 'custom',
    id: 'worlds',
    silent: true,
    animation: false,
    z: 2,
    data: reach.map((value) => [0, value]), // so that the axis reaches as far
    renderItem: (params, api) => params.dataIndex > 0 ? null : ({
      type: 'group',
      children: shapes.map(({ points, of, opacity }) => {
        const shape = { points: points.map((p) => api.coord([p[0], p[1]])) };
        const ink = styleOf(of.style, colour);
        return opacity
          ? { type: 'polygon', shape, style: { fill: ink, opacity } }
          : { type: 'polyline', shape, style: { stroke: ink, fill: 'none', lineWidth: 1, opacity: 0.4, lineJoin: 'bevel' } };
      }),
    }),
  };
}

/** A band, which has an opacity, or a world's line. */
interface Under {
  readonly points: readonly Spot[];
  readonly of: Series;
  readonly opacity?: number;
}

/** A week and a value. */
type Spot = readonly [number, number];

/** Around a band: along its upper edge and back along the lower. */
function between({ weeks, bands }: Series, low: 'q05' | 'q25', high: 'q95' | 'q75'): Spot[] {
  const there = weeks.map((_, i) => i).filter((i) => bands[low][i] !== null && bands[high][i] !== null);
  const edge = (values: readonly Value[]) => there.map((i): Spot => [weeks[i], values[i] ?? 0]);
  return [...edge(bands[high]), ...edge(bands[low]).reverse()];
}

/** The parts of a line between its gaps. */
export function unbroken(weeks: readonly number[], values: readonly Value[]): Spot[][] {
  const parts: Spot[][] = [[]];
  values.forEach((value, i) => {
    if (value === null) parts.push([]);
    else parts[parts.length - 1].push([weeks[i], value]);
  });
  return parts.filter((part) => part.length > 1);
}

/** Whether a line has an end at which a name can stand. */
const hasEnd = (values: readonly Value[]): boolean => values.some((value) => value !== null);

/** The middle of the worlds, with its name at its end. */
function median(id: string, one: Series, colour: Colours): Drawn {
  return {
    ...line(id, one.weeks, one.bands.median, styleOf(one.style, colour), one.name),
    lineStyle: { color: styleOf(one.style, colour), width: 2 },
    endLabel: hasEnd(one.bands.median) ? nameAt(one.name, labelOf(one.style, colour)) : { show: false },
  };
}

function ghostLine(id: string, ghost: Ghost, colour: Colours): Drawn {
  return {
    ...line(id, ghost.weeks, ghost.values, colour('ghost'), ghost.name),
    lineStyle: { color: colour('ghost'), width: 1.5, type: [...(ghost.dash ?? [4, 3])] },
    endLabel: ghost.name && hasEnd(ghost.values) ? nameAt(ghost.name, colour('ghost')) : { show: false },
  };
}

/** A line, of which the curve's width and name are still to be said. */
function line(
  id: string,
  weeks: readonly number[],
  values: readonly Value[],
  ink: string,
  name: string | undefined,
): LineSeriesOption {
  return {
    type: 'line',
    id,
    name,
    data: weeks.map((week, i) => [week, values[i]]),
    showSymbol: false,
    animation: false,
    silent: true,
    z: 3,
    itemStyle: { color: ink },
    labelLayout: { moveOverlap: 'shiftY' },
  };
}

const nameAt = (name: string, ink: string): LineSeriesOption['endLabel'] => ({
  show: true,
  formatter: name,
  color: ink,
  fontWeight: 600,
  fontSize: 12,
  fontFamily: FONT,
  distance: 6,
  lineHeight: 15,
});

function spans(time: Time, look: CurveLook, colour: Colours): Drawn {
  return {
    type: 'line',
    id: 'spans',
    data: [],
    silent: true,
    animation: false,
    markArea: {
      silent: true,
      itemStyle: { color: colour('sunken') },
      label: { show: look.named, position: 'insideBottom', ...small(colour) },
      data: [
        [{ name: say('figure.before'), xAxis: time.before[0] }, { xAxis: time.before[1] }],
        [{ name: say('figure.now'), xAxis: time.now[0] }, { xAxis: time.now[1] }],
      ],
    },
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      lineStyle: { color: colour('ink2'), type: [1.5, 3], width: 1 },
      label: {
        show: look.lettered !== false,
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
      data: [
        ...time.flags.map((flag) => ({ name: flag.letter, xAxis: flag.week })),
        { yAxis: 0, label: { show: false }, lineStyle: { color: colour('ink3'), type: 'solid' as const } },
      ],
    },
  };
}

function axes(time: Time, look: CurveLook, colour: Colours): ChartOption {
  const weeks = new Weeks(time.first);
  return {
    grid: { ...MARGIN, top: topOf(look), right: look.right },
    xAxis: {
      type: 'value',
      min: 0,
      max: time.weeks,
      axisLine: { onZero: false, lineStyle: { color: colour('ink3') } },
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
      splitNumber: look.lines ?? 4,
      axisLabel: small(colour),
      splitLine: { lineStyle: { color: colour('grid') } },
    },
  };
}
