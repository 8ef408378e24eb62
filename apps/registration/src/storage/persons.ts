import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { accept, type Clock } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { Aggregates, type Stored } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { evolvePerson } from '../model/evolve-person';
import type { Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { personToContract } from '../publishing/person-to-contract';
import type { Database } from './prisma';

/** Looks and changes nothing. */
const onlooker: Caller = { id: 'registration', roles: [], correlationId: '' };

/** The persons, each with their history and what the world hears of them. */
@Injectable()
export class Persons extends Aggregates<Person, PersonEvent> {
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
    });
    const publish = personToContract(clock, vault);
    super(db, clock, { table: 'person', evolve: evolvePerson, columns, publish }, vault);
  }

  /** The person as they stand in a transaction that is under way, after everything it did to them. */
  lookIn(tx: Tx, personId: string): Promise<Stored<Person>> {
    return this.updateIn(tx, { id: personId, personId, unconditional: true }, onlooker, () => accept());
  }
}
