import { accept, type Decision } from '@homeward/kernel';
import type { Arrival, ArrivalEvent } from '../model/arrival';

/**
 * Somebody on this flight said no: those who receive them ask what they need now. Heard twice, it was said once.
 * Source: docs/handbook/day-of-movement.md#no-after-doors.
 * @param at ISO 8601
 */
export const hearNo = (arrival: Arrival, personId: string, at: string): Decision<ArrivalEvent> =>
  arrival.saidNo?.[personId] ? accept() : accept({ type: 'NoHeard', personId, at });
