import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import {
  evolveFollowUp,
  followUpLifecycle,
  type FollowUp,
  type FollowUpEvent,
  type FollowUpStep,
} from '../model/follow-up';
import type { Database } from './prisma';

/** Who is to be asked what they need, one for each person and flight. Nothing of it is published. */
@Injectable()
export class FollowUps extends Aggregates<FollowUp, FollowUpEvent, FollowUpStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const kind = {
      table: 'follow_up',
      lifecycle: followUpLifecycle,
      evolve: evolveFollowUp,
      columns: (f: FollowUp) => ({ operation_id: f.operationId, asked: f.askedAt !== undefined }),
      publish: () => [],
    };
    super(db, clock, kind, vault);
  }
}
