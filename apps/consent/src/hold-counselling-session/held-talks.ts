import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { Decision } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { KnownPersons } from '../know-persons/known-persons';
import type { CounsellingSession, SessionEvent } from '../model/counselling-session';
import { CounsellingSessions } from '../storage/counselling-sessions';
import { Doubts } from './doubts';

type Decide = (session: CounsellingSession | undefined, now: Date) => Decision<SessionEvent>;

/** Records talks as they were held, and what follows from them for an earlier yes. */
@Injectable()
export class HeldTalks {
  constructor(
    private readonly sessions: CounsellingSessions,
    private readonly doubts: Doubts,
    private readonly persons: KnownPersons,
  ) {}

  async record(talk: { sessionId: string; personId: string }, caller: Caller, decide: Decide) {
    await this.persons.get(talk.personId);
    // A session that is there opens with the key of the person it was held with.
    const known = await this.sessions.find(talk.sessionId);
    const target = { id: talk.sessionId, personId: known?.state.personId ?? talk.personId, unconditional: true };
    const stored: Stored<CounsellingSession> = await this.sessions.change('hold', target, caller, decide);
    await this.doubts.about(stored.state, caller);
    return stored;
  }
}
