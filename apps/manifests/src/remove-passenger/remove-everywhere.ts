import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { ExitCode } from '@homeward/contracts';
import type { Decision } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { hearNo } from '../hear-no/hear-no';
import { lastYesOf } from '../hear-no/last-yes.decision';
import { arriveAsPlanned } from '../know-flights/follow-aircraft.decision';
import type { Day } from '../model/day';
import type { ListEvent } from '../model/list-event';
import type { ListStep } from '../model/list-transitions';
import { knownFlight } from '../storage/flights';
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
    const last = lastYesOf((await factsByPerson(db, records)).values());
    await this.noteArrivals(tx, records, caller);
    await this.onEachList(tx, 'hear-no', records, caller, (day) => hearNo(day, records, last));
  }

  private async noteArrivals(tx: Tx, personIds: string[], caller: Caller): Promise<void> {
    for (const flightId of await flightsOf(tx, personIds)) {
      const flight = await knownFlight(tx as Database, flightId);
      const target = { id: flightId, whereItApplies: true, unconditional: true };
      await this.lists.changeIn(tx, 'arrive', target, caller, (list) => arriveAsPlanned(list!, flight));
    }
  }

  private async onEachList(
    tx: Tx,
    step: ListStep,
    personIds: string[],
    caller: Caller,
    decide: (day: Day) => Decision<ListEvent>,
  ): Promise<void> {
    for (const flightId of await flightsOf(tx, personIds))
      await this.lists.decideIn(tx, step, { id: flightId, whereItApplies: true, unconditional: true }, caller, decide);
  }
}

/** Always in one order, so that two transactions do not wait for each other. */
async function flightsOf(tx: Tx, personIds: string[]): Promise<string[]> {
  const calls = await (tx as Database).call.findMany({ where: { personId: { in: personIds } } });
  return [...new Set(calls.map((c) => c.flightId))].sort();
}
