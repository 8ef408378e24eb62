import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import type { RecordGuardian } from '../commands/record-guardian';
import type { Person } from '../model/person';
import { Persons } from '../storage/persons';
import { TravelDocuments } from '../storage/travel-documents';
import { endGuardianship, recordGuardian } from './record-guardian';

type Said = Pick<RecordGuardian, 'guardianId' | 'kind'> & { documentId?: string };

/** Records who answers for a child, with what it rests on. */
@Injectable()
export class GuardianRecording {
  constructor(
    private readonly persons: Persons,
    private readonly documents: TravelDocuments,
  ) {}

  async record(childId: string, { guardianId, kind, documentId }: Said, caller: Caller): Promise<Stored<Person>> {
    const guardian = await this.knownPerson(guardianId);
    const paper = documentId === undefined ? undefined : await this.documents.find(documentId);
    if (documentId !== undefined && !paper) throw new NotFound('Document');
    return this.persons.changeKnown('record-guardian', this.target(childId), caller, (child, now) =>
      recordGuardian(child, {
        childId,
        guardianId,
        kind,
        paper: paper?.state,
        roles: caller.roles,
        by: caller.id,
        child: { operationId: child.operationId, dob: child.personal?.dob?.value },
        guardian: { operationId: guardian.operationId, dob: guardian.personal?.dob?.value },
        now,
      }),
    );
  }

  end(childId: string, guardianId: string, caller: Caller): Promise<Stored<Person>> {
    return this.persons.changeKnown('end-guardian', this.target(childId), caller, (child) =>
      endGuardianship(child, guardianId, caller.id),
    );
  }

  private async knownPerson(personId: string): Promise<Person> {
    const stored = await this.persons.find(personId, personId);
    if (!stored || stored.state.mergedInto) throw new NotFound('Person');
    return stored.state;
  }

  private target = (childId: string) => ({ id: childId, personId: childId, unconditional: true });
}
