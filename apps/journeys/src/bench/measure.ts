/** Prints one line: what, the figure of the platform, and the cost of the same without it. */
export const print = (what: string, ours: string, beside: string): void =>
  console.log(`${what.padEnd(44)} ${ours.padEnd(34)} ${beside}`);

export const quantile = (values: number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;
};
export const ms = (value: number): string => `${value.toFixed(1)} ms`;
export const spread = (values: number[]): string =>
  `p50 ${ms(quantile(values, 0.5))}, p99 ${ms(quantile(values, 0.99))}`;

/** @returns milliseconds */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** @returns milliseconds of each, one after another */
export async function timesOf(count: number, work: (i: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < count; i++) all.push(await timed(() => work(i)));
  return all;
}
