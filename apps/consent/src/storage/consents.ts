import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import type { Consent } from '../model/consent';
import type { ConsentEvent } from '../model/consent-event';
import { evolve } from '../model/evolve';
import { consentLifecycle, type ConsentStep } from '../model/consent-transitions';
import { toContract } from '../publishing/to-contract';
import type { Database } from './prisma';

/** The store of consents, with their history and what is published about them. */
@Injectable()
export class Consents extends Aggregates<Consent, ConsentEvent, ConsentStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const columns = (c: Consent) => ({
      person_id: c.personId,
      purpose: c.purpose,
      status: c.status,
      valid_until: 'validUntil' in c ? c.validUntil : null,
    });
    super(
      db,
      clock,
      {
        table: 'consent',
        lifecycle: consentLifecycle,
        evolve,
        columns,
        publish: toContract(clock),
        overABreak: { withdraw: 'anew', refuse: 'anew' },
      },
      vault,
    );
  }
}
