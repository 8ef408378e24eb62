import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { newId, type Clock } from '@homeward/kernel';
import { seal } from '@homeward/privacy';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { forPreview, type RowForPreview } from '../model/import-row';
import { personKey, readSheet, type DuplicatePair, type PersonRow } from '../reading';
import { addFindings, insertRows } from '../storage/import-rows';
import { Operations } from '../storage/operations';
import { PersonKeys } from '../storage/person-keys';
import type { Database } from '../storage/prisma';
import { KeysAround } from './keys-around';
import { Sum, lookAgain, type Glimpse } from './preview';
import { openSheet, type SheetStream } from './sheet-stream';

const rowsAtOnce = 500;

/** Reads a sheet as it streams in, keeps its rows sealed, and says of each what would become of it. Registers nobody. */
@Injectable()
export class SheetPreview {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
    private readonly operations: Operations,
    private readonly around: KeysAround,
    private readonly keys: PersonKeys,
  ) {}

  /** @returns the id of the preview; of the first one when this file came in before */
  async read(operationId: string, source: AsyncIterable<Buffer>, caller: Caller, exported?: string): Promise<string> {
    const { hostCountry } = await this.operations.get(operationId);
    const importId = newId();
    const key = randomBytes(32);
    const exportedOn = exported ?? this.clock.now().toISOString().slice(0, 10);
    const stream = await openSheet(source);
    await this.begin(operationId, importId, key, exportedOn, stream, caller);
    try {
      const sum = new Sum();
      const glimpses = await this.takeRows(importId, key, stream, { exportedOn, hostCountry }, sum);
      const known = await this.firstOf(operationId, stream.contentHash());
      if (known.id) return await this.drop(importId, known.id);
      const { keys: people } = await this.around.ofPeople(this.db, operationId);
      const others = await this.around.ofOtherPreviews(this.db, operationId, importId);
      const findings = lookAgain(glimpses, [...people, ...others], exportedOn);
      for (let i = 0; i < findings.rows.length; i += 2_000)
        await addFindings(this.db, importId, findings.rows.slice(i, i + 2_000));
      await this.keepCandidates(importId, findings.pairs);
      const data = { status: 'PREVIEW', contentHash: known.hash, counts: { ...sum.of(findings) } };
      await this.db.caseloadImport.update({ where: { id: importId }, data });
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
    await this.db.caseloadImport.create({
      data: {
        id,
        operationId,
        status: 'READING',
        contentHash: id,
        counts: {},
        madeBy: caller.id,
        madeAt,
        exportedOn: new Date(exportedOn),
        wrappedKey: this.keys.wrap(id, key),
        sheet: seal(key, id, 'identity', sheet),
      },
    });
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
      const preview = forPreview(row);
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

  private async firstOf(operationId: string, hash: string): Promise<{ hash: string; id?: string }> {
    const where = { operationId_contentHash: { operationId, contentHash: hash } };
    const found = await this.db.caseloadImport.findUnique({ where, select: { id: true } });
    return { hash, id: found?.id };
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

const glimpseOf = (importId: string, row: PersonRow, { codes }: RowForPreview): Glimpse => ({
  record: row.record,
  key: personKey(importId, row),
  refused: row.outcome === 'refuse',
  codes,
  warned: row.warnings.length > 0,
});
