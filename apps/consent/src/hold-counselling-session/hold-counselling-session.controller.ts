import { Body, Controller, Post, Res } from '@nestjs/common';
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
import { Access, Caller, withoutCommand } from '@homeward/access';
import { purposes } from '@homeward/contracts';
import { withEtag, type Reply } from '@homeward/http';
import { JourneyRequest } from '../give-consent/journey.request';
import { KnownPersons } from '../know-persons/known-persons';
import {
  informationTopics,
  places,
  type CounsellingSession,
  type InformationTopic,
  type Place,
} from '../model/counselling-session';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';
import { CounsellingSessions } from '../storage/counselling-sessions';
import { castsDoubt, doubtYes } from './doubt-yes.decision';
import { holdCounsellingSession } from './hold-counselling-session';
import { SessionView, sessionView } from './session.view';

export class HoldCounsellingSessionRequest {
  /** Chosen by the client. */
  @IsUUID() sessionId: string;
  @IsUUID() personId: string;
  /** Children and others for whom this person decides. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) dependants?: string[];
  @IsIn(places) place: Place;
  /** ISO 639-3. */
  @Matches(/^[a-z]{3}$/) language: string;
  /** Name or number of the interpreter, where there was one. */
  @IsOptional() @IsString() @MaxLength(200) interpreter?: string;
  @IsBoolean() privateInterview: boolean;
  @IsBoolean() authoritiesPresent: boolean;
  /** Version of the information set that was shown. */
  @IsString() @MaxLength(40) informationVersion: string;
  @IsArray() @IsIn(informationTopics, { each: true }) topics: InformationTopic[];
  /** The journey that was explained; a yes to return is to this one. */
  @IsOptional() @ValidateNested() @Type(() => JourneyRequest) journey?: JourneyRequest;
  /** The person's own answers to the open questions. */
  @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) @MaxLength(2000, { each: true }) answers: string[];
  /** Whether the answers show that the person understood. */
  @IsBoolean() understood: boolean;
  @IsOptional() @IsBoolean() cannotRead?: boolean;
  @IsOptional() @IsBoolean() readAloud?: boolean;
  @IsIn(['OK', 'IMPAIRED']) capacity: 'OK' | 'IMPAIRED';
  @IsBoolean() underDuress: boolean;
}

@Controller('counselling-sessions')
export class HoldCounsellingSessionController {
  constructor(
    private readonly sessions: CounsellingSessions,
    private readonly consents: Consents,
    private readonly persons: KnownPersons,
  ) {}

  /** Records a session as it was held, good or not: shortcomings are refused when consent is asked for. */
  @Post()
  @Access('counselling:record')
  async hold(
    @Body() body: HoldCounsellingSessionRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SessionView> {
    await this.persons.get(body.personId);
    // A session that is there opens with the key of the person it was held with.
    const known = await this.sessions.find(body.sessionId);
    const target = { id: body.sessionId, personId: known?.state.personId ?? body.personId, unconditional: true };
    const stored = await this.sessions.change('hold', target, caller, (session, now) =>
      holdCounsellingSession(session, { ...body, counsellor: caller.id, counsellorNames: caller.names, now }),
    );
    await this.doubt(stored.state, withoutCommand(caller));
    return sessionView(withEtag(reply, stored));
  }

  /** Also when the session is sent again: what was not done the first time is done then. */
  private async doubt(session: CounsellingSession, caller: Caller): Promise<void> {
    if (!castsDoubt(session)) return;
    for (const personId of [session.personId, ...session.dependants])
      for (const purpose of purposes) {
        const target = { id: recordId(personId, purpose), unconditional: true, whereItApplies: true };
        await this.consents.change('mark-stale', target, caller, (consent, now) =>
          doubtYes(consent, { personId, purpose, session, now }),
        );
      }
  }
}
