import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { purposes } from '@homeward/contracts';
import type { Tx } from '@homeward/messaging';
import type { CounsellingSession } from '../model/counselling-session';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';
import { castsDoubt, doubtYes } from './doubt-yes.decision';

/** What a talk says about an earlier yes. */
@Injectable()
export class Doubts {
  constructor(private readonly consents: Consents) {}

  /** In the transaction of the talk. Also when it is sent again, because earlier versions did the two one after the other. */
  async about(tx: Tx, session: CounsellingSession, caller: Caller): Promise<void> {
    if (!castsDoubt(session)) return;
    for (const personId of [session.personId, ...session.dependants])
      for (const purpose of purposes) {
        const target = { id: recordId(personId, purpose), unconditional: true, whereItApplies: true };
        await this.consents.changeIn(tx, 'mark-stale', target, withoutCommand(caller), (consent, now) =>
          doubtYes(consent, { personId, purpose, session, now }),
        );
      }
  }
}
