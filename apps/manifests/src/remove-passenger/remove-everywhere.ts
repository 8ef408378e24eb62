import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { ExitCode } from '@homeward/contracts';
import type { Decision } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { hearNo } from '../hear-no/hear-no';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import type { ListStep } from '../model/list-transitions';
import { recordsOf } from '../storage/merged-records';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { factsByPerson } from '../storage/travellers';
import { removeForAFact } from './remove-passenger';

/**
 * Takes somebody off every list, in the transaction of the event that says so. It never fails: a "no" must not wait behind a
 * message that cannot be handled.
 */
@Injectable()
export class RemoveEverywhere {
  constructor(private readonly lists: PassengerLists) {}

  /** Another fact than a no: where the aircraft doors have closed it changes nothing. */
  remove(tx: Tx, personId: string, code: ExitCode, caller: Caller): Promise<void> {
    return this.onEachList(tx, 'remove-passenger', [personId], caller, (day) => removeForAFact(day, personId, code));
  }

  /** A no, under whichever record of the person: it is heard after the aircraft doors have closed as well. */
  async hearNo(tx: Tx, personId: string, caller: Caller): Promise<void> {
    const db = tx as Database;
    const records = await recordsOf(db, personId);
    const yeses = [...(await factsByPerson(db, records)).values()].flatMap(({ consent }) =>
      consent?.givenAt ? [{ at: consent.givenAt, journey: consent.journey }] : [],
    );
    const last = yeses.sort((a, b) => a.at.localeCompare(b.at)).at(-1);
    await this.onEachList(tx, 'hear-no', records, caller, (day) => hearNo(day, records, last));
  }

  private async onEachList(
    tx: Tx,
    step: ListStep,
    personIds: string[],
    caller: Caller,
    decide: (day: Day) => Decision<ListEvent>,
  ): Promise<void> {
    const calls = await (tx as Database).call.findMany({ where: { personId: { in: personIds } } });
    for (const flightId of [...new Set(calls.map((c) => c.flightId))].sort())
      await this.lists.decideIn(tx, step, { id: flightId, whereItApplies: true, unconditional: true }, caller, decide);
  }
}
