import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { InjectClock } from '@homeward/runtime';
import type { PersonEvent } from '../model/person-event';
import { Fingerprints } from '../storage/fingerprints';
import type { RowResult } from '../storage/import-rows';
import { Persons } from '../storage/persons';
import type { Database } from '../storage/prisma';
import { ReferralQueue } from '../storage/referral-queue';
import type { OpenedRow, OpenedSheet } from './opened-sheet';
import type { PairsOfPersons } from './pair-writer';
import { takesAcross, type PapersOfRows } from './papers-of-rows';
import { identityOfRow, outcomeOf, personOfRow } from './person-of-row';
import type { ImportPlan, PlannedRow } from './plan-import';
import { referralsOfRow } from './referrals-of-row';

/** What a row is written with, beside what stands on it. */
export interface AroundRows {
  sheet: OpenedSheet;
  rows: ReadonlyMap<number, PlannedRow>;
  plan: ImportPlan;
  papers: PapersOfRows;
  pairsOf: PairsOfPersons;
}

/** Writes the people of a sheet, a page of rows in a handful of statements, and passes on what others may know of them. */
@Injectable()
export class PersonWriter {
  constructor(
    @InjectClock() private readonly clock: Clock,
    private readonly persons: Persons,
    private readonly referrals: ReferralQueue,
    private readonly fingerprints: Fingerprints,
  ) {}

  async register(tx: Database, caller: Caller, around: AroundRows, page: OpenedRow[]): Promise<RowResult[]> {
    if (page.length === 0) return [];
    const people = page.map((row) => {
      const { personId } = around.rows.get(row.record)!;
      return { id: personId, personId, events: this.eventsOf(around, row) };
    });
    await this.persons.createAll(tx, 'register', caller, people);
    const referred = page.flatMap(({ record, kept, codes }) =>
      referralsOfRow(kept, codes).map(([queue, text]) => ({
        personId: around.rows.get(record)!.personId,
        queue,
        text,
      })),
    );
    await this.referrals.add(tx, around.sheet.operationId, this.clock.now(), referred);
    return page.map(({ record, codes }) => {
      const { personId, ref } = around.rows.get(record)!;
      const { reference } = around.plan.caseOf.get(ref)!;
      return { record, outcome: outcomeOf(codes), person_id: personId, case_reference: reference };
    });
  }

  private eventsOf(around: AroundRows, { record, codes, kept }: OpenedRow): PersonEvent[] {
    const { sheet, rows, plan, papers, pairsOf } = around;
    const { personId, ref } = rows.get(record)!;
    const { caseId, familyId, reference: caseReference } = plan.caseOf.get(ref)!;
    const paper = papers.of(personId);
    const best = paper && takesAcross(paper) ? paper : undefined;
    return personOfRow({
      personId,
      operationId: sheet.operationId,
      caseId,
      caseReference,
      familyId,
      codes,
      exportedOn: sheet.exportedOn,
      values: kept.values!,
      keys: this.fingerprints.of(identityOfRow(kept.values!)),
      pairIds: pairsOf.get(personId) ?? [],
      ...(best && {
        document: { documentId: best.documentId, kind: best.kind, validUntil: best.validUntil },
        documentText: { number: best.number },
      }),
    });
  }
}
