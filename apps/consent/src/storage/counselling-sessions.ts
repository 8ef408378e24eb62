import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { evolveSession, type CounsellingSession, type SessionEvent } from '../model/counselling-session';
import type { Database } from './prisma';

/** Counselling sessions. Nobody outside hears of them. */
@Injectable()
export class CounsellingSessions extends Aggregates<CounsellingSession, SessionEvent> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const columns = (s: CounsellingSession) => ({ person_id: s.personId, counsellor: s.counsellor, held_at: s.heldAt });
    super(db, clock, { table: 'counselling_session', evolve: evolveSession, columns, publish: () => [] }, vault);
  }
}
