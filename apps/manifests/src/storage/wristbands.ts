import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { seeingAllIn, type Tx } from '@homeward/messaging';
import type { Flight } from '../model/traveller';
import { readCode, wristbandCode, type ReadCode } from '../model/wristband';
import type { Database } from './prisma';

/** A key of its own, worked out from the one with which versions are signed; without a file it lasts as long as the process. */
const keyFrom = (file = process.env['SIGNING_KEY_FILE']): Buffer =>
  createHmac('sha256', file ? readFileSync(file) : randomBytes(32))
    .update('wristband codes')
    .digest();

/** The codes on the wristbands, which nobody can make up without the key. */
@Injectable()
export class Wristbands {
  private readonly key = keyFrom();

  private readonly mac = (text: string): bigint =>
    createHmac('sha256', this.key).update(text).digest().readBigUInt64BE();

  /** @param number of the passenger on the flight, from 1 */
  codeOf(flight: Flight, number: number): string {
    return wristbandCode(this.mac, flight, number);
  }

  /**
   * For which flight a code was made; undefined where the text is no code at all. Flights beyond the scope of the gate count
   * too, or their codes would be taken for mistyped ones. Nothing else of them leaves: the rules say that it is another.
   */
  async read(tx: Tx, text: string, here?: Flight): Promise<ReadCode | undefined> {
    const others = await seeingAllIn(tx, 'a code of any flight is told from a mistyped one', () =>
      (tx as Database).flight.findMany({
        where: here ? { flightId: { not: here.flightId } } : {},
        select: { flightId: true, operationId: true },
      }),
    );
    return readCode(this.mac, text, here ? [here, ...others] : others);
  }
}
