import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import type { RecordDocument } from '../commands/record-document';
import type { Person } from '../model/person';
import type { TravelDocument } from '../model/travel-document';
import { readZone } from '../reading/person/read-zone';
import { Fingerprints } from '../storage/fingerprints';
import { Operations } from '../storage/operations';
import { Persons } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import { TravelDocuments } from '../storage/travel-documents';
import { DocumentConsequences } from './document-consequences';
import { recordDocument } from './record-document';
import type { RecordDocumentRequest } from './record-document.request';

type Described = Omit<RecordDocument, 'now'>;

/** Takes a paper in: the record of it, and in the same transaction what follows for everyone on it. */
@Injectable()
export class DocumentRecording {
  constructor(
    private readonly documents: TravelDocuments,
    private readonly persons: Persons,
    private readonly operations: Operations,
    private readonly fingerprints: Fingerprints,
    private readonly transaction: PersonTransaction,
    private readonly consequences: DocumentConsequences,
  ) {}

  async record(holderId: string, body: RecordDocumentRequest, caller: Caller): Promise<Stored<TravelDocument>> {
    const bearerIds = [...new Set([holderId, ...(body.bearers ?? [])])];
    const described = await this.describe(holderId, bearerIds, body);
    return this.transaction.run({ personIds: bearerIds }, async (tx) => {
      await this.consequences.lockNumber(tx, described);
      const target = { id: body.documentId, personId: holderId, unconditional: true };
      const stored = await this.documents.changeIn(tx, 'record', target, caller, (paper, now) =>
        recordDocument(paper, { ...described, now }),
      );
      await this.consequences.draw(tx, withoutCommand(caller), stored);
      return stored;
    });
  }

  private async describe(holderId: string, bearerIds: string[], body: RecordDocumentRequest): Promise<Described> {
    const people = await this.bearers(bearerIds);
    const { operationId, personal } = people[0]!;
    const { admits } = (await this.operations.get(operationId)).state;
    const { documentId, kind, number, issuingState, issuedOn, validUntil, mrz } = body;
    return {
      documentId,
      holderId,
      bearerIds,
      kind,
      issuedOn,
      validUntil,
      zone: readZone(mrz ?? ''),
      admits,
      numberKey: this.fingerprints.ofDocument(number, issuingState),
      alike: this.fingerprints.ofAlike(number, issuingState),
      familyIds: people.map((p) => p.familyId),
      holder: personal!,
      text: { number, issuingState, mrz },
    };
  }

  private async bearers(ids: string[]): Promise<Person[]> {
    const found = await Promise.all(ids.map((id) => this.persons.find(id, id)));
    return found.map((stored) => {
      if (!stored) throw new NotFound('Person');
      return stored.state;
    });
  }
}
