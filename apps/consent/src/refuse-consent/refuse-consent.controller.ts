import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { purposes, type ConsentPurpose } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import { InjectClock } from '@homeward/runtime';
import { ConsentView, viewOf } from '../consents-of-person/consent.view';
import { Consents } from '../storage/consents';
import { recordId } from '../model/record-id';
import { refuseConsent } from './refuse-consent';

export class RefuseConsentRequest {
  @IsIn(purposes) purpose: ConsentPurpose;
}

@Controller('people/:personId/refusals')
export class RefuseConsentController {
  constructor(
    private readonly consents: Consents,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Records that a person was asked and said no. */
  @Post()
  @Access('consent:give')
  async refuse(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { purpose }: RefuseConsentRequest,
    @Caller() caller: Caller,
  ): Promise<ConsentView> {
    const target = { id: recordId(personId, purpose), unconditional: true };
    const stored = await this.consents.change('refuse', target, caller, (consent, now) =>
      refuseConsent(consent, { personId, purpose, by: caller.id, now }),
    );
    return viewOf(stored, this.clock.now());
  }
}
