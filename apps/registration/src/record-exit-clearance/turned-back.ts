import { accept, type Decision } from '@homeward/kernel';
import type { ExitClearance, ExitEvent } from '../model/exit-clearance';

/**
 * Exit control turned somebody back who had leave to go: their leave is gone until the authorities answer anew. Of whoever had
 * none, or none any more, nothing new is known. Source: docs/handbook/day-of-movement.md#settling.
 * @param on the day, ISO date
 */
export function turnedBack(clearance: ExitClearance | undefined, on: string): Decision<ExitEvent> {
  if (!clearance || !mightGo(clearance, on)) return accept();
  const { personId, kind, waived } = clearance;
  return accept({ type: 'ExitClearanceChanged', personId, kind, state: 'REFUSED', waived });
}

const mightGo = ({ state, validUntil }: ExitClearance, on: string): boolean =>
  state === 'NOT_NEEDED' || (state === 'GRANTED' && (validUntil === undefined || validUntil >= on));
