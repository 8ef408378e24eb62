import type { EChartsCoreOption } from 'echarts/core';
import { axis, base, type Look } from './look';

export interface Pace {
  /** How many were aboard from each moment on. */
  aboard: [at: number, people: number][];
  /** From when to when everybody is to board. */
  plan: [from: number, to: number];
  expected: number;
}

/** Who was aboard when, beside an even pace from the beginning of boarding to departure. */
export function paceOf(boardedAt: readonly (string | undefined)[], expected: number, departsAt: string): Pace {
  const times = boardedAt.flatMap((at) => (at ? [Date.parse(at)] : [])).sort((a, b) => a - b);
  const departs = Date.parse(departsAt);
  const from = Math.min(times[0] ?? departs - planMs, departs - planMs);
  return {
    aboard: [[from, 0], ...times.map((at, i): [number, number] => [at, i + 1])],
    plan: [from, departs],
    expected,
  };
}

/** GO is decided two hours before departure (docs/handbook/process.md#go-no-go): boarding follows it. */
const planMs = 2 * 3_600_000;

/** How many more or fewer are aboard than at an even pace. */
export function aheadBy({ aboard, plan: [from, to], expected }: Pace, now: number): number {
  const share = Math.min(1, Math.max(0, (now - from) / (to - from)));
  return Math.round(aboard.length - 1 - share * expected);
}

export function paceLines(
  { aboard, plan: [from, to], expected }: Pace,
  now: number,
  names: { aboard: string; plan: string },
  timeOf: (at: number) => string,
  look: Look,
): EChartsCoreOption {
  const last = aboard.at(-1)!;
  const until = Math.max(last[0], Math.min(now, to));
  const line = { type: 'line', symbol: 'none', endLabel: { show: true, color: look.colour('ink'), fontWeight: 600 } };
  const room = look.narrow ? 84 : 130;
  return {
    ...base(look),
    grid: { left: look.rtl ? room : 8, right: look.rtl ? 8 : room, top: 16, bottom: 4, containLabel: true },
    xAxis: {
      ...axis(look),
      type: 'value',
      min: from,
      max: Math.max(to, until),
      inverse: look.rtl,
      splitNumber: look.narrow ? 2 : 4,
      axisLabel: { color: look.colour('soft'), formatter: timeOf, hideOverlap: true },
    },
    yAxis: { ...axis(look), type: 'value', max: expected, position: look.rtl ? 'right' : 'left', minInterval: 1 },
    series: [
      {
        ...line,
        data: [
          [from, 0],
          [to, expected],
        ],
        lineStyle: { color: look.colour('soft'), type: 'dashed', width: 2 },
        endLabel: {
          ...line.endLabel,
          formatter: names.plan,
          align: look.rtl ? 'right' : 'left',
          offset: [look.rtl ? -8 : 4, 0],
        },
      },
      {
        ...line,
        step: 'end',
        data: [...aboard, [until, last[1]]],
        lineStyle: { color: look.colour('fill'), width: 3 },
        endLabel: {
          ...line.endLabel,
          formatter: `${names.aboard}: ${last[1]}`,
          align: look.rtl ? 'right' : 'left',
          offset: [look.rtl ? -8 : 4, 0],
        },
      },
    ],
  };
}
