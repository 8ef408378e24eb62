import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { Aggregates, mergedInto } from '@homeward/persistence';
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
    const send = toContract(clock);
    const kind = {
      table: 'medical_file',
      lifecycle: medicalLifecycle,
      evolve,
      columns: (f: MedicalFile) => ({ decision: f.decision, valid_until: f.validUntil ?? null }),
      publish: async (event: MedicalEvent, file: MedicalFile, caller: Caller, tx: Tx) =>
        send(event, file, caller, await withFiles(tx, file.personId)),
    };
    super(db, clock, kind, vault);
  }
}

/** Which records that were merged into this one have a file. */
async function withFiles(tx: Tx, personId: string): Promise<string[]> {
  const ids = (await mergedInto(tx, [personId])).map((m) => m.personId);
  if (ids.length === 0) return [];
  const sql = 'SELECT id::text FROM medical_file WHERE id = ANY($1::uuid[]) ORDER BY 1';
  return (await tx.$queryRawUnsafe<{ id: string }[]>(sql, ids)).map(({ id }) => id);
}
