import { Injectable } from '@nestjs/common';
import { type Caller, withoutCommand } from '@homeward/access';
import { NotFound, accept, factsOf } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import type { Scan } from '../commands/board-by-scan';
import { passengerWith, type PassengerList } from '../model/passenger-list';
import { journeysElsewhere } from '../storage/aboard-elsewhere';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { Wristbands } from '../storage/wristbands';
import { boardByScan } from './board-by-scan';

/** Records every scan, the refused ones too. */
@Injectable()
export class RecordScans {
  constructor(
    private readonly lists: PassengerLists,
    private readonly wristbands: Wristbands,
  ) {}

  /** @returns the list after the scan @throws NotFound when there is no list, RulesBroken once the refusal is recorded */
  async record(flightId: string, scan: Scan, caller: Caller): Promise<Stored<PassengerList>> {
    const { stored, answer } = await this.lists.transaction(async (tx) => {
      // A no at the gate is heard on a list that does not hold as well; nobody boards on one.
      const found = await this.lists.lockFor(tx, scan.answer === 'no' ? 'hear-no' : 'scan', flightId);
      if (!found) throw new NotFound('List');
      const list = found.state;
      const passenger = passengerWith(list, scan.code);
      const elsewhere = passenger ? await journeysElsewhere(tx, passenger.personId, flightId) : [];
      const read = passenger ? undefined : await this.wristbands.read(tx as Database, scan.code, list.flight);
      const { step, recorded, answer } = boardByScan(await this.lists.dayOf(tx, list), scan, elsewhere, read);
      // No command id: a scan that is sent again is known by its scan id.
      const target = { id: flightId, unconditional: true };
      const stored = await this.lists.changeIn(tx, step, target, withoutCommand(caller), () => accept(...recorded));
      return { stored, answer };
    });
    factsOf(answer);
    return stored;
  }
}
