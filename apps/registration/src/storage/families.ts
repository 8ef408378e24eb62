import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { evolveFamily, familyLifecycle, type Family, type FamilyEvent, type FamilyStep } from '../model/family';
import type { Database } from './prisma';

/**
 * What is said of families as a whole. A family of which nothing was said yet has no record. Nothing is published of them:
 * others know a family through the persons in it.
 */
@Injectable()
export class Families extends Aggregates<Family, FamilyEvent, FamilyStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock) {
    const columns = ({ operationId }: Family) => ({ operation_id: operationId });
    super(db, clock, { table: 'family', lifecycle: familyLifecycle, evolve: evolveFamily, columns, publish: () => [] });
  }
}
