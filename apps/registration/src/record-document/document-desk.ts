import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { assessed } from '../model/assess-identity';
import type { TravelDocument } from '../model/travel-document';
import { readZone } from '../reading/person/read-zone';
import { DocumentSettlement } from '../settle-documents/document-settlement';
import { Fingerprints } from '../storage/fingerprints';
import { Operations } from '../storage/operations';
import { Persons } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { TravelDocuments } from '../storage/travel-documents';
import { ProtectionSigns } from '../referrals/protection-signs';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';
import { recordDocument, reviewOf } from './record-document';
import type { RecordDocumentRequest } from './record-document.request';
import { zoneTellsOfAnother } from './zone-beside-record';

/** Takes a paper in: the record of it, and in the same transaction what follows for everyone on it. */
@Injectable()
export class DocumentDesk {
  constructor(
    private readonly documents: TravelDocuments,
    private readonly persons: Persons,
    private readonly operations: Operations,
    private readonly fingerprints: Fingerprints,
    private readonly settlement: DocumentSettlement,
    private readonly transaction: PersonTransaction,
    private readonly search: DuplicateSearch,
    private readonly protectionSigns: ProtectionSigns,
  ) {}

  async record(holderId: string, body: RecordDocumentRequest, caller: Caller): Promise<Stored<TravelDocument>> {
    const bearerIds = [...new Set([holderId, ...(body.bearers ?? [])])];
    const people = await Promise.all(bearerIds.map((id) => this.persons.find(id, id)));
    if (people.some((p) => p === undefined)) throw new NotFound('Person');
    const holder = people[0]!.state;
    const { admits } = await this.operations.get(holder.operationId);
    const { documentId, kind, number, issuingState, issuedOn, validUntil, mrz } = body;
    const zone = readZone(mrz ?? '');
    const numberKey = this.fingerprints.ofDocument(number);
    return this.transaction.run({ personIds: bearerIds }, async (tx) => {
      await this.settlement.lockNumber(tx, numberKey);
      const target = { id: documentId, personId: holderId, unconditional: true };
      const stored = await this.documents.updateIn(tx, target, caller, (paper, now) =>
        recordDocument(paper, {
          documentId,
          holderId,
          bearerIds,
          kind,
          issuedOn,
          validUntil,
          numberKey,
          zone,
          admits,
          now,
          familyIds: people.map((p) => p!.state.familyId),
          zoneDisagrees: zoneTellsOfAnother(zone, mrz, number, holder.personal!),
          nationality: holder.personal!.nationality,
          text: { number, issuingState, mrz },
        }),
      );
      await this.askForReviews(tx, stored.state, caller);
      const { state } = await this.persons.lookIn(tx, holderId);
      if (stored.version === 1 && !state.mergedInto) await this.search.suspect(tx, caller, state);
      if (stored.version === 1 && kind === 'UNHCR') await this.protectionSigns.refugeePaper(tx, state);
      await this.settlement.settle(tx, caller, bearerIds);
      return stored;
    });
  }

  private async askForReviews(tx: Database, { holderId, findings }: TravelDocument, caller: Caller): Promise<void> {
    const quiet: Caller = { ...caller, commandId: undefined };
    for (const { code } of findings) {
      const reason = reviewOf[code];
      const target = { id: holderId, personId: holderId, unconditional: true };
      if (reason) await this.persons.updateIn(tx, target, quiet, (p) => assessed(p, { type: 'ReviewAsked', reason }));
    }
  }
}
