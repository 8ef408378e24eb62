import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import { PersonUnmergedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Consent } from '../model/consent';
import { Consents } from '../storage/consents';
import type { Database } from '../storage/prisma';
import { recordId } from '../model/record-id';
import { carryOverNo } from './carry-over-no.decision';

/** Makes sure that a "no" is not lost when two records turn out to be of two people. */
@Controller()
export class PersonUnmergedConsumer {
  constructor(private readonly consents: Consents) {}

  /**
   * While two records were one person, every no was written under the one that stayed, and nobody can say whose it was: it is
   * a no under both, unless a yes was given later under the other one.
   */
  @OnEvent('person.unmerged.v1')
  async unmerged(@Payload() { personId, from }: PersonUnmergedV1, @Ctx() { tx, message }: MessageContext) {
    const caller = serviceCaller('consent', message);
    for (const { state } of await (tx as Database).consent.findMany({
      where: { personId: from },
      orderBy: { purpose: 'asc' },
    })) {
      const kept = state as unknown as Consent;
      await this.consents.changeIn(tx, 'withdraw', { id: recordId(personId, kept.purpose) }, caller, (back, now) =>
        carryOverNo(back, { from: kept, toId: personId, by: caller.id, now }),
      );
    }
  }
}
