import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PersonMergedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Consents } from '../storage/consents';
import { carryOverNoes } from './carry-over-noes';

/** Makes sure that a "no" is not lost when two records of one person are merged. */
@Controller()
export class PersonMergedConsumer {
  constructor(private readonly consents: Consents) {}

  /** A no under the record that goes is a no under the one that stays, unless a yes was given there later. */
  @OnEvent('person.merged.v1')
  async merged(@Payload() { personId, into }: PersonMergedV1, @Ctx() ctx: MessageContext) {
    // A "no" that comes at this moment waits here, and then follows the pointer (`KnownPersons.mergedInto`).
    await ctx.tx.$queryRawUnsafe('SELECT 1 FROM person WHERE person_id = $1::uuid FOR UPDATE', personId);
    await carryOverNoes(this.consents, ctx, personId, into);
  }
}
