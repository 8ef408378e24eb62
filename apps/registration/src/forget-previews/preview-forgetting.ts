import { Injectable } from '@nestjs/common';
import { serviceOfItself } from '@homeward/access';
import { accept, newId } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import { CaseloadImports } from '../storage/caseload-imports';
import type { Database } from '../storage/prisma';

/** Long enough to have a sheet mended over a weekend, whether or not somebody works on it: it may be read in again. */
const keptDays = 7;

/** By the time in the id (UUIDv7): in an exercise `made_at` is the time of the exercise, not of the machine. */
const oldSql = `
  SELECT id::text FROM caseload_import WHERE status <> 'COMMITTED' AND id <
    (lpad(to_hex(floor(extract(epoch FROM clock_timestamp() - make_interval(days => $1::int)) * 1000)::bigint), 12, '0')
     || '70008000000000000000')::uuid`;

/** One that became people after all in the meantime stays. */
const deleteSql = `
  WITH gone AS (DELETE FROM caseload_import WHERE status <> 'COMMITTED' AND id = $1::uuid RETURNING id)
  DELETE FROM import_candidate WHERE other_import IN (SELECT id FROM gone)`;

/** Takes away previews that nobody committed, with their rows and the key of these. The same sheet may come in again. */
@Injectable()
export class PreviewForgetting {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly imports: CaseloadImports,
  ) {}

  async run(): Promise<void> {
    const old = await this.db.$queryRawUnsafe<{ id: string }[]>(oldSql, keptDays);
    for (const { id } of old) await this.forget(id);
  }

  private async forget(importId: string): Promise<void> {
    const caller = serviceOfItself('registration', newId());
    const target = { id: importId, unconditional: true, whereItApplies: true };
    await this.db.$transaction(async (tx) => {
      await this.imports.changeIn(tx, 'forget', target, caller, () => accept({ type: 'PreviewForgotten' }));
      await tx.$executeRawUnsafe(deleteSql, importId);
    });
  }
}
