import type { Received } from './message';

/** How many transactions of one batch run side by side; each takes a connection. */
const sideBySide = 4;

/** Divides a batch by key: messages of one key stay in one lane and in order; few keys get a lane each. */
export function lanesOf(batch: Received[]): Received[][] {
  const laneOfKey = new Map<string, number>();
  const lanes: Received[][] = [];
  for (const message of batch) {
    let lane = laneOfKey.get(message.key);
    if (lane === undefined) laneOfKey.set(message.key, (lane = laneOfKey.size % sideBySide));
    (lanes[lane] ??= []).push(message);
  }
  return lanes;
}
