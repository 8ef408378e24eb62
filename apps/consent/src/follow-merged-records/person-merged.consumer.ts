import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import { PersonMergedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Consent } from '../model/consent';
import { Consents } from '../storage/consents';
import type { Database } from '../storage/prisma';
import { recordId } from '../model/record-id';
import { carryOverNo } from './carry-over-no.decision';

/** Makes sure that a "no" is not lost when two records of one person are merged. */
@Controller()
export class PersonMergedConsumer {
  constructor(private readonly consents: Consents) {}

  /** A no under the record that goes is a no under the one that stays, unless a yes was given there later. */
  @OnEvent('person.merged.v1')
  async merged(@Payload() { personId, into }: PersonMergedV1, @Ctx() { tx, message }: MessageContext) {
    const db = tx as Database;
    // A "no" that comes at this moment waits here, and then follows the pointer (`KnownPersons.mergedInto`).
    await tx.$queryRawUnsafe('SELECT 1 FROM person WHERE person_id = $1::uuid FOR UPDATE', personId);
    const caller = serviceCaller('consent', message);
    for (const { state } of await db.consent.findMany({ where: { personId }, orderBy: { purpose: 'asc' } })) {
      const gone = state as unknown as Consent;
      await this.consents.changeIn(tx, 'withdraw', { id: recordId(into, gone.purpose) }, caller, (kept, now) =>
        carryOverNo(kept, { from: gone, toId: into, by: caller.id, now }),
      );
    }
  }
}
