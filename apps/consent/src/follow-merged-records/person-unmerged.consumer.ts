import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PersonUnmergedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { Consents } from '../storage/consents';
import { carryOverNoes } from './carry-over-noes';

/** Makes sure that a "no" is not lost when two records turn out to be of two people. */
@Controller()
export class PersonUnmergedConsumer {
  constructor(private readonly consents: Consents) {}

  /**
   * While two records were one person, every no was written under the one that stayed, and nobody can say whose it was: it is
   * a no under both, unless a yes was given later under the other one.
   */
  @OnEvent('person.unmerged.v1')
  async unmerged(@Payload() { personId, from }: PersonUnmergedV1, @Ctx() ctx: MessageContext) {
    await carryOverNoes(this.consents, ctx, from, personId);
  }
}
