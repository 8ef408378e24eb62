import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { serviceCaller } from '@homeward/access';
import { PersonRegisteredV1, purposes, thoseWhoAnswerFor, type ConsentPurpose } from '@homeward/contracts';
import { MessageContext, OnEvent, type Tx } from '@homeward/messaging';
import { isWithGuardian } from '../commands/give-consent';
import { KnownPersons } from '../know-persons/known-persons';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';
import { CounsellingSessions } from '../storage/counselling-sessions';
import { markStaleWithoutGuardian } from './guardian-ended.decision';

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
    const caller = serviceCaller('consent', message);
    for (const purpose of await this.saidByAGuardian(tx, personId)) {
      const guardianId = await this.guardianOf(tx, personId, purpose);
      if (!guardianId || (await this.isOneOf(tx, guardianId, answering))) continue;
      const target = { id: recordId(personId, purpose), whereItApplies: true };
      await this.consents.changeIn(tx, 'mark-stale', target, caller, (consent, now) =>
        markStaleWithoutGuardian(consent, { personId, purpose, now }),
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

  /** Who said the yes, where it was a guardian who is registered. */
  private async guardianOf(tx: Tx, personId: string, purpose: ConsentPurpose): Promise<string | undefined> {
    const id = recordId(personId, purpose);
    const yes = (await this.consents.findIn(tx, id, personId))?.state;
    if (!yes || !('givenBy' in yes)) return undefined;
    const guardian = yes.personal && 'guardian' in yes.personal ? yes.personal.guardian : undefined;
    if (guardian) return 'personId' in guardian ? guardian.personId : undefined;
    // A yes of before does not say who: then it was whoever was counselled.
    const session = (await this.sessions.findIn(tx, yes.sessionId))?.state;
    return session && session.personId !== personId ? session.personId : undefined;
  }

  private async isOneOf(tx: Tx, guardianId: string, answering: readonly string[]): Promise<boolean> {
    if (answering.includes(guardianId)) return true;
    const kept = await this.persons.mergedInto(guardianId, tx);
    return kept !== undefined && answering.includes(kept);
  }
}
