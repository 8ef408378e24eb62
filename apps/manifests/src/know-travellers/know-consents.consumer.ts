import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { serviceCaller } from '@homeward/access';
import {
  ConsentDateMovedV1,
  ConsentGivenV1,
  ConsentReconfirmedV1,
  ConsentRefusedV1,
  ConsentStaleV1,
  ConsentWithdrawnV1,
} from '@homeward/contracts';
import { MessageContext, OnEvent, type Message, type Tx } from '@homeward/messaging';
import { RemoveEverywhere } from '../remove-passenger/remove-everywhere';
import { isForTheJourney } from '../model/for-the-journey';
import type { Database } from '../storage/prisma';
import { factsOf, note } from '../storage/travellers';
import { keepSharing } from './keep-sharing.decision';
import { keepConsent, type ConsentPublished } from './keep-consent.decision';

/** Keeps how each person's consent to return stands. A "no" takes the person off the list in the same transaction. */
@Controller()
export class KnowConsentsConsumer {
  constructor(private readonly removals: RemoveEverywhere) {}

  /**
   * Keeps the yes to return: who gave it, to which journey, and until when it holds. Readiness and the boarding gate read it. A
   * yes to sharing with the carrier, or to any use of data, ends the no to it.
   */
  @OnEvent('consent.given.v1')
  async given(@Payload() c: ConsentGivenV1, @Ctx() { tx, message }: MessageContext) {
    await this.sharing(tx, c, false);
    if (!isForTheJourney(c.purpose)) return;
    const { personId, givenBy, validUntil, journey } = c;
    await this.keep(tx, personId, { type: 'given', givenAt: message.time, givenBy, validUntil, journey });
  }

  /** Keeps when the person last said yes again, and to which journey: boarding needs this within 72 hours of departure. */
  @OnEvent('consent.reconfirmed.v1')
  async reconfirmed(
    @Payload() { personId, purpose, reconfirmedAt, validUntil, journey }: ConsentReconfirmedV1,
    @Ctx() { tx }: MessageContext,
  ) {
    if (!isForTheJourney(purpose)) return;
    await this.keep(tx, personId, { type: 'reconfirmed', reconfirmedAt, validUntil, journey });
  }

  /** The flight leaves on another day: the yes stays in force, and the person has to be asked again. */
  @OnEvent('consent.date-moved.v1')
  async dateMoved(@Payload() { personId, purpose, validUntil }: ConsentDateMovedV1, @Ctx() { tx }: MessageContext) {
    if (!isForTheJourney(purpose)) return;
    await this.keep(tx, personId, { type: 'date-moved', validUntil });
  }

  /**
   * Takes the person off every list, in the same transaction: where the aircraft doors are closed they open again, and
   * where the flight has left the list keeps the no.
   * After a no to sharing with the carrier, or to any use of data, they stay on the list, and the airline does not see their row.
   */
  @OnEvent('consent.withdrawn.v1')
  async withdrawn(
    @Payload() { personId, purpose, withdrawnAt, saidAgainAt }: ConsentWithdrawnV1,
    @Ctx() { tx, message }: MessageContext,
  ) {
    await this.sharing(tx, { personId, purpose }, true);
    if (isForTheJourney(purpose))
      await this.saidNo(tx, message, personId, { type: 'withdrawn', withdrawnAt, saidAgainAt });
  }

  /** Keeps the no and takes the person off every list, or out of what the airline is shown, as a withdrawal does. */
  @OnEvent('consent.refused.v1')
  async refused(@Payload() { personId, purpose }: ConsentRefusedV1, @Ctx() { tx, message }: MessageContext) {
    await this.sharing(tx, { personId, purpose }, true);
    if (isForTheJourney(purpose))
      await this.saidNo(tx, message, personId, { type: 'refused', withdrawnAt: message.time });
  }

  /** Marks the yes as given to another journey: the person is not ready until they are asked again. */
  @OnEvent('consent.stale.v1')
  async stale(@Payload() { personId, purpose }: ConsentStaleV1, @Ctx() { tx }: MessageContext) {
    if (isForTheJourney(purpose)) await this.keep(tx, personId, { type: 'stale' });
  }

  /**
   * Whether the carrier is shown the person's row; it is as long as they have said no neither to that nor to any use of
   * their data.
   */
  private async sharing(tx: Tx, about: { personId: string; purpose: string }, no: boolean): Promise<void> {
    const { personId, purpose } = about;
    const said = keepSharing(purpose, no);
    if (said)
      await (tx as Database).traveller.upsert({ where: { personId }, create: { personId, ...said }, update: said });
  }

  private async saidNo(tx: Tx, message: Message, personId: string, no: ConsentPublished): Promise<void> {
    await this.keep(tx, personId, no);
    await this.removals.hearNo(tx, personId, serviceCaller('manifests', message));
  }

  /** Read before it is written: the inbox lets one message of a person be handled at a time, whoever handles it. */
  private async keep(tx: Tx, personId: string, event: ConsentPublished): Promise<void> {
    const db = tx as Database;
    const row = await db.traveller.findFirst({ where: { personId } });
    await note(db, personId, 'consent', keepConsent(row ? factsOf(row).consent : undefined, event));
  }
}
