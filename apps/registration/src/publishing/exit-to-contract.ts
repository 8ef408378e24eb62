import type { Caller } from '@homeward/access';
import { ExitClearanceChangedV1, messageOf } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import type { ExitClearance, ExitEvent } from '../model/exit-clearance';

/** Whether the host authorities let a person go, and until when. Never what it costs. */
export const exitToContract =
  (clock: Clock) =>
  ({ personId, state, validUntil }: ExitEvent, _: ExitClearance, caller: Caller): Message[] => [
    messageOf(ExitClearanceChangedV1, personId, { personId, state, validUntil }, clock.now(), 'registration', caller),
  ];
