import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { evolve, type MedicalEvent, type MedicalFile } from '../model/medical-file';
import { medicalLifecycle, type MedicalStep } from '../model/medical-transitions';
import { toContract } from '../publishing/to-contract';
import type { Database } from './prisma';

/** The medical files, each with its history and what is published of it. */
@Injectable()
export class MedicalFiles extends Aggregates<MedicalFile, MedicalEvent, MedicalStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const kind = {
      table: 'medical_file',
      lifecycle: medicalLifecycle,
      evolve,
      columns: (f: MedicalFile) => ({ decision: f.decision, valid_until: f.validUntil ?? null }),
      publish: toContract(clock),
    };
    super(db, clock, kind, vault);
  }
}
