import type { PassengerNoAfterDoorsV1 } from '@homeward/contracts';
import { accept, type Decision } from '@homeward/kernel';
import type { FollowUpEvent } from '../model/follow-up';

/** Somebody is on a flight that has left, though they said no. Until it leaves, nothing is asked: they may still get off. Source: docs/handbook/day-of-movement.md#no-after-doors. */
export const openFollowUp = ({
  personId,
  flightId,
  operationId,
  heardAt,
  departed,
}: Pick<
  PassengerNoAfterDoorsV1,
  'personId' | 'flightId' | 'operationId' | 'heardAt' | 'departed'
>): Decision<FollowUpEvent> =>
  !departed ? accept() : accept({ type: 'FollowUpOpened', personId, flightId, operationId, heardAt });

/** What the person says that they need now; asked again, the last answer stands, and the history has them all. */
export const answerFollowUp = (needs: string, now: Date): Decision<FollowUpEvent> =>
  accept({ type: 'PersonAsked', at: now.toISOString(), personal: { needs } });
