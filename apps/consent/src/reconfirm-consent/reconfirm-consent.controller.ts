import { Body, Controller, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { IsDay, withEtag, type Reply } from '@homeward/http';
import type { AgeBand, Clock } from '@homeward/kernel';
import { AgesNow, InjectClock } from '@homeward/runtime';
import { ConsentView, viewOf } from '../consents-of-person/consent.view';
import { JourneyRequest } from '../give-consent/journey.request';
import { KnownPersons } from '../know-persons/known-persons';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';
import { CounsellingSessions } from '../storage/counselling-sessions';
import { asksForAge } from './asks-for-age.decision';
import { reconfirmConsent } from './reconfirm-consent';

export class ReconfirmConsentRequest {
  /** Whether the person was asked alone. */
  @IsBoolean() askedInPrivate: boolean;
  @IsIn(['PHONE', 'SHELTER', 'CHECKIN', 'GATE', 'OTHER']) place: string;
  /** In which language they were asked: ISO 639-3. It is refused without. */
  @IsOptional() @Matches(/^[a-z]{3}$/) language?: string;
  /** Name or number of the interpreter, where there was one. */
  @IsOptional() @IsString() @MaxLength(200) interpreter?: string;
  /** The local days of departure that they were told; needed where the flight has moved to another day. */
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsDay({ each: true }) daysTold?: string[];
  /** The talk about what has changed; needed where the yes is stale. */
  @IsOptional() @IsUUID() sessionId?: string;
  /** The journey that they were asked about. Needed where the yes names none, as those of before do. */
  @IsOptional() @ValidateNested() @Type(() => JourneyRequest) journey?: JourneyRequest;
}

@Controller('people/:personId/reconfirmations')
export class ReconfirmConsentController {
  constructor(
    private readonly consents: Consents,
    private readonly sessions: CounsellingSessions,
    private readonly persons: KnownPersons,
    private readonly ages: AgesNow,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * Records that a person, asked again, still wishes to return (docs/handbook/consent.md#r-cons-7). Needs `If-Match`.
   */
  @Post()
  @Access('consent:reconfirm')
  async reconfirm(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { sessionId, interpreter, ...body }: ReconfirmConsentRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ConsentView> {
    const operationId = body.journey && (await this.persons.get(personId)).operationId;
    const session = sessionId === undefined ? undefined : (await this.sessions.find(sessionId))?.state;
    // Sealed only where something is: without an interpreter this works while the key store is away.
    const named = interpreter?.trim() || undefined;
    const target = { id: recordId(personId, 'RETURN'), ...(named && { personId }) };
    const ageBand = await this.ageOf(personId);
    const asked = { ...body, ageBand, session, interpreter: named, operationId, personId, purpose: 'RETURN' as const };
    const stored = await this.consents.change('reconfirm', target, caller, (consent, now) =>
      reconfirmConsent(consent, { ...asked, by: caller.id, now }),
    );
    return viewOf(withEtag(reply, stored), this.clock.now());
  }

  /** As registration says now, where it counts. */
  private async ageOf(personId: string): Promise<AgeBand | undefined> {
    if (!asksForAge((await this.consents.find(recordId(personId, 'RETURN')))?.state)) return undefined;
    const { ageBand } = await this.persons.get(personId);
    return (await this.ages.of(new Map([[personId, ageBand]]))).get(personId)!.band;
  }
}
