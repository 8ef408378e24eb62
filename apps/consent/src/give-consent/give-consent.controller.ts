import { Body, Controller, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { givers, purposes, type ConsentGiver, type ConsentPurpose } from '@homeward/contracts';
import { IsInstant, withEtag, type Reply } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { AgesNow, InjectClock } from '@homeward/runtime';
import { ConsentView, viewOf } from '../consents-of-person/consent.view';
import { KnownPersons } from '../know-persons/known-persons';
import type { KnownKin } from '../model/guardian';
import type { CounsellingSession } from '../model/counselling-session';
import { methods, type Method } from '../model/consent';
import { Consents } from '../storage/consents';
import { CounsellingSessions } from '../storage/counselling-sessions';
import { recordId } from '../model/record-id';
import { AskNames } from './ask-names';
import { agesThatCount, agesToAskFor } from './ages-that-count.decision';
import { attestantOf, ProxyRequest, WitnessRequest } from './attestant.request';
import { giveConsent } from './give-consent';
import { JourneyRequest } from './journey.request';

export class GiveConsentRequest {
  /** Chosen by the client, so that sending it twice has one effect. */
  @IsUUID() consentId: string;
  /** Each purpose is a decision of its own (docs/handbook/consent.md#r-cons-2). */
  @IsIn(purposes) purpose: ConsentPurpose;
  @IsIn(givers) givenBy: ConsentGiver;
  /** How consent was expressed; silence is not a way (docs/handbook/consent.md#r-cons-10). */
  @IsIn(methods) method: Method;
  /** ISO 639-3. */
  @Matches(/^[a-z]{3}$/) language: string;
  /** The counselling session that it rests on. */
  @IsUUID() sessionId: string;
  /** Needed for a thumb mark and for spoken consent, where no colleague was there as a witness; never the counsellor. */
  @IsOptional() @ValidateNested() @Type(() => WitnessRequest) witness?: WitnessRequest;
  @IsOptional() @ValidateNested() @Type(() => ProxyRequest) proxy?: ProxyRequest;
  /**
   * Who says yes for a child, or with it: registered, or named once protection has decided what is best for a child alone.
   * Left out, it is the person with whom the session was held (docs/handbook/consent.md#guardians).
   */
  @IsOptional() @ValidateNested() @Type(() => WitnessRequest) guardian?: WitnessRequest;
  /** Needed for a yes to return: the journey that was explained in the session (docs/handbook/consent.md#r-cons-19). */
  @IsOptional() @ValidateNested() @Type(() => JourneyRequest) journey?: JourneyRequest;
  /** UTC; at most 30 days ahead (docs/handbook/consent.md#r-cons-6). */
  @IsInstant() validUntil: string;
}

@Controller('people/:personId/consents')
export class GiveConsentController {
  constructor(
    private readonly consents: Consents,
    private readonly sessions: CounsellingSessions,
    private readonly persons: KnownPersons,
    private readonly ages: AgesNow,
    private readonly names: AskNames,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * Records one person's yes to one purpose. 409 names every rule that is not met. 503 where registration cannot be asked whether a
   * witness who is named has the name of who says yes.
   */
  @Post()
  @Access('consent:give')
  async give(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: GiveConsentRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ConsentView> {
    const person = await this.persons.get(personId);
    const session = await this.sessionOf(body.sessionId);
    const { witness, proxy } = body;
    const involved = {
      kin: person,
      witnessKnown: await this.known(witness),
      proxyKnown: await this.known(proxy),
      guardianKnown: await this.known(body.guardian),
      counselledKnown: await this.known(session?.state),
    };
    const sayers = [personId, session?.state.personId, body.guardian?.personId, proxy?.personId];
    const ages = agesThatCount(body, involved, await this.ages.of(agesToAskFor(involved)));
    const witnessNamedLike =
      witness?.name && !witness.personId
        ? await this.names.alike(
            witness.name,
            sayers.filter((id) => id !== undefined),
          )
        : [];
    const target = { id: recordId(personId, body.purpose), personId };
    const stored = await this.consents.change('give', target, caller, (consent, at) =>
      giveConsent(consent, {
        ...body,
        ...ages,
        witness: witness && attestantOf(witness),
        witnessNamedLike,
        proxy: proxy && { who: attestantOf(proxy), relation: proxy.relation, document: proxy.document },
        guardian: body.guardian && attestantOf(body.guardian),
        bestInterests: person.bestInterests,
        personId,
        session: session?.state,
        operationId: person.operationId,
        embassyBlocked: person.embassyBlocked,
        clearedAt: person.clearedAt,
        counsellor: caller.id,
        counsellorNames: caller.names,
        now: at,
      }),
    );
    return viewOf(withEtag(reply, stored), this.clock.now());
  }

  /** With its personal part, which names interpreter and counsellor; it opens with the key of whom it was held with. */
  private async sessionOf(sessionId: string): Promise<Stored<CounsellingSession> | undefined> {
    const closed = await this.sessions.find(sessionId);
    return closed && this.sessions.find(sessionId, closed.state.personId);
  }

  private async known(who?: { personId?: string }): Promise<KnownKin | undefined> {
    return who?.personId ? this.persons.find(who.personId) : undefined;
  }
}
