import type { Queue } from './queue';

export interface Here {
  user: string;
  key: CryptoKey;
  queue: Queue;
}

let present: Here | undefined;

/** What this browser stores for the user. Nothing where it stores nothing: then everything is sent directly. */
export const here = (): Here | undefined => present;
export const beHere = (now: Here): void => void (present = now);
