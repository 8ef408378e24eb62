import { Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBody, ApiPropertyOptional } from '@nestjs/swagger';
import { Access, Caller, withoutCommand } from '@homeward/access';
import { purposes, type ConsentPurpose } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { InjectClock } from '@homeward/runtime';
import { ConsentView, viewOf } from '../consents-of-person/consent.view';
import { KnownPersons } from '../know-persons/known-persons';
import { underEachRecord } from '../know-persons/under-each-record';
import type { Consent } from '../model/consent';
import { Consents } from '../storage/consents';
import { recordId } from '../model/record-id';
import type { WithdrawalWords } from '../withdraw-consent/read-withdrawal';
import { Said } from '../withdraw-consent/said.decorator';
import { refuseConsent } from './refuse-consent';

/** A no needs a person and nothing else: it is read as a withdrawal is. */
export class RefuseConsentRequest {
  /** RETURN when left out, or when it is none of these. */
  @ApiPropertyOptional({ enum: purposes }) purpose?: ConsentPurpose;
}

/** The consent as it is now, and what of the request was not understood. */
export class RefusedView extends ConsentView {
  /** Names of fields whose value is unknown here and was ignored: the no is recorded without them. */
  notUnderstood: string[];
}

@Controller('people/:personId/refusals')
export class RefuseConsentController {
  constructor(
    private readonly consents: Consents,
    private readonly persons: KnownPersons,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Records that a person was asked and said no, also under the record that stays where two were one person. */
  @Post()
  @Access('consent:give')
  @ApiBody({ type: RefuseConsentRequest, required: false })
  async refuse(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Said() { purpose, notUnderstood }: WithdrawalWords,
    @Caller() caller: Caller,
  ): Promise<RefusedView> {
    const { recorded } = await underEachRecord(this.persons, personId, (id) => this.record(id, purpose, caller));
    return { ...viewOf(recorded, this.clock.now()), notUnderstood };
  }

  /** Without a command id: a new no that is sent with an old `Idempotency-Key` is recorded, as a withdrawal is. */
  private record(personId: string, purpose: ConsentPurpose, caller: Caller): Promise<Stored<Consent>> {
    const target = { id: recordId(personId, purpose), unconditional: true };
    return this.consents.change('refuse', target, withoutCommand(caller), (consent, now) =>
      refuseConsent(consent, { personId, purpose, by: caller.id, saidBy: caller.commandId, now }),
    );
  }
}
