import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller, type Caller } from '@homeward/access';
import { PassengerSaidNoV1 } from '@homeward/contracts';
import { MessageContext, OnEvent, type Tx } from '@homeward/messaging';
import { carryOverNo } from '../follow-merged-records/carry-over-no.decision';
import { KnownPersons } from '../know-persons/known-persons';
import { underEachRecord } from '../know-persons/under-each-record';
import type { Consent } from '../model/consent';
import { Consents } from '../storage/consents';
import { recordId } from '../model/record-id';
import { withdrawConsent } from './withdraw-consent';

class SaidNo extends PickType(PassengerSaidNoV1, ['personId', 'saidAt']) {}

/** A no at the boarding gate is a withdrawal like any other. */
@Controller()
export class PassengerSaidNoConsumer {
  constructor(
    private readonly consents: Consents,
    private readonly persons: KnownPersons,
  ) {}

  /**
   * Records the withdrawal, under both records where two were one person as it was said: also where that was undone before it
   * came, unless a yes was given since under the other one.
   */
  @OnEvent('passenger.said-no.v1')
  async saidNo(@Payload() { personId, saidAt }: SaidNo, @Ctx() { tx, message }: MessageContext) {
    const caller = serviceCaller('consent', message);
    await underEachRecord(this.persons, personId, (id) => this.record(tx, id, caller), tx);
    const from: Consent = { personId, purpose: 'RETURN', status: 'REFUSED', refusedAt: saidAt };
    for (const toId of await this.persons.wereOneWith(personId, new Date(saidAt), tx))
      await this.consents.changeIn(tx, 'withdraw', { id: recordId(toId, 'RETURN') }, caller, (there, now) =>
        carryOverNo(there, { from, toId, by: caller.id, now }),
      );
  }

  private async record(tx: Tx, personId: string, caller: Caller): Promise<void> {
    await this.consents.changeIn(tx, 'withdraw', { id: recordId(personId, 'RETURN') }, caller, (consent, now) =>
      withdrawConsent(consent, {
        personId,
        purpose: 'RETURN',
        channel: 'GATE',
        reason: 'W-UNSTATED',
        by: caller.id,
        now,
      }),
    );
  }
}
