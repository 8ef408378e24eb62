import type { BestInterests } from '../model/protection-file';

/** Where the best-interests procedure of a child stands. */
export interface DecideBestInterests {
  personId: string;
  bestInterests: BestInterests;
}
