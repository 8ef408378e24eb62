import type { Outcome } from './use-scans';

/** Whether somebody was scanned who was not asked alone: they are asked now, and only their two answers are shown. */
export const asksAgain = ({ problem }: Pick<Outcome, 'problem'>): boolean =>
  problem?.broken.some((b) => b.name === 'asked-in-private-at-the-gate') ?? false;
