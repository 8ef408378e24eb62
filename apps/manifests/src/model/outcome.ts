import { createHash } from 'node:crypto';
import type { ExitCode } from '@homeward/contracts';
import { canonical } from '@homeward/kernel';
import type { ListEvent } from './list-event';
import type { Stage } from './passenger-list';

/** Somebody whom a step takes off the list. */
export interface Leaving {
  personId: string;
  code: ExitCode;
  because: string;
}

/** Who comes and goes by a step. */
export interface Outcome {
  leaves: Leaving[];
  joins: string[];
  /** Another one where anybody else would leave, join or fly: what was seen is then not what happens. */
  digest: string;
}

export type SteppedStage = Stage | 'DOORS' | 'DEPARTURE';

/**
 * What a step does to people.
 * @param flies ids of those who fly by it, where it decides that
 */
export function outcomeOf(
  step: SteppedStage,
  flightId: string,
  events: readonly ListEvent[],
  flies?: readonly string[],
): Outcome {
  const leaves = events.flatMap((e): Leaving[] =>
    e.type === 'PassengerRemoved' ? [{ personId: e.personId, code: e.code, because: e.because }] : [],
  );
  const joins = events.flatMap((e) => (e.type === 'FamilyPromoted' ? e.people : []));
  // Where it is decided who flies, whoever leaves is missing among them; they may have left meanwhile.
  const who = flies
    ? { flies: [...flies].sort() }
    : { leaves: leaves.map((l) => [l.personId, l.code]).sort(), joins: [...joins].sort() };
  const digest = createHash('sha256').update(canonical({ step, flightId, who })).digest('base64url').slice(0, 22);
  return { leaves, joins, digest };
}
