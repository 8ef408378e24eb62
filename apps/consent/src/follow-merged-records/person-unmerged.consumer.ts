import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller, withoutCommand } from '@homeward/access';
import { PersonUnmergedV1, purposes } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';
import type { Database } from '../storage/prisma';
import { carryOverNoes } from './carry-over-noes';
import { markPartedYes } from './parted-yes.decision';

/** Makes sure that a "no" is not lost when two records turn out to be of two people, and that neither travels on a yes of the other. */
@Controller()
export class PersonUnmergedConsumer {
  constructor(private readonly consents: Consents) {}

  /**
   * While two records were one person, everything was said under the one that stayed, and nobody can say whose it was: a no is
   * a no under both, unless a yes was given later under the other one, and a yes is stale.
   */
  @OnEvent('person.unmerged.v1')
  async unmerged(@Payload() { personId, from }: PersonUnmergedV1, @Ctx() ctx: MessageContext) {
    await carryOverNoes(this.consents, ctx, from, personId);
    const gone = await (ctx.tx as Database).person.findFirst({ where: { personId }, select: { mergedAt: true } });
    const mergedAt = gone?.mergedAt?.toISOString();
    // One message may follow for several purposes: none of them is the command that was done already.
    const caller = withoutCommand(serviceCaller('consent', ctx.message));
    for (const purpose of purposes) {
      const target = { id: recordId(from, purpose), unconditional: true, whereItApplies: true };
      await this.consents.changeIn(ctx.tx, 'mark-stale', target, caller, (consent, now) =>
        markPartedYes(consent, { mergedAt, now }),
      );
    }
  }
}
