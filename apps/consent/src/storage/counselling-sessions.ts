import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import {
  evolveSession,
  sessionLifecycle,
  type CounsellingSession,
  type SessionEvent,
  type SessionStep,
} from '../model/counselling-session';
import type { Database } from './prisma';

/** The store of counselling sessions. Nothing is published about them: others need the yes, not how it came about. */
@Injectable()
export class CounsellingSessions extends Aggregates<CounsellingSession, SessionEvent, SessionStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const columns = (s: CounsellingSession) => ({ person_id: s.personId, counsellor: s.counsellor, held_at: s.heldAt });
    const kind = {
      table: 'counselling_session',
      lifecycle: sessionLifecycle,
      evolve: evolveSession,
      columns,
      publish: () => [],
    };
    super(db, clock, kind, vault);
  }
}
