import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { ExitCode } from '@homeward/contracts';
import { accept, type Decision } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';

/** Takes a person off a list: at once, whoever they are with. Their family is settled when the check closes. */
export function removePassenger(day: Day, personId: string, code: ExitCode, because: string): Decision<ListEvent> {
  const passenger = day.list.people[personId];
  if (!passenger || passenger.out || day.list.phase !== 'FROZEN') return accept();
  return accept({ type: 'PassengerRemoved', personId, code, because });
}

/** Removes somebody from every list whose doors are still open, in the transaction of the news. */
@Injectable()
export class RemovePassenger {
  constructor(private readonly lists: PassengerLists) {}

  async everywhere(tx: Tx, personId: string, code: ExitCode, caller: Caller): Promise<void> {
    const calls = await (tx as Database).call.findMany({ where: { personId } });
    for (const { flightId } of calls) {
      const open = await tx.$queryRawUnsafe<unknown[]>(
        `SELECT 1 FROM passenger_list WHERE id = $1::uuid AND phase = 'FROZEN' FOR UPDATE`,
        flightId,
      );
      if (open.length === 0) continue;
      await this.lists.decideIn(tx, { id: flightId }, caller, (day) => removePassenger(day, personId, code, personId));
    }
  }
}
