import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller, withoutCommand } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import type { Queue } from '../model/referral';
import { ReferralView } from '../referrals/referral.view';
import { ReferralQueue } from '../storage/referral-queue';
import { seeReferral } from './see-referral';

/** What came with the sheet of one person, beside the form in which somebody decides about them. */
@Controller()
export class SeeReferralController {
  constructor(private readonly queue: ReferralQueue) {}

  @Get('people/:personId/referrals/medical')
  @Access('caseload:read-medical-queue')
  medical(@Param('personId', ParseUUIDPipe) personId: string): Promise<ReferralView[]> {
    return this.queue.ofPerson('medical', personId);
  }

  @Get('people/:personId/referrals/protection')
  @Access('caseload:read-protection-queue')
  protection(@Param('personId', ParseUUIDPipe) personId: string): Promise<ReferralView[]> {
    return this.queue.ofPerson('protection', personId);
  }

  /** Says that a clinician has read what came with the sheet. Said again, it changes nothing. */
  @Post('people/:personId/referrals/medical/:referralId/sightings')
  @HttpCode(200)
  @Access('caseload:read-medical-queue')
  seeMedical(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Caller() caller: Caller,
  ): Promise<ReferralView[]> {
    return this.see('medical', personId, referralId, caller);
  }

  /** Says that protection has read what came with the sheet. Said again, it changes nothing. */
  @Post('people/:personId/referrals/protection/:referralId/sightings')
  @HttpCode(200)
  @Access('caseload:read-protection-queue')
  seeProtection(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Caller() caller: Caller,
  ): Promise<ReferralView[]> {
    return this.see('protection', personId, referralId, caller);
  }

  private async see(queue: Queue, personId: string, referralId: string, caller: Caller): Promise<ReferralView[]> {
    const theirs = await this.queue.ofPerson(queue, personId);
    const referral = theirs.find((r) => r.referralId === referralId);
    if (!referral) throw new NotFound('Referral');
    const target = { id: referralId, personId: referral.personId, unconditional: true, whereItApplies: true };
    await this.queue.changeKnown('see-referral', target, withoutCommand(caller), (known, now) =>
      seeReferral(known, caller.id, now),
    );
    return this.queue.ofPerson(queue, personId);
  }
}
