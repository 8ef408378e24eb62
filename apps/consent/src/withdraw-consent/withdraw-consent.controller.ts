import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { purposes, withdrawalReasons, type ConsentPurpose } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { InjectClock } from '@homeward/runtime';
import { ConsentView, viewOf } from '../consents-of-person/consent.view';
import { KnownPersons } from '../know-persons/known-persons';
import type { Consent } from '../model/consent';
import { Consents } from '../storage/consents';
import { recordId } from '../storage/record-id';
import { withdrawConsent } from './withdraw-consent';

const channels = ['IN_PERSON', 'PHONE', 'SMS', 'GATE', 'CABIN', 'COMPANION', 'PAPER', 'OTHER'] as const;

/** Every field is optional: a "no" needs no form. */
export class WithdrawConsentRequest {
  /** RETURN by default. */
  @IsOptional() @IsIn(purposes) purpose?: ConsentPurpose;
  @IsOptional() @IsIn(channels) channel?: (typeof channels)[number];
  /** Only if the person offers one. */
  @IsOptional() @IsIn(withdrawalReasons) reason?: (typeof withdrawalReasons)[number];
  /** An id that the client chose; not needed. */
  @IsOptional() @IsString() @MaxLength(100) withdrawalId?: string;
}

@Controller('people/:personId/withdrawals')
export class WithdrawConsentController {
  constructor(
    private readonly consents: Consents,
    private readonly persons: KnownPersons,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Records that a person says no. Always accepted, in any state, without `If-Match`, from every member of staff. */
  @Post()
  @HttpCode(200)
  @Access('consent:withdraw')
  async withdraw(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: WithdrawConsentRequest,
    @Caller() caller: Caller,
  ): Promise<ConsentView> {
    const stored = await this.record(personId, body, caller);
    const into = await this.persons.mergedInto(personId);
    if (into) await this.record(into, body, caller);
    return viewOf(stored, this.clock.now());
  }

  private record(personId: string, body: WithdrawConsentRequest, caller: Caller): Promise<Stored<Consent>> {
    const purpose = body.purpose ?? 'RETURN';
    // No person id in the target: nothing sealed is opened, so this works while the key store is away. No command id:
    // a repeated "no" has no second effect anyway, and one under a key used before must not be taken for a retry.
    const target = { id: recordId(personId, purpose), unconditional: true };
    return this.consents.change('withdraw', target, { ...caller, commandId: undefined }, (consent, now) =>
      withdrawConsent(consent, {
        personId,
        purpose,
        channel: body.channel ?? 'OTHER',
        reason: body.reason ?? 'W-UNSTATED',
        by: caller.id,
        now,
      }),
    );
  }
}
