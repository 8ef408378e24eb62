import { rule } from '@homeward/kernel';

/**
 * A wristband that boards twice carries two people, or one to the wrong place; a yes is for one journey.
 * Source: docs/handbook/failures.md#f25, docs/handbook/states.md#fulfilled.
 */
export const aboardOneFlightOnly = rule<{ elsewhere: boolean }>({
  name: 'aboard-one-flight-only',
  code: 'ALREADY_ABOARD',
  says: 'This person is aboard another flight, or has left on one since they said yes: find out who stands here.',
  unblockedBy: 'movement-officer',
  holds: ({ elsewhere }) => !elsewhere,
});
