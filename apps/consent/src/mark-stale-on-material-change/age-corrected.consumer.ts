import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller, withoutCommand } from '@homeward/access';
import { PersonRegisteredV1, purposes } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';
import type { Database } from '../storage/prisma';
import { ageToHoldAgainst, markStaleByAge } from './age-corrected.decision';

class Registered extends PickType(PersonRegisteredV1, ['personId', 'ageBand', 'ageBandNow']) {}

/**
 * Listed in the module before the consumer that keeps what is known of persons: it compares with what was known before this
 * message.
 */
@Controller()
export class AgeCorrectedConsumer {
  constructor(private readonly consents: Consents) {}

  /** By the age now on record, whoever gave a yes may not give it: a child by itself, or somebody else for a person of age. */
  @OnEvent('person.registered.v1')
  async registered(@Payload() { personId, ...said }: Registered, @Ctx() { tx, message }: MessageContext) {
    const known = await (tx as Database).person.findFirst({ where: { personId }, select: { ageBand: true } });
    const band = known && ageToHoldAgainst(known, said);
    if (!band) return;
    // One message may end a yes for several reasons: none of them is the command that was done already.
    const caller = withoutCommand(serviceCaller('consent', message));
    const ids = purposes.map((purpose) => recordId(personId, purpose));
    const found = await this.consents.examine(ids, tx);
    for (const { state } of found.values()) {
      if (!state || !('givenBy' in state)) continue;
      const { purpose } = state;
      const target = { id: recordId(personId, purpose), whereItApplies: true };
      await this.consents.changeIn(tx, 'mark-stale', target, caller, (consent, now) =>
        markStaleByAge(consent, { personId, purpose, band, now }),
      );
    }
  }
}
