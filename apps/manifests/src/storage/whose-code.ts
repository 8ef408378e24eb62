import { seeingAllIn, type Tx } from '@homeward/messaging';
import { passengerWith, type PassengerList } from '../model/passenger-list';
import { plainId } from '../model/wristband';
import type { Flight } from '../model/traveller';
import type { Database } from './prisma';
import type { Wristbands } from './wristbands';

/**
 * Who says no at this gate, on whichever flight and of whichever operation they are.
 * @param code what the scanner read: a wristband of any flight, or the id of a person
 * @param here the flight of the gate, where it has a list
 * @returns the id of the person; undefined where nobody is known by the code
 */
export function whoseCode(tx: Tx, wristbands: Wristbands, code: string, here?: Flight): Promise<string | undefined> {
  return seeingAllIn(tx, 'a no is heard at the gate of any flight', async () => {
    const db = tx as Database;
    const id = plainId(code);
    if (id) {
      const known = await db.traveller.findFirst({ where: { personId: id }, select: { personId: true } });
      if (known) return known.personId;
    }
    const read = await wristbands.read(tx, code, here);
    if (!read?.madeFor) return undefined;
    const row = await db.passengerList.findFirst({ where: { id: read.madeFor.flightId }, select: { state: true } });
    const list = row?.state as unknown as Partial<PassengerList> | undefined;
    return list?.people && passengerWith({ people: list.people }, code)?.personId;
  });
}
