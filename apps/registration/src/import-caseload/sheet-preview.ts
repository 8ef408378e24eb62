import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { factsOf, newId, utcDayOf, type Clock } from '@homeward/kernel';
import { seal } from '@homeward/privacy';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { forPreview, type RowForPreview } from '../model/import-row';
import {
  SheetUnreadable,
  inTurns,
  personKey,
  readSheet,
  type DuplicatePair,
  type PersonRow,
  type SheetSize,
} from '../reading';
import { addFindings, insertRows } from '../storage/import-rows';
import { CaseloadImports } from '../storage/caseload-imports';
import { Operations } from '../storage/operations';
import { PersonKeys } from '../storage/person-keys';
import type { Database } from '../storage/prisma';
import { previewSheet, readOn, refuseUnreadable } from './import-caseload';
import { KeysAround } from './keys-around';
import { PreviewsAround } from './previews-around';
import { Sum, judged, lookAgain, type Glimpse } from './preview.decision';
import { openSheet, type SheetStream } from './sheet-stream';

const rowsAtOnce = 500;

/** A sheet that somebody sends. */
export interface SentSheet {
  operationId: string;
  /** ISO date; today when left out. */
  exportedOn?: string;
  caller: Caller;
}

/** Reads a sheet as it streams in, keeps its rows sealed, and says of each what would become of it. Registers nobody. */
@Injectable()
export class SheetPreview {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
    private readonly operations: Operations,
    private readonly imports: CaseloadImports,
    private readonly around: KeysAround,
    private readonly previews: PreviewsAround,
    private readonly keys: PersonKeys,
  ) {}

  /**
   * @param awaited aborted when nobody waits for the preview any more: the reading ends, and what was kept of it goes
   * @returns the id of the preview; of the first one when this file came in before
   */
  async read(sent: SentSheet, source: AsyncIterable<Buffer>, awaited: AbortSignal): Promise<string> {
    try {
      return await this.readThrough(sent, source, awaited);
    } catch (error) {
      awaited.throwIfAborted(); // a body that breaks off fails in its own words
      if (error instanceof SheetUnreadable) factsOf(refuseUnreadable(error.seen));
      throw error;
    }
  }

  private async readThrough(
    { operationId, exportedOn: exported, caller }: SentSheet,
    source: AsyncIterable<Buffer>,
    awaited: AbortSignal,
  ): Promise<string> {
    const { hostCountry } = (await this.operations.get(operationId)).state;
    const importId = newId();
    const key = randomBytes(32);
    const exportedOn = exported ?? utcDayOf(this.clock.now());
    const stream = await openSheet(source);
    await this.begin(operationId, importId, key, exportedOn, stream, caller);
    try {
      const sum = new Sum();
      const glimpses = await this.takeRows(importId, key, stream, { exportedOn, hostCountry, awaited }, sum);
      const contentHash = stream.contentHash();
      const first = await this.firstOf(operationId, contentHash);
      if (first) {
        await this.imports.drop(importId);
        return first;
      }
      const rows = glimpses.map(({ key: row }) => row);
      const { keys: people } = await this.around.ofPeople(this.db, operationId, rows);
      const others = await this.previews.of(this.db, operationId, importId, rows);
      const findings = await inTurns(lookAgain(glimpses, [...people, ...others], exportedOn), awaited);
      for (let i = 0; i < findings.rows.length; i += 2_000) {
        awaited.throwIfAborted();
        await addFindings(this.db, importId, findings.rows.slice(i, i + 2_000));
      }
      await this.keepCandidates(importId, findings.pairs, awaited);
      awaited.throwIfAborted();
      const target = { id: importId, unconditional: true };
      await this.imports.change('preview', target, withoutCommand(caller), () =>
        previewSheet(contentHash, sum.of(findings)),
      );
      return importId;
    } catch (error) {
      await this.imports.drop(importId).catch(() => undefined);
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
    await this.imports.dropUnfinished(operationId, anHourAgo);
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
    { awaited, ...how }: { exportedOn: string; hostCountry?: string; awaited: AbortSignal },
    sum: Sum,
  ): Promise<Glimpse[]> {
    const glimpses: Glimpse[] = [];
    let batch: RowForPreview[] = [];
    const keepBatch = async (): Promise<void> => {
      awaited.throwIfAborted();
      await insertRows(this.db, importId, key, batch);
      batch = [];
    };
    const checkSize = (size: SheetSize): void => void factsOf(readOn(size));
    for await (const row of readSheet(chunks, { ...how, sheet, checkSize })) {
      const preview = judged(forPreview(row), how.exportedOn);
      sum.add(preview);
      batch.push(preview);
      if (row.outcome !== 'ignore') glimpses.push(glimpseOf(importId, row, preview));
      if (batch.length >= rowsAtOnce) await keepBatch();
    }
    await keepBatch();
    return glimpses;
  }

  private async firstOf(operationId: string, contentHash: string): Promise<string | undefined> {
    const where = { operationId, contentHash };
    return (await this.db.caseloadImport.findFirst({ where, select: { id: true } }))?.id;
  }

  /** Each pair stands with every row of this sheet that is in it. */
  private async keepCandidates(importId: string, pairs: DuplicatePair[], awaited: AbortSignal): Promise<void> {
    const data = pairs.flatMap(({ a, b, level, reasons }) =>
      [
        [a, b],
        [b, a],
      ].flatMap(([one, other]) => {
        const [sheet, record] = one!.split(':');
        return sheet === importId ? [{ importId, record: Number(record), level, reasons, ...otherOf(other!) }] : [];
      }),
    );
    for (let i = 0; i < data.length; i += 2_000) {
      awaited.throwIfAborted();
      await this.db.importCandidate.createMany({ data: data.slice(i, i + 2_000) });
    }
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
