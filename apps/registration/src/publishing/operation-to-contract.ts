import type { Caller } from '@homeward/access';
import { OperationOpenedV1, messageOf } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import type { Operation, OperationEvent } from '../model/operation';

/** An operation is published whole, each time it changes. */
export const operationToContract =
  (clock: Clock) =>
  (
    _: OperationEvent,
    { operationId, name, modality, corridor, yesBearsDays, demandedByLaw }: Operation,
    caller: Caller,
  ): Message[] => [
    messageOf(
      OperationOpenedV1,
      operationId,
      {
        operationId,
        name,
        modality,
        corridor,
        ...(yesBearsDays !== undefined && { yesBearsDays }),
        ...(demandedByLaw && { demandedByLaw }),
      },
      clock.now(),
      'registration',
      caller,
    ),
  ];
