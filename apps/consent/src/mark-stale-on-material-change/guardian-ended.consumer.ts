import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller, withoutCommand } from '@homeward/access';
import { PersonRegisteredV1, purposes, thoseWhoAnswerFor, type ConsentPurpose } from '@homeward/contracts';
import { MessageContext, OnEvent, type Tx } from '@homeward/messaging';
import { isWithGuardian } from '../commands/give-consent';
import { KnownPersons } from '../know-persons/known-persons';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';
import { CounsellingSessions } from '../storage/counselling-sessions';
import { guardianWhoSaidYes, markStaleWithoutGuardian } from './guardian-ended.decision';

class Registered extends PickType(PersonRegisteredV1, ['personId', 'relations']) {}

/** Marks a yes as stale when the guardian who said it is on record no longer. */
@Controller()
export class GuardianEndedConsumer {
  constructor(
    private readonly consents: Consents,
    private readonly sessions: CounsellingSessions,
    private readonly persons: KnownPersons,
  ) {}

  /** Registration says who answers for the person now: a yes that somebody else said for them is stale. */
  @OnEvent('person.registered.v1')
  async registered(@Payload() { personId, relations }: Registered, @Ctx() { tx, message }: MessageContext) {
    if (!relations) return;
    const answering = thoseWhoAnswerFor(relations);
    // One message may end a yes for several reasons: none of them is the command that was done already.
    const caller = withoutCommand(serviceCaller('consent', message));
    for (const purpose of await this.saidByAGuardian(tx, personId)) {
      const saidBy = await this.recordsOf(tx, await this.guardianOf(tx, personId, purpose));
      const target = { id: recordId(personId, purpose), whereItApplies: true };
      await this.consents.changeIn(tx, 'mark-stale', target, caller, (consent, now) =>
        markStaleWithoutGuardian(consent, { personId, purpose, saidBy, answering, now }),
      );
    }
  }

  /** For which purposes a guardian said yes. One query, for every registration of a sheet comes by here, and few have any. */
  private async saidByAGuardian(tx: Tx, personId: string): Promise<ConsentPurpose[]> {
    const ids = purposes.map((purpose) => recordId(personId, purpose));
    const found = await this.consents.examine(ids, tx);
    return [...found.values()].flatMap(({ state }) =>
      state && 'givenBy' in state && isWithGuardian(state) ? [state.purpose] : [],
    );
  }

  private async guardianOf(tx: Tx, personId: string, purpose: ConsentPurpose): Promise<string | undefined> {
    const yes = (await this.consents.findIn(tx, recordId(personId, purpose), personId))?.state;
    const session = yes && 'sessionId' in yes ? await this.sessions.findIn(tx, yes.sessionId) : undefined;
    return guardianWhoSaidYes(yes, session?.state.personId);
  }

  private async recordsOf(tx: Tx, guardianId: string | undefined): Promise<string[]> {
    if (guardianId === undefined) return [];
    const kept = await this.persons.mergedInto(guardianId, tx);
    return kept === undefined ? [guardianId] : [guardianId, kept];
  }
}
