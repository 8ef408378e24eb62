import { Injectable } from '@nestjs/common';
import { type Caller, withoutCommand } from '@homeward/access';
import { NotFound, accept, factsOf } from '@homeward/kernel';
import { seeingAllIn } from '@homeward/messaging';
import type { Stored } from '@homeward/persistence';
import type { Scan } from '../commands/board-by-scan';
import { passengerWith, type PassengerList } from '../model/passenger-list';
import { RemoveEverywhere } from '../remove-passenger/remove-everywhere';
import { journeysElsewhere } from '../storage/aboard-elsewhere';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { whoseCode } from '../storage/whose-code';
import { Wristbands } from '../storage/wristbands';
import { boardByScan } from './board-by-scan';

export interface Recorded extends Stored<PassengerList> {
  /** Who was scanned, where they are on the list of this flight. */
  personId?: string;
}

/** Records every scan, the refused ones too. */
@Injectable()
export class RecordScans {
  constructor(
    private readonly lists: PassengerLists,
    private readonly wristbands: Wristbands,
    private readonly removals: RemoveEverywhere,
  ) {}

  /** @returns the list after the scan @throws NotFound when there is no list, RulesBroken once the refusal is recorded */
  async record(flightId: string, scan: Scan, caller: Caller): Promise<Recorded> {
    const { stored, answer, personId, ofAnotherList } = await this.lists.transaction(async (tx) => {
      // A no at the gate is heard on a list that does not hold as well; nobody boards on one.
      const found = await this.lists.lockFor(tx, scan.answer === 'no' ? 'hear-no' : 'scan', flightId);
      if (!found) throw new NotFound('List');
      const list = found.state;
      const passenger = passengerWith(list, scan.code);
      const elsewhere = passenger ? await journeysElsewhere(tx, passenger.personId, flightId) : [];
      const read = passenger ? undefined : await this.wristbands.read(tx as Database, scan.code, list.flight);
      const ofAnotherList =
        scan.answer === 'no' && !passenger ? await whoseCode(tx, this.wristbands, scan.code, list.flight) : undefined;
      const day = await this.lists.dayOf(tx, list);
      const { step, recorded, answer } = boardByScan(day, scan, elsewhere, read, ofAnotherList);
      // No command id: a scan that is sent again is known by its scan id.
      const target = { id: flightId, unconditional: true };
      const stored = await this.lists.changeIn(tx, step, target, withoutCommand(caller), () => accept(...recorded));
      return { stored, answer, personId: passenger?.personId, ofAnotherList };
    });
    factsOf(answer);
    if (ofAnotherList) await this.takeOff(ofAnotherList, caller);
    return { ...stored, personId };
  }

  /**
   * The no is recorded by now, and is heard everywhere once consent has it; this only makes it sooner. A transaction of its
   * own: two gates that held their own list while they wait for that of the other would wait for ever.
   */
  private takeOff(personId: string, caller: Caller): Promise<void> {
    return this.lists.transaction((tx) =>
      seeingAllIn(tx, 'a no takes the person off every list', () =>
        this.removals.hearNo(tx, personId, withoutCommand(caller)),
      ),
    );
  }
}
