import type { EChartsCoreOption } from 'echarts/core';
import { axis, base, type Look } from './look';

export interface Bar {
  name: string;
  /** Nothing where the number is hidden. */
  value: number | null;
  says: string;
  /** More than there may be. */
  over?: boolean;
  /** Of how many. */
  limit?: number;
}

/** Lying bars, the first on top, each with its number; behind them what is possible, where there is a limit. */
export function bars(all: readonly Bar[], look: Look, colour = 'fill'): EChartsCoreOption {
  const names = all.map((b) => b.name);
  const end = look.rtl ? 'left' : 'right';
  const width = look.narrow ? 116 : 200;
  const [words, numbers] = [width + 12, Math.max(...all.map((b) => b.says.length)) * 8 + 24];
  const most = Math.max(...all.map((b) => Math.max(b.value ?? 0, b.limit ?? 0)), 1);
  return {
    ...base(look),
    grid: { left: look.rtl ? numbers : words, right: look.rtl ? words : numbers, top: 4, bottom: 4 },
    xAxis: { type: 'value', inverse: look.rtl, show: false, max: most },
    yAxis: {
      ...axis(look),
      type: 'category',
      inverse: true,
      position: look.rtl ? 'right' : 'left',
      data: names,
      axisLine: { show: false },
      axisLabel: { color: look.colour('ink'), width, overflow: 'break', fontSize: 13 },
    },
    series: [
      {
        type: 'bar',
        barWidth: 16,
        showBackground: true,
        backgroundStyle: { color: look.colour('track'), borderRadius: 4 },
        data: all.map((b) => ({
          value: b.value ?? 0,
          itemStyle: { color: look.colour(b.over ? 'bad-line' : colour), borderRadius: 4 },
          label: { formatter: () => b.says },
        })),
        label: { show: true, position: end, color: look.colour('ink'), fontWeight: 600 },
      },
    ],
  };
}
