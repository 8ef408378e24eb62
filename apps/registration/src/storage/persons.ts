import { Injectable } from '@nestjs/common';
import { NotFound, type Clock } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { Aggregates, type Stored, type Target } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { evolvePerson } from '../model/evolve-person';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { personLifecycle, type PersonStep } from '../model/person-transitions';
import { personToContract } from '../publishing/person-to-contract';
import type { Database } from './prisma';

/**
 * The target of a step that follows from something else than a request about this person: nobody has seen a version of the
 * record that could be named, and where the step is not possible nothing changes.
 */
export const followingFor = (personId: string): Target => ({
  id: personId,
  personId,
  unconditional: true,
  whereItApplies: true,
});

/** The persons, each with their history and what is published of them. */
@Injectable()
export class Persons extends Aggregates<Person, PersonEvent, PersonStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const columns = (p: Person) => ({
      operation_id: p.operationId,
      case_id: p.caseId,
      family_id: p.familyId,
      case_reference: p.caseReference,
      merged_into: p.mergedInto ?? null,
      name_keys: p.keys.names,
      phone_keys: p.keys.phones,
      birth_key: p.keys.birth ?? null,
      block_keys: p.keys.blocks ?? [],
      keys_form: p.keys.form ?? 1,
    });
    const publish = personToContract(clock, vault);
    super(db, clock, { table: 'person', lifecycle: personLifecycle, evolve: evolvePerson, columns, publish }, vault);
  }

  /** The person as they stand in a transaction that is under way, after everything it did to them. @throws NotFound */
  async getIn(tx: Tx, personId: string): Promise<Stored<Person>> {
    const stored = await this.findIn(tx, personId, personId);
    if (!stored) throw new NotFound('Person');
    return stored;
  }
}
