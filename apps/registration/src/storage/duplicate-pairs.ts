import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { Aggregates } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { evolvePair, pairLifecycle, type DuplicatePair, type PairEvent, type PairStep } from '../model/duplicate-pair';
import type { Database } from './prisma';

/** Pairs of records. What is published is how many are open about a person. */
@Injectable()
export class DuplicatePairs extends Aggregates<DuplicatePair, PairEvent, PairStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock) {
    const columns = (p: DuplicatePair) => ({
      operation_id: p.operationId,
      person_a: p.personA,
      person_b: p.personB,
      status: p.status,
      level: p.level,
    });
    const kind = {
      table: 'duplicate_pair',
      lifecycle: pairLifecycle,
      evolve: evolvePair,
      columns,
      publish: () => [],
    };
    super(db, clock, kind);
  }

  /** Who took the last answer back, if anybody did. */
  async takenBackBy(tx: Tx, pairId: string): Promise<string | undefined> {
    const [last] = await tx.$queryRawUnsafe<{ by: string }[]>(
      `SELECT data->>'by' AS by FROM history
       WHERE aggregate = 'duplicate_pair' AND aggregate_id = $1::uuid AND type = 'PairReopened'
       ORDER BY version DESC LIMIT 1`,
      pairId,
    );
    return last?.by;
  }
}
