import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { Fingerprints } from '../storage/fingerprints';
import type { RowResult } from '../model/import-row';
import { Persons } from '../storage/persons';
import type { Database } from '../storage/prisma';
import { ReferralQueue } from '../storage/referral-queue';
import type { OpenedRow, OpenedSheet } from './opened-sheet';
import type { PairsOfPersons } from './pair-writer';
import { doubtsOf, takesAcross, type PapersOfRows } from './papers-of-rows.decision';
import { identityOfRow, outcomeOf, personOfRow } from './person-of-row.decision';
import type { ImportPlan, PlannedRow } from './plan-import.decision';
import type { PlannedSheet } from './sheet-planning';
import { referralsOfRow } from './referrals-of-row.decision';

/** What a row is written with, beside what stands on it. */
export interface AroundRows {
  sheet: OpenedSheet;
  rows: ReadonlyMap<number, PlannedRow>;
  plan: ImportPlan;
  papers: PapersOfRows;
  pairsOf: PairsOfPersons;
  guardiansOf: PlannedSheet['guardiansOf'];
}

/** Writes the people of a sheet, a page of rows in a handful of statements, and passes on what others may know of them. */
@Injectable()
export class PersonWriter {
  constructor(
    private readonly persons: Persons,
    private readonly referrals: ReferralQueue,
    private readonly fingerprints: Fingerprints,
  ) {}

  async register(tx: Database, caller: Caller, around: AroundRows, page: OpenedRow[]): Promise<RowResult[]> {
    if (page.length === 0) return [];
    const people = page.map((row) => ({ row, ...this.personOf(around, row) }));
    await this.persons.createAll(tx, 'register', caller, people);
    const referred = people.flatMap(({ id: personId, row, codes }) =>
      referralsOfRow(row.kept, codes).map(([queue, text]) => ({ personId, queue, text })),
    );
    await this.referrals.add(tx, around.sheet.operationId, caller, referred);
    return people.map(({ id, row, codes, reference }) => ({
      record: row.record,
      outcome: outcomeOf(codes),
      codes,
      person_id: id,
      case_reference: reference,
    }));
  }

  private personOf(around: AroundRows, { record, codes, kept }: OpenedRow) {
    const { sheet, rows, plan, papers, pairsOf, guardiansOf } = around;
    const { personId, ref } = rows.get(record)!;
    const { file, otherHeads } = plan.placeOf.get(ref)!;
    const paper = papers.of(personId);
    const best = paper && takesAcross(paper) ? paper : undefined;
    const person = personOfRow({
      personId,
      file,
      otherHeads,
      codes,
      exportedOn: sheet.exportedOn,
      values: kept.values!,
      keys: this.fingerprints.of(identityOfRow(kept.values!)),
      guardians: guardiansOf.get(personId),
      pairIds: pairsOf.get(personId) ?? [],
      document: best && { documentId: best.documentId, kind: best.kind, validUntil: best.validUntil },
      documentText: best && { number: best.text.number },
      doubts: paper?.holderId === personId ? doubtsOf(paper) : [],
    });
    return { id: personId, personId, reference: file.reference, ...person };
  }
}
