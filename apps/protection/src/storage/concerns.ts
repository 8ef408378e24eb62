import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { concernLifecycle, evolveConcern, type Concern, type ConcernEvent, type ConcernStep } from '../model/concern';
import type { Database } from './prisma';

/** What protection was told of persons. What is published is what follows from it: the file's assessment. */
@Injectable()
export class Concerns extends Aggregates<Concern, ConcernEvent, ConcernStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const kind = {
      table: 'concern',
      lifecycle: concernLifecycle,
      evolve: evolveConcern,
      columns: (c: Concern) => ({
        person_id: c.personId,
        child: c.child,
        received_at: c.receivedAt,
        answered: c.answeredAt !== undefined,
      }),
      publish: () => [],
    };
    super(db, clock, kind, vault);
  }
}
