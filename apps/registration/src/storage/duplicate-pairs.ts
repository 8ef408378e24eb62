import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { evolvePair, type DuplicatePair, type PairEvent } from '../model/duplicate-pair';
import type { Database } from './prisma';

/** Pairs of records. Others hear only how many are open about a person. */
@Injectable()
export class DuplicatePairs extends Aggregates<DuplicatePair, PairEvent> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock) {
    const columns = (p: DuplicatePair) => ({
      operation_id: p.operationId,
      person_a: p.personA,
      person_b: p.personB,
      status: p.status,
      level: p.level,
    });
    super(db, clock, { table: 'duplicate_pair', evolve: evolvePair, columns, publish: () => [] });
  }
}
