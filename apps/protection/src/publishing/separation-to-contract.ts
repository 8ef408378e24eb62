import type { Caller } from '@homeward/access';
import { SeparationOrderedV1, messageOf } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import type { Separation, SeparationEvent } from '../model/separation';

/** Who is kept from whom, and until when. Never why. */
export const separationToContract =
  (clock: Clock) =>
  (_: SeparationEvent, { personal: _why, repeats: _order, ...said }: Separation, caller: Caller): Message[] => [
    messageOf(SeparationOrderedV1, said.personId, said, clock.now(), 'protection', caller),
  ];
