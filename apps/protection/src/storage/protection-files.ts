import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { ProtectionAssessedV1, SplitAgreedV1, messageOf } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { evolve, type ProtectionEvent, type ProtectionFile } from '../model/protection-file';
import type { Database } from './prisma';

/** The files of protection. What others hear is the assessment, and an adult's agreement to part; never the reason. */
@Injectable()
export class ProtectionFiles extends Aggregates<ProtectionFile, ProtectionEvent> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const publish = (event: ProtectionEvent, { personId, assessment }: ProtectionFile, caller: Caller) => [
      event.type === 'SplitAgreed'
        ? messageOf(SplitAgreedV1, personId, { personId, leaverId: event.leaverId }, clock.now(), 'protection', caller)
        : messageOf(ProtectionAssessedV1, personId, { personId, ...assessment }, clock.now(), 'protection', caller),
    ];
    super(
      db,
      clock,
      { table: 'protection_file', evolve, columns: (f) => ({ cleared: f.assessment.cleared }), publish },
      vault,
    );
  }
}
