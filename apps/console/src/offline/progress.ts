import type { Item } from './queue';

export type Progress = 'none' | 'sending' | 'kept' | 'sent' | 'refused';

type Known = Pick<Item, 'state' | 'tries'>;

export const progressOf = (item: Known, isUp: boolean, late: boolean): Progress => {
  if (item.state === 'sent') return 'sent';
  if (item.state !== 'waiting') return 'refused';
  return item.tries > 0 || !isUp || late ? 'kept' : 'sending';
};

/** How far a deed has come that has no row in the queue: one that was there before was taken back. */
export const withoutRow = ({ id, wasSeen }: { id?: string; wasSeen: boolean }): Progress =>
  id && !wasSeen ? 'sending' : 'none';
