import { isAfter, rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/**
 * A wristband that boards twice carries two people, or one to the wrong place; a yes is for one journey.
 * Source: docs/handbook/failures.md#f25, docs/handbook/states.md#fulfilled.
 */
export const aboardOneFlightOnly = rule<Pick<AtTheGate, 'elsewhere' | 'saidYesAt'>>({
  name: 'aboard-one-flight-only',
  code: 'ALREADY_ABOARD',
  says: 'This person is aboard another flight, or has left on one since they said yes: find out who stands here.',
  unblockedBy: 'movement-officer',
  holds: ({ elsewhere, saidYesAt }) =>
    elsewhere.every(
      ({ doorsClosedAt }) =>
        doorsClosedAt !== undefined && saidYesAt !== undefined && isAfter(saidYesAt, doorsClosedAt),
    ),
});
