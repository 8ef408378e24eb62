import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { MedicalDecidedV1, messageOf } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { evolve, type MedicalEvent, type MedicalFile } from '../model/medical-file';
import type { Database } from './prisma';

/** The medical files. What leaves is the decision, its validity and what is needed on the way; never a reason. */
@Injectable()
export class MedicalFiles extends Aggregates<MedicalFile, MedicalEvent> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const columns = (f: MedicalFile) => ({ decision: f.decision, valid_until: f.validUntil ?? null });
    const publish = (
      _: MedicalEvent,
      { personId, decision, validUntil, needs, escort }: MedicalFile,
      caller: Caller,
    ) => [
      messageOf(
        MedicalDecidedV1,
        personId,
        { personId, decision, validUntil, needs, escort },
        clock.now(),
        'medical-clearance',
        caller,
      ),
    ];
    super(db, clock, { table: 'medical_file', evolve, columns, publish }, vault);
  }
}
