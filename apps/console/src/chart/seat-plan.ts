import type { EChartsCoreOption } from 'echarts/core';
import { base, type Look } from './look';

export interface Seated {
  seat: string;
  familyId: string;
  name: string;
  needs: readonly string[];
  /** How many infants sit on a lap of this family. */
  lap: boolean;
  boarded: boolean;
}

export interface Place extends Seated {
  row: number;
  column: number;
  /** Every second family along the rows, so that neighbours are told apart. */
  shade: 0 | 1 | 2;
}

const parts = /^(\d+)([A-Z])$/;

/** Seats as places of a plan, in the order of rows; who has no seat (an infant on a lap) is in none. */
export function placesOf(people: readonly Seated[]): Place[] {
  const shades = new Map<string, 0 | 1 | 2>();
  return people
    .flatMap((p) => {
      const [, row, letter] = parts.exec(p.seat) ?? [];
      return row && letter ? [{ ...p, row: Number(row), column: letter.charCodeAt(0) - 65 }] : [];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((p) => {
      if (!shades.has(p.familyId)) shades.set(p.familyId, (shades.size % 3) as 0 | 1 | 2);
      return { ...p, shade: shades.get(p.familyId)! };
    });
}

const grounds = ['calm', 'ask-ground', 'now-ground'] as const;
const lines = ['fill', 'ask-line', 'now'] as const;

/** The cabin from above, nose at the top: one box a seat, families in one colour, needs and infants as signs. */
export function seatPlan(places: readonly Place[], abreast: number, look: Look): EChartsCoreOption {
  const rows = Math.max(...places.map((p) => p.row), 1);
  const aisle = (column: number): number => column + (column >= abreast / 2 ? 0.6 : 0);
  return {
    ...base(look),
    grid: { left: 28, right: 8, top: 22, bottom: 4 },
    xAxis: { type: 'value', min: 0, max: abreast + 0.6, show: false },
    yAxis: {
      type: 'value',
      inverse: true,
      min: 0,
      max: rows,
      show: false,
    },
    series: [
      {
        type: 'custom',
        clip: false,
        data: [
          ...Array.from({ length: abreast }, (_, c) => [aisle(c), -0.9, String.fromCharCode(65 + c), 'mark']),
          ...Array.from({ length: rows }, (_, r) => [-0.62, r, String(r + 1), 'mark']),
          ...places.map((p) => [aisle(p.column), p.row - 1, signOf(p), `${p.shade}${p.boarded ? 'b' : ''}`]),
        ],
        renderItem: (_: unknown, api: SeatApi) => seatOf(api, look),
      },
    ],
  };
}

const signOf = ({ needs, lap }: Place): string => [needs.length > 0 ? needs[0]! : '', lap ? '+1' : ''].join(' ').trim();

interface SeatApi {
  value: (n: number) => number | string;
  coord: (at: [number, number]) => [number, number];
  size: (of: [number, number]) => [number, number];
}

function seatOf(api: SeatApi, { colour }: Look) {
  const [x, y] = api.coord([Number(api.value(0)), Number(api.value(1))]);
  const [width, height] = api.size([1, 1]);
  const kind = String(api.value(3));
  const shade = Number(kind[0]);
  const text = {
    type: 'text',
    style: {
      text: String(api.value(2)),
      x: x + width / 2,
      y: y + height / 2,
      textAlign: 'center',
      textVerticalAlign: 'middle',
      fill: colour(kind === 'mark' ? 'soft' : 'ink'),
      fontSize: kind === 'mark' ? 11 : 10,
      fontWeight: 600,
      fontFamily: 'inherit',
    },
  };
  if (kind === 'mark') return text;
  const box = {
    type: 'rect',
    shape: { x: x + 2, y: y + 1.5, width: width - 4, height: height - 3, r: 4 },
    style: {
      fill: colour(grounds[shade]!),
      stroke: colour(lines[shade]!),
      lineWidth: kind.endsWith('b') ? 2.5 : 1,
    },
  };
  return { type: 'group', children: [box, text] };
}
