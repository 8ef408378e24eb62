import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { ExitCode } from '@homeward/contracts';
import type { Tx } from '@homeward/messaging';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { removeForAFact } from './remove-passenger';

/**
 * Takes somebody off every list whose aircraft doors are open, in the transaction of the event that says so. Where the
 * doors have closed it changes nothing and never fails: a "no" must not wait behind a message that cannot be handled.
 */
@Injectable()
export class RemoveEverywhere {
  constructor(private readonly lists: PassengerLists) {}

  async remove(tx: Tx, personId: string, code: ExitCode, caller: Caller): Promise<void> {
    const calls = await (tx as Database).call.findMany({ where: { personId }, orderBy: { flightId: 'asc' } });
    for (const { flightId } of calls)
      await this.lists.decideIn(tx, 'remove-passenger', { id: flightId, whereItApplies: true }, caller, (day) =>
        removeForAFact(day, personId, code),
      );
  }
}
