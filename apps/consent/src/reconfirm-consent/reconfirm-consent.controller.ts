import { Body, Controller, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import { InjectClock } from '@homeward/runtime';
import { ConsentView, viewOf } from '../consents-of-person/consent.view';
import { JourneyRequest } from '../give-consent/journey.request';
import { KnownPersons } from '../know-persons/known-persons';
import { Consents } from '../storage/consents';
import { recordId } from '../model/record-id';
import { reconfirmConsent } from './reconfirm-consent';

export class ReconfirmConsentRequest {
  /** Whether the person was asked alone. */
  @IsBoolean() askedInPrivate: boolean;
  @IsIn(['PHONE', 'SHELTER', 'CHECKIN', 'GATE', 'OTHER']) place: string;
  /** The journey that they were asked about. Needed where the yes names none, as those of before do. */
  @IsOptional() @ValidateNested() @Type(() => JourneyRequest) journey?: JourneyRequest;
}

@Controller('people/:personId/reconfirmations')
export class ReconfirmConsentController {
  constructor(
    private readonly consents: Consents,
    private readonly persons: KnownPersons,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * Records that a person, asked again, still wishes to return (docs/handbook/consent.md#r-cons-7). Needs `If-Match`.
   */
  @Post()
  @Access('consent:reconfirm')
  async reconfirm(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: ReconfirmConsentRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ConsentView> {
    const operationId = body.journey && (await this.persons.get(personId)).operationId;
    const stored = await this.consents.change(
      'reconfirm',
      { id: recordId(personId, 'RETURN') },
      caller,
      (consent, now) =>
        reconfirmConsent(consent, { ...body, operationId, personId, purpose: 'RETURN', by: caller.id, now }),
    );
    return viewOf(withEtag(reply, stored), this.clock.now());
  }
}
