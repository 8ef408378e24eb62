import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { Changed } from '@homeward/persistence';
import { isRefugeePaper } from '../model/protection-sign';
import type { DocumentEvent, TravelDocument } from '../model/travel-document';
import { ProtectionSigns } from '../referrals/protection-signs';
import { askForReview } from '../review-identity/review-identity';
import { DocumentSettlement } from '../settle-documents/document-settlement';
import { Persons, followingFor } from '../storage/persons';
import type { Database } from '../storage/prisma';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';
import { reviewOf } from './record-document';

/** What a paper that comes in leads to: questions about the holder, a sign for protection, and what everyone travels on. */
@Injectable()
export class DocumentConsequences {
  constructor(
    private readonly persons: Persons,
    private readonly settlement: DocumentSettlement,
    private readonly search: DuplicateSearch,
    private readonly protectionSigns: ProtectionSigns,
  ) {}

  /** The number, and whatever looks like it. */
  lockNumber(tx: Database, { numberKey, alike }: Pick<TravelDocument, 'numberKey' | 'alike'>): Promise<void> {
    const keys = [numberKey, alike?.whole, alike?.bare, ...(alike?.slips ?? [])];
    return this.settlement.lockNumbersOf(
      tx,
      keys.filter((key) => key !== undefined),
    );
  }

  /** Sent again, a paper leads to nothing: what it asked may have been answered since. */
  async draw(tx: Database, follow: Caller, { state: paper, events }: Changed<TravelDocument, DocumentEvent>) {
    if (events.length === 0) return;
    const { holderId, bearerIds, kind, findings } = paper;
    for (const { name } of findings) {
      const reason = reviewOf.get(name);
      if (reason)
        await this.persons.changeIn(tx, 'ask-for-review', followingFor(holderId), follow, (p) =>
          askForReview(p!, reason),
        );
    }
    const { state: holder } = await this.persons.getIn(tx, holderId);
    if (!holder.mergedInto) await this.search.suspect(tx, follow, holder);
    if (isRefugeePaper(kind)) await this.protectionSigns.refugeePaper(tx, holder, follow);
    await this.settlement.settle(tx, follow, bearerIds);
  }

  /** What follows where a number is compared in another form: whoever else bears it. */
  async ofNumber(
    tx: Database,
    follow: Caller,
    { holderId, bearerIds, numberKey, alike }: TravelDocument,
  ): Promise<void> {
    await this.lockNumber(tx, { numberKey, alike });
    const { state: holder } = await this.persons.getIn(tx, holderId);
    if (!holder.mergedInto) await this.search.suspect(tx, follow, holder);
    await this.settlement.settle(tx, follow, bearerIds);
  }
}
