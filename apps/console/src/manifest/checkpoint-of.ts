import type { List } from '../api/shapes';

/** The check as it stands closed; undefined of one that is open. */
export const checkpointOf = ({ checkpoints }: List, check: string): List['checkpoints'][number] | undefined =>
  new Map(checkpoints.map((c) => [c.stage, c])).get(check);
