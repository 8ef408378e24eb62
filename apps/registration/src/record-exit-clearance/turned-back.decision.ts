import type { PassengerStatusChangedV1 } from '@homeward/contracts';
import { accept, type Decision, isAfter, utcDayOf } from '@homeward/kernel';
import type { ExitClearance, ExitEvent } from '../model/exit-clearance';

/** When exit control turned somebody back, and when the authorities last answered about them; ISO 8601, UTC. */
export interface TurnedBack {
  at: string;
  answeredAt?: string | undefined;
}

/** Of all that takes somebody off a list, exit control alone speaks for the authorities. */
export const isTurnedBack = (status: PassengerStatusChangedV1['status']): boolean => status === 'EXIT_DENIED';

/**
 * Exit control turned somebody back who had leave to go: their leave is gone until the authorities answer again. Of somebody who had
 * none, or none any more, nothing new is known; an event that comes late, or once more, does not take a later answer back.
 * Source: docs/handbook/day-of-movement.md#settling.
 */
export function turnedBack(clearance: ExitClearance | undefined, { at, answeredAt }: TurnedBack): Decision<ExitEvent> {
  const answeredSince = answeredAt !== undefined && isAfter(answeredAt, at);
  if (!clearance || answeredSince || !mightGo(clearance, utcDayOf(at))) return accept();
  const { personId, kind, waived } = clearance;
  return accept({ type: 'ExitClearanceChanged', personId, kind, state: 'REFUSED', waived });
}

const mightGo = ({ state, validUntil }: ExitClearance, on: string): boolean =>
  state === 'NOT_NEEDED' || (state === 'GRANTED' && (validUntil === undefined || validUntil >= on));
