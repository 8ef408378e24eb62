import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import {
  evolveSeparation,
  separationLifecycle,
  type Separation,
  type SeparationEvent,
  type SeparationStep,
} from '../model/separation';
import { separationToContract } from '../publishing/separation-to-contract';
import type { Database } from './prisma';

/** Who is kept from whom, sealed with the key of the one whose id is first. */
@Injectable()
export class Separations extends Aggregates<Separation, SeparationEvent, SeparationStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const kind = {
      table: 'separation',
      lifecycle: separationLifecycle,
      evolve: evolveSeparation,
      columns: (s: Separation) => ({ person_id: s.personId, other_id: s.otherId }),
      publish: separationToContract(clock),
    };
    super(db, clock, kind, vault);
  }
}
