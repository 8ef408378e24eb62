import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what is drawn: the whole library is a megabyte.
use([BarChart, CustomChart, LineChart, GridComponent, SVGRenderer]);

/** Draws without motion, as wide as its place. @returns what ends it */
export function draw(place: HTMLElement, option: EChartsCoreOption): () => void {
  const chart = init(place, undefined, { renderer: 'svg' });
  chart.setOption({ animation: false, ...option });
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(place);
  return () => {
    observer.disconnect();
    chart.dispose();
  };
}
