/* ECharts with no more of it than figures use. */

import { CustomChart, LineChart } from 'echarts/charts';
import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import type {
  GridComponentOption,
  MarkAreaComponentOption,
  MarkLineComponentOption,
} from 'echarts/components';
import { connect, disconnect, init, use } from 'echarts/core';
import type { ComposeOption, EChartsType } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { coloursNow } from './colours';
import type { Colours } from './colours';
import type { Figure } from './figure';

use([LineChart, CustomChart, GridComponent, MarkAreaComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

/** What a chart shows, in ECharts' words. */
export type ChartOption = ComposeOption<
  CustomSeriesOption | LineSeriesOption | GridComponentOption | MarkAreaComponentOption | MarkLineComponentOption
>;

/** One of its series. */
export type Drawn = CustomSeriesOption | LineSeriesOption;

/** A chart in an element. */
export interface Chart extends Figure {
  readonly echarts: EChartsType;
  /** Draws what its option says now, in the colours that it has. */
  show(): void;
}

/** Draws into an element what `option` says then, and again whenever it is shown or drawn anew. */
export function chart(element: HTMLElement, option: (colour: Colours) => ChartOption): Chart {
  const echarts = init(element, null, { renderer: 'svg' });
  let colour = coloursNow();
  /* Series of the same id are kept and changed, the others go: half the time of a chart made anew. */
  const show = () => echarts.setOption(option(colour), { replaceMerge: ['series'] });
  show();
  return {
    echarts,
    show,
    redraw() {
      colour = coloursNow();
      show();
    },
    resize: () => echarts.resize(),
    dispose: () => echarts.dispose(),
  };
}

/** Charts that show one rule together where a pointer is over one of them. */
export function connected(charts: readonly Chart[], group: string): Pick<Figure, 'dispose'> {
  for (const one of charts) one.echarts.group = group;
  if (charts.length) connect(group);
  return { dispose: () => disconnect(group) };
}
