import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { newId, type Clock } from '@homeward/kernel';
import { seeingAllIn } from '@homeward/messaging';
import { InjectClock } from '@homeward/runtime';
import { DocumentSettlement } from '../settle-documents/document-settlement';
import { Fingerprints } from '../storage/fingerprints';
import { Operations } from '../storage/operations';
import type { Database } from '../storage/prisma';
import { Persons } from '../storage/persons';
import { TravelDocuments } from '../storage/travel-documents';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';
import { inThousands } from './in-thousands';
import { PapersOfRows, recordOf } from './papers-of-rows.decision';

/** Numbers among these that stand on more than one paper, with everyone who bears one of them. */
const bearersSql = `
  SELECT number_key, unnest(bearer_ids) AS id FROM travel_document WHERE number_key IN (
    SELECT number_key FROM travel_document WHERE number_key = ANY($1::text[]) GROUP BY number_key HAVING count(*) > 1)`;

/** Those of an operation among them who bear a number that somebody of another operation bears. */
const sharedElsewhereSql = `
  WITH shared AS MATERIALIZED (${bearersSql}),
  bearer AS (SELECT s.number_key, p.id, p.operation_id FROM shared s JOIN person p USING (id) WHERE p.merged_into IS NULL)
  SELECT DISTINCT a.id FROM bearer a JOIN bearer b USING (number_key)
  WHERE a.operation_id = $2::uuid AND b.operation_id <> $2::uuid ORDER BY a.id`;

/** Those who bear one of these papers, where another number looks like it, wherever that is. */
const alikeSql = `
  SELECT DISTINCT unnest(t.bearer_ids) AS id FROM travel_document t JOIN travel_document d
    ON d.number_key IS DISTINCT FROM t.number_key
    AND (d.alike_key IN (t.alike_key, t.bare_key) OR d.bare_key = t.alike_key)
  WHERE t.id = ANY($1::uuid[]) ORDER BY 1`;

/** Those who bear one of these papers, where a number of another operation is one slip from it. Within one, rows are compared. */
const slipsElsewhereSql = `
  SELECT DISTINCT unnest(t.bearer_ids) AS id FROM papers_one_slip_from($1::uuid[]) s
    JOIN travel_document t ON t.id = s.paper JOIN travel_document d ON d.id = s.other JOIN person p ON p.id = d.holder_id
  WHERE p.operation_id <> $2::uuid ORDER BY 1`;

/** Writes the papers of a sheet, and what follows where a number stands on several. */
@Injectable()
export class PaperWriter {
  constructor(
    @InjectClock() private readonly clock: Clock,
    private readonly operations: Operations,
    private readonly documents: TravelDocuments,
    private readonly settlement: DocumentSettlement,
    private readonly fingerprints: Fingerprints,
    private readonly persons: Persons,
    private readonly search: DuplicateSearch,
  ) {}

  async gathering(tx: Database, operationId: string): Promise<PapersOfRows> {
    const operation = await this.operations.findIn(tx, operationId);
    return new PapersOfRows({
      newId,
      numberKeyOf: (number) => this.fingerprints.ofDocument(number),
      alikeOf: (number) => this.fingerprints.ofAlike(number),
      admits: operation?.state.admits,
      now: this.clock.now(),
    });
  }

  async record(tx: Database, caller: Caller, papers: PapersOfRows): Promise<void> {
    await this.settlement.lockNumbers(tx);
    for (const batch of inThousands(papers.all()))
      await this.documents.createAll(
        tx,
        'record',
        caller,
        batch.map((paper) => ({ id: paper.documentId, personId: paper.holderId, events: recordOf(paper) })),
      );
  }

  settleShared(tx: Database, caller: Caller, operationId: string, papers: PapersOfRows): Promise<void> {
    return seeingAllIn(tx, 'one number is compared across operations', () =>
      this.settleAll(tx, caller, operationId, papers),
    );
  }

  private async settleAll(tx: Database, caller: Caller, operationId: string, papers: PapersOfRows): Promise<void> {
    const numbers = papers.all().flatMap((p) => p.numberKey ?? []);
    const elsewhere = await tx.$queryRawUnsafe<{ id: string }[]>(sharedElsewhereSql, numbers, operationId);
    const ids = papers.all().map((p) => p.documentId);
    const alike = await tx.$queryRawUnsafe<{ id: string }[]>(alikeSql, ids);
    const slips = await tx.$queryRawUnsafe<{ id: string }[]>(slipsElsewhereSql, ids, operationId);
    for (const id of new Set([...elsewhere, ...alike, ...slips].map((one) => one.id)))
      await this.search.suspect(tx, withoutCommand(caller), (await this.persons.getIn(tx, id)).state);
    const rows = await tx.$queryRawUnsafe<{ id: string }[]>(bearersSql, numbers);
    const bearers = [...new Set(rows.map((r) => r.id))];
    if (bearers.length > 0) await this.settlement.settle(tx, withoutCommand(caller), bearers);
  }
}
