import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller, withoutCommand } from '@homeward/access';
import { PersonRegisteredV1, ProtectionAssessedV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import { recordId } from '../model/record-id';
import type { Change } from '../model/stale-reason';
import { Consents } from '../storage/consents';
import type { Database } from '../storage/prisma';
import { changedFamilies, riskHasChanged, somethingChanged } from './what-changed.decision';

class Registered extends PickType(PersonRegisteredV1, ['personId', 'familyId']) {}
class Assessed extends PickType(ProtectionAssessedV1, ['personId', 'cleared']) {}

/**
 * Marks a yes as stale when the family or the risk is not what it was. Listed in the module before the consumer that keeps
 * what is
 * known of persons: it compares with what was known before this message.
 */
@Controller()
export class FamilyAndRiskConsumer {
  constructor(private readonly consents: Consents) {}

  /** A person now belongs to another family: the members of both families agreed to travel with a different one. */
  @OnEvent('person.registered.v1')
  async registered(@Payload() { personId, familyId }: Registered, @Ctx() ctx: MessageContext) {
    const tx = ctx.tx as Database;
    const known = await tx.person.findFirst({ where: { personId } });
    const families = changedFamilies(known, familyId);
    if (families.length === 0) return;
    const members = await tx.person.findMany({
      where: { familyId: { in: families } },
      orderBy: { personId: 'asc' },
    });
    for (const member of members) await this.changed(ctx, member.personId, 'FAMILY_CHANGED');
  }

  /** Protection had cleared the person, and has taken that back. */
  @OnEvent('protection.assessed.v1')
  async assessed(@Payload() { personId, cleared }: Assessed, @Ctx() ctx: MessageContext) {
    const known = await (ctx.tx as Database).embassyBlock.findFirst({ where: { personId } });
    if (riskHasChanged(known, cleared)) await this.changed(ctx, personId, 'RISK_CHANGED');
  }

  private async changed({ tx, message }: MessageContext, personId: string, because: Change): Promise<void> {
    const target = { id: recordId(personId, 'RETURN'), whereItApplies: true };
    // One message may end a yes for several reasons: none of them is the command that was done already.
    const caller = withoutCommand(serviceCaller('consent', message));
    await this.consents.changeIn(tx, 'mark-stale', target, caller, (consent, now) =>
      somethingChanged(consent, { personId, because, now }),
    );
  }
}
