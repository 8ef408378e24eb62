import type { Api } from '../../api';
import type { Sample } from '../../sample';
import type { Server } from '../server';

/** What a line of the table is measured on: a platform that was started for it. */
export interface Measured {
  api: Api;
  sample: Sample;
  server: Server;
  /** Sizes that show in a minute that the line still works; their figures mean nothing. */
  quick: boolean;
  /** Of how many people the large operations of lines 11 and 12 are, instead of 100,000 and 1,000,000. */
  people?: number;
}

/** Prints one row of the table. */
export const row = (what: string, here: string, beside: string, ratio: string, aim: string): void =>
  console.log([what.padEnd(52), here.padEnd(36), beside.padEnd(40), ratio.padEnd(8), aim].join(' ').trimEnd());

export const times = (ours: number, bare: number): string => `${(ours / bare).toFixed(2)} ×`;
export const percent = (ours: number, bare: number): string => `${Math.round((100 * ours) / bare)} %`;
export const perSecond = (count: number, ms: number): string => `${Math.round((count * 1_000) / ms)}/s`;
