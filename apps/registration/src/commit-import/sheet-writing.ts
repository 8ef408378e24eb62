import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { RowResult } from '../model/import-row';
import { ChildSigns } from '../referrals/child-signs';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { CaseWriter } from './case-writer';
import { openedPages, type OpenedSheet } from './opened-sheet';
import { PairWriter } from './pair-writer';
import { PaperWriter } from './paper-writer';
import type { PapersOfRows } from './papers-of-rows.decision';
import { PersonWriter, type AroundRows } from './person-writer';
import type { PlannedSheet } from './sheet-planning';

/** What was written of a sheet. */
export interface WrittenSheet {
  results: RowResult[];
  /** How many papers. */
  documents: number;
}

/** Writes what a sheet comes to, in the order in which one thing needs the other: pairs, cases, people, papers. */
@Injectable()
export class SheetWriting {
  constructor(
    private readonly transaction: PersonTransaction,
    private readonly cases: CaseWriter,
    private readonly pairs: PairWriter,
    private readonly persons: PersonWriter,
    private readonly papers: PaperWriter,
    private readonly signs: ChildSigns,
  ) {}

  write(tx: Database, caller: Caller, sheet: OpenedSheet, planned: PlannedSheet): Promise<WrittenSheet> {
    const { plan, rows, personIds, guardiansOf } = planned;
    return this.transaction.withNew(tx, personIds, async () => {
      const pairsOf = await this.pairs.open(tx, caller, sheet.operationId, planned.pairs);
      const papers = await this.gatherPapers(tx, sheet, planned);
      await this.cases.open(tx, caller, plan);
      const around: AroundRows = { sheet, rows, plan, papers, pairsOf, guardiansOf };
      const results = [...planned.without];
      for await (const page of openedPages(tx, sheet, rows))
        results.push(...(await this.persons.register(tx, caller, around, page)));
      await this.papers.record(tx, caller, papers);
      await this.pairs.askOthers(tx, caller, pairsOf, personIds);
      await this.cases.join(tx, caller, plan);
      await this.papers.settleShared(tx, caller, sheet.operationId, papers);
      await this.signs.look(tx, caller, personIds, { referred: saidBySheet(results) });
      return { results, documents: papers.all().length };
    });
  }

  /** Before anybody is written: a family may stand on one paper, and each person names the one they travel on. */
  private async gatherPapers(tx: Database, sheet: OpenedSheet, { rows, plan }: PlannedSheet): Promise<PapersOfRows> {
    const papers = await this.papers.gathering(tx, sheet.operationId);
    for await (const page of openedPages(tx, sheet, rows))
      for (const { record, kept, codes } of page) {
        const { personId, ref } = rows.get(record)!;
        const { familyId } = plan.placeOf.get(ref)!.file;
        papers.add({ personId, familyId, codes, values: kept.values!, zone: kept.zone });
      }
    return papers;
  }
}

/** Who was referred to protection as a child alone by what stands on the sheet. */
const saidBySheet = (results: readonly RowResult[]): Set<string> =>
  new Set(
    results.flatMap(({ codes, person_id }) =>
      person_id && codes.some((c) => c === 'NO_ADULT_IN_FAMILY' || c === 'CHILD_NOT_WITH_PARENT') ? [person_id] : [],
    ),
  );
