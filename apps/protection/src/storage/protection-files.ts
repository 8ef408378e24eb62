import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { evolve, type ProtectionEvent, type ProtectionFile } from '../model/protection-file';
import { protectionLifecycle, type ProtectionStep } from '../model/protection-transitions';
import { toContract } from '../publishing/to-contract';
import type { Database } from './prisma';

/** The files of protection, each with its history and what is published of it. */
@Injectable()
export class ProtectionFiles extends Aggregates<ProtectionFile, ProtectionEvent, ProtectionStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const kind = {
      table: 'protection_file',
      lifecycle: protectionLifecycle,
      evolve,
      columns: (f: ProtectionFile) => ({ cleared: f.assessment.cleared }),
      publish: toContract(clock),
      overABreak: { 'place-hold': 'kept' as const, 'wait-for-protection': 'kept' as const },
    };
    super(db, clock, kind, vault);
  }
}
