import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { purposes } from '@homeward/contracts';
import type { CounsellingSession } from '../model/counselling-session';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';
import { castsDoubt, doubtYes } from './doubt-yes.decision';

/** What a talk says about an earlier yes. */
@Injectable()
export class Doubts {
  constructor(private readonly consents: Consents) {}

  /** Also when the session is sent again: what was not done the first time is done then. */
  async about(session: CounsellingSession, caller: Caller): Promise<void> {
    if (!castsDoubt(session)) return;
    for (const personId of [session.personId, ...session.dependants])
      for (const purpose of purposes) {
        const target = { id: recordId(personId, purpose), unconditional: true, whereItApplies: true };
        await this.consents.change('mark-stale', target, withoutCommand(caller), (consent, now) =>
          doubtYes(consent, { personId, purpose, session, now }),
        );
      }
  }
}
