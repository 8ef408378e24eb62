import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import type { Decision } from '@homeward/kernel';
import type { Db } from '@homeward/messaging';
import { demandPeopleHere, onceMore, patience, type Stored } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import { KnownPersons } from '../know-persons/known-persons';
import type { CounsellingSession, SessionEvent } from '../model/counselling-session';
import { CounsellingSessions } from '../storage/counselling-sessions';
import { Doubts } from './doubts';

type Decide = (session: CounsellingSession | undefined, now: Date) => Decision<SessionEvent>;

interface Talk {
  sessionId: string;
  personId: string;
  dependants?: string[];
}

/** Records talks as they were held, and what follows from them for an earlier yes, together or not at all. */
@Injectable()
export class HeldTalks {
  constructor(
    @InjectDatabase() private readonly db: Db,
    @InjectVault() private readonly vault: Vault,
    private readonly sessions: CounsellingSessions,
    private readonly doubts: Doubts,
    private readonly persons: KnownPersons,
  ) {}

  /** Of two that send the same talk at once, the second one looks again. */
  async record(talk: Talk, caller: Caller, decide: Decide) {
    await this.persons.get(talk.personId);
    await demandPeopleHere(this.db, talk.dependants ?? []);
    // A session that is there opens with the key of the person it was held with.
    const known = await this.sessions.find(talk.sessionId);
    const target = { id: talk.sessionId, personId: known?.state.personId ?? talk.personId, unconditional: true };
    await this.vault.keyOf(target.personId); // fetched before the transaction, never inside it
    return onceMore(() =>
      this.db.$transaction(async (tx): Promise<Stored<CounsellingSession>> => {
        const held = await this.sessions.changeIn(tx, 'hold', target, caller, decide);
        await this.doubts.about(tx, held.state, caller);
        return held;
      }, patience),
    );
  }
}
