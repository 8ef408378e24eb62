import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { assessed } from '../model/assess-identity';
import { suspectedPair } from '../model/duplicate-pair';
import type { KeptRow, RowOutcome } from '../model/import-row';
import { FamilyDesk } from '../link-families/family-desk';
import type { DuplicatePair } from '../reading';
import { DocumentSettlement } from '../settle-documents/document-settlement';
import { CaseFiles } from '../storage/case-files';
import { DuplicatePairs } from '../storage/duplicate-pairs';
import { Fingerprints } from '../storage/fingerprints';
import type { RowResult } from '../storage/import-rows';
import { Persons } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { ReferralQueue } from '../storage/referral-queue';
import { TravelDocuments } from '../storage/travel-documents';
import { recordOf, takesAcross, type PapersOfRows } from './papers-of-rows';
import { identityOfRow, personOfRow } from './person-of-row';
import type { ImportPlan, PlannedRow } from './plan-import';
import { referralsOfRow } from './referrals-of-row';

export interface Write {
  tx: Database;
  caller: Caller;
  operationId: string;
  exportedOn: string;
  admits?: string[];
  plan: ImportPlan;
  papers: PapersOfRows;
  now: Date;
  /** Pairs that a new person is in, by person. */
  pairIds?: Map<string, string[]>;
}

interface OpenedRow {
  planned: PlannedRow;
  codes: string[];
  kept: KeptRow;
  outcome: RowOutcome;
}

/** Writes what a sheet comes to, a thousand rows in a handful of statements. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly cases: CaseFiles,
    private readonly persons: Persons,
    private readonly documents: TravelDocuments,
    private readonly pairs: DuplicatePairs,
    private readonly referrals: ReferralQueue,
    private readonly families: FamilyDesk,
    private readonly settlement: DocumentSettlement,
    private readonly fingerprints: Fingerprints,
    private readonly transaction: PersonTransaction,
  ) {}

  async openCases({ tx, caller, plan }: Write): Promise<void> {
    for (const batch of inThousands(plan.newCases))
      await this.cases.createAll(
        tx,
        caller,
        batch.map((file) => ({ id: file.caseId, events: [{ type: 'CaseOpened', ...file }] })),
      );
  }

  /** Every suspicion is a question to an officer; both records wait. */
  async openPairs(write: Write, found: DuplicatePair[]): Promise<void> {
    const { tx, caller, operationId } = write;
    const pairIds = (write.pairIds = new Map<string, string[]>());
    const suspected = found.map((p) => suspectedPair(operationId, [p.a, p.b], p));
    for (const { pairId, personA, personB } of suspected)
      for (const id of [personA, personB]) pairIds.set(id, [...(pairIds.get(id) ?? []), pairId]);
    for (const batch of inThousands(suspected))
      await this.pairs.createAll(
        tx,
        caller,
        batch.map((event) => ({ id: event.pairId, events: [event] })),
      );
  }

  async register(write: Write, rows: OpenedRow[]): Promise<RowResult[]> {
    if (rows.length === 0) return [];
    const { tx, caller, plan, now, operationId } = write;
    const people = rows.map((row) => {
      const { personId, ref } = row.planned;
      return { id: personId, personId, events: this.eventsOf(write, row), file: plan.caseOf.get(ref)! };
    });
    await this.persons.createAll(tx, caller, people);
    const referred = rows.flatMap(({ planned: { personId }, kept, codes }) =>
      referralsOfRow(kept, codes).map(([queue, text]) => ({ personId, queue, text })),
    );
    await this.referrals.add(tx, operationId, now, referred);
    return rows.map(({ planned: { record, personId }, outcome }, i) => ({
      record,
      outcome,
      person_id: personId,
      case_reference: people[i]!.file.reference,
    }));
  }

  async recordPapers({ tx, caller, papers, admits, now }: Write): Promise<void> {
    for (const batch of inThousands(papers.all()))
      await this.documents.createAll(
        tx,
        caller,
        batch.map((paper) => ({
          id: paper.documentId,
          personId: paper.holderId,
          events: [recordOf(paper, admits, now)],
        })),
      );
  }

  /** What follows for people who were here before, and for numbers that more than one person bears. */
  async draw(write: Write, newIds: string[], pairs: DuplicatePair[]): Promise<void> {
    const { tx, caller, plan, pairIds } = write;
    const quiet: Caller = { ...caller, commandId: undefined, expectedVersion: undefined };
    const fresh = new Set(newIds);
    const before = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].filter((id) => !fresh.has(id)).sort();
    await this.transaction.withAlso(tx, before, async () => {
      for (const id of before)
        await this.persons.updateIn(tx, { id, personId: id, unconditional: true }, quiet, (p) =>
          assessed(p, ...pairIds!.get(id)!.map((pairId) => ({ type: 'DuplicateSuspected' as const, pairId }))),
        );
    });
    for (const [family, other] of plan.joins) await this.families.join(tx, family, other, quiet);
    const shared = await this.bearersOfSharedNumbers(tx, write.papers);
    if (shared.length > 0) await this.settlement.settle(tx, quiet, shared);
  }

  private eventsOf(write: Write, { planned, kept, codes }: OpenedRow) {
    const { operationId, exportedOn, plan, papers, pairIds } = write;
    const { personId, ref } = planned;
    const { caseId, familyId, reference: caseReference } = plan.caseOf.get(ref)!;
    const paper = papers.of(personId);
    const best = paper && takesAcross(paper) ? paper : undefined;
    return personOfRow({
      personId,
      operationId,
      caseId,
      caseReference,
      familyId,
      codes,
      exportedOn,
      values: kept.values!,
      keys: this.fingerprints.of(identityOfRow(kept.values!)),
      pairIds: pairIds!.get(personId) ?? [],
      ...(best && {
        document: { documentId: best.documentId, kind: best.kind, validUntil: best.validUntil },
        documentText: { number: best.number },
      }),
    });
  }

  private async bearersOfSharedNumbers(tx: Database, papers: PapersOfRows): Promise<string[]> {
    const numbers = papers.all().flatMap((p) => p.numberKey ?? []);
    const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
      `SELECT DISTINCT unnest(bearer_ids) AS id FROM travel_document WHERE number_key IN (
         SELECT number_key FROM travel_document WHERE number_key = ANY($1::text[]) GROUP BY number_key HAVING count(*) > 1)`,
      numbers,
    );
    return rows.map((r) => r.id);
  }
}

function* inThousands<T>(all: T[]): Iterable<T[]> {
  for (let i = 0; i < all.length; i += 1_000) yield all.slice(i, i + 1_000);
}
