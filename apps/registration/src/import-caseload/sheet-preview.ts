import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { factsOf, newId, utcDayOf, type Clock } from '@homeward/kernel';
import { seal } from '@homeward/privacy';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { forPreview, type RowForPreview } from '../model/import-row';
import { SheetUnreadable, personKey, readSheet, type DuplicatePair, type PersonRow } from '../reading';
import { addFindings, insertRows } from '../storage/import-rows';
import { CaseloadImports } from '../storage/caseload-imports';
import { Operations } from '../storage/operations';
import { PersonKeys } from '../storage/person-keys';
import type { Database } from '../storage/prisma';
import { previewSheet, refuseUnreadable } from './import-caseload';
import { KeysAround } from './keys-around';
import { Sum, judged, lookAgain, type Glimpse } from './preview.decision';
import { openSheet, type SheetStream } from './sheet-stream';

const rowsAtOnce = 500;

/** Reads a sheet as it streams in, keeps its rows sealed, and says of each what would become of it. Registers nobody. */
@Injectable()
export class SheetPreview {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
    private readonly operations: Operations,
    private readonly imports: CaseloadImports,
    private readonly around: KeysAround,
    private readonly keys: PersonKeys,
  ) {}

  /** @returns the id of the preview; of the first one when this file came in before */
  async read(operationId: string, source: AsyncIterable<Buffer>, caller: Caller, exported?: string): Promise<string> {
    try {
      return await this.readThrough(operationId, source, caller, exported);
    } catch (error) {
      if (error instanceof SheetUnreadable) factsOf(refuseUnreadable(error.why));
      throw error;
    }
  }

  private async readThrough(
    operationId: string,
    source: AsyncIterable<Buffer>,
    caller: Caller,
    exported?: string,
  ): Promise<string> {
    const { hostCountry } = await this.operations.get(operationId);
    const importId = newId();
    const key = randomBytes(32);
    const exportedOn = exported ?? utcDayOf(this.clock.now());
    const stream = await openSheet(source);
    await this.begin(operationId, importId, key, exportedOn, stream, caller);
    try {
      const sum = new Sum();
      const glimpses = await this.takeRows(importId, key, stream, { exportedOn, hostCountry }, sum);
      const contentHash = stream.contentHash();
      const first = await this.firstOf(operationId, contentHash);
      if (first) return await this.drop(importId, first);
      const { keys: people } = await this.around.ofPeople(this.db, operationId);
      const others = await this.around.ofOtherPreviews(this.db, operationId, importId);
      const findings = lookAgain(glimpses, [...people, ...others], exportedOn);
      for (let i = 0; i < findings.rows.length; i += 2_000)
        await addFindings(this.db, importId, findings.rows.slice(i, i + 2_000));
      await this.keepCandidates(importId, findings.pairs);
      const target = { id: importId, unconditional: true };
      await this.imports.change('preview', target, withoutCommand(caller), () =>
        previewSheet(contentHash, sum.of(findings)),
      );
      return importId;
    } catch (error) {
      await this.db.caseloadImport.delete({ where: { id: importId } }).catch(() => undefined);
      throw error;
    }
  }

  private async begin(
    operationId: string,
    id: string,
    key: Buffer,
    exportedOn: string,
    { sheet }: SheetStream,
    caller: Caller,
  ): Promise<void> {
    const madeAt = this.clock.now();
    const anHourAgo = new Date(madeAt.getTime() - 3_600_000);
    await this.db.caseloadImport.deleteMany({ where: { operationId, status: 'READING', madeAt: { lt: anHourAgo } } });
    const reading = {
      importId: id,
      operationId,
      status: 'READING' as const,
      contentHash: id,
      exportedOn,
      counts: {},
      madeBy: caller.id,
      madeAt: madeAt.toISOString(),
    };
    await this.imports.begin(reading, this.keys.wrap(id, key), seal(key, id, 'identity', sheet));
  }

  private async takeRows(
    importId: string,
    key: Buffer,
    { chunks, sheet }: SheetStream,
    how: { exportedOn: string; hostCountry?: string },
    sum: Sum,
  ): Promise<Glimpse[]> {
    const glimpses: Glimpse[] = [];
    let batch: RowForPreview[] = [];
    for await (const row of readSheet(chunks, { ...how, sheet })) {
      const preview = judged(forPreview(row), how.exportedOn);
      sum.add(preview);
      batch.push(preview);
      if (row.outcome !== 'ignore') glimpses.push(glimpseOf(importId, row, preview));
      if (batch.length < rowsAtOnce) continue;
      await insertRows(this.db, importId, key, batch);
      batch = [];
    }
    await insertRows(this.db, importId, key, batch);
    return glimpses;
  }

  private async firstOf(operationId: string, contentHash: string): Promise<string | undefined> {
    const where = { operationId_contentHash: { operationId, contentHash } };
    return (await this.db.caseloadImport.findUnique({ where, select: { id: true } }))?.id;
  }

  private async drop(importId: string, first: string): Promise<string> {
    await this.db.caseloadImport.delete({ where: { id: importId } });
    return first;
  }

  /** Each pair stands with every row of this sheet that is in it. */
  private async keepCandidates(importId: string, pairs: DuplicatePair[]): Promise<void> {
    const data = pairs.flatMap(({ a, b, level, reasons }) =>
      [
        [a, b],
        [b, a],
      ].flatMap(([one, other]) => {
        const [sheet, record] = one!.split(':');
        return sheet === importId ? [{ importId, record: Number(record), level, reasons, ...otherOf(other!) }] : [];
      }),
    );
    await this.db.importCandidate.createMany({ data });
  }
}

const otherOf = (ref: string) => {
  const [id, record] = ref.split(':');
  return record === undefined ? { otherPerson: id } : { otherImport: id, otherRecord: Number(record) };
};

const glimpseOf = (importId: string, row: PersonRow, { codes, verdict }: RowForPreview): Glimpse => ({
  record: row.record,
  key: personKey(importId, row),
  refused: verdict === 'refuse',
  codes,
  warned: row.warnings.length > 0,
});
