/** Prints one line: what, the figure of the platform, and the cost of the same without it. */
export const print = (what: string, ours: string, beside: string): void =>
  console.log(`${what.padEnd(44)} ${ours.padEnd(34)} ${beside}`);

const quantile = (values: number[], q: number): string => {
  const sorted = [...values].sort((a, b) => a - b);
  return `${sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!.toFixed(1)} ms`;
};
export const spread = (values: number[]): string => `p50 ${quantile(values, 0.5)}, p99 ${quantile(values, 0.99)}`;

/** @returns milliseconds */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
