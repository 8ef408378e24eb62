import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { NotFound, type Decision } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import type { RecordGuardian } from '../commands/record-guardian';
import { dayAtOrigin } from '../model/day-at-origin';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { ChildSigns } from '../referrals/child-signs';
import { Operations } from '../storage/operations';
import { PersonTransaction } from '../storage/person-transaction';
import { Persons } from '../storage/persons';
import { TravelDocuments } from '../storage/travel-documents';
import { endGuardianship, recordGuardian } from './record-guardian';

type Said = Pick<RecordGuardian, 'guardianId' | 'kind'> & { documentId?: string };

/** Records who answers for a child, with what it rests on. */
@Injectable()
export class GuardianRecording {
  constructor(
    private readonly persons: Persons,
    private readonly operations: Operations,
    private readonly documents: TravelDocuments,
    private readonly transaction: PersonTransaction,
    private readonly signs: ChildSigns,
  ) {}

  async record(childId: string, { guardianId, kind, documentId }: Said, caller: Caller): Promise<Stored<Person>> {
    const guardian = await this.knownPerson(guardianId);
    const operation = await this.operations.find(guardian.operationId);
    const paper = documentId === undefined ? undefined : await this.documents.find(documentId);
    if (documentId !== undefined && !paper) throw new NotFound('Document');
    return this.inOne(childId, caller, 'record-guardian', (child, now) =>
      recordGuardian(child, {
        childId,
        guardianId,
        kind,
        paper: paper?.state,
        roles: caller.roles,
        by: caller.id,
        child: { operationId: child.operationId, dob: child.personal?.dob?.value },
        guardian: { operationId: guardian.operationId, dob: guardian.personal?.dob?.value },
        today: dayAtOrigin(operation?.state, now),
        now,
      }),
    );
  }

  end(childId: string, guardianId: string, caller: Caller): Promise<Stored<Person>> {
    return this.inOne(childId, caller, 'end-guardian', (child) => endGuardianship(child, guardianId, caller.id));
  }

  /** With the sign that the child is alone, where it is now. */
  private inOne(
    childId: string,
    caller: Caller,
    step: 'record-guardian' | 'end-guardian',
    decide: (child: Person, now: Date) => Decision<PersonEvent>,
  ): Promise<Stored<Person>> {
    return this.transaction.run({ personIds: [childId] }, async (tx) => {
      const target = { id: childId, personId: childId, unconditional: true };
      const changed = await this.persons.changeIn(tx, step, target, caller, (child, now) => {
        if (!child) throw new NotFound('Person');
        return decide(child, now);
      });
      if (changed.events.length === 0) return changed;
      await this.signs.look(tx, caller, [childId]);
      return this.persons.getIn(tx, childId);
    });
  }

  private async knownPerson(personId: string): Promise<Person> {
    const stored = await this.persons.find(personId, personId);
    if (!stored || stored.state.mergedInto) throw new NotFound('Person');
    return stored.state;
  }
}
