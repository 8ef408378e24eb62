import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { ArrivalRecordedV1, ArrivalTakenBackV1, PassengerStatusChangedV1, PersonCalledV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';
import { flightAfterStatus } from './flight-after-status.decision';

class TakenBack extends PickType(ArrivalTakenBackV1, ['personId', 'flightId']) {}
class Arrived extends PickType(ArrivalRecordedV1, ['personId', 'flightId']) {}

/**
 * Keeps the flights that each person may be on, or was taken off: the yes that they gave for one follows it. Somebody is
 * aboard until they have arrived: a no is passed on to one gate too many rather than to one too few. Medical clearance
 * keeps the same of its own, and takes a call for another flight as a sign that the one before was left.
 */
@Controller()
export class KnowCallsConsumer {
  /** Keeps the flight: the yes goes stale when it changes. */
  @OnEvent('person.called.v1')
  async called(@Payload() { personId, flightId }: PersonCalledV1, @Ctx() ctx: MessageContext) {
    const tx = ctx.tx as Database;
    await this.add(tx, personId, flightId, new Date(ctx.message.time));
    await tx.calledPerson.upsert({ where: { personId }, create: { personId, flightId }, update: { flightId } });
  }

  /**
   * Does the same for a newborn, who is listed without `person.called.v1`, and keeps who has boarded, and who was taken off.
   */
  @OnEvent('passenger.status-changed.v1')
  async status(@Payload() { personId, flightId, status }: PassengerStatusChangedV1, @Ctx() ctx: MessageContext) {
    const tx = ctx.tx as Database;
    const after = flightAfterStatus(status);
    if (after === 'OFF') {
      await tx.personCall.updateMany({ where: { personId, flightId }, data: { off: true, boarded: false } });
      await tx.calledPerson.deleteMany({ where: { personId, flightId } });
      return;
    }
    await this.add(tx, personId, flightId, new Date(ctx.message.time));
    if (after === 'ABOARD') await this.boarded(tx, personId, flightId, true);
  }

  /** Whoever has arrived is no longer aboard. */
  @OnEvent('arrival.recorded.v1')
  async arrived(@Payload() { personId, flightId }: Arrived, @Ctx() { tx }: MessageContext) {
    await this.boarded(tx as Database, personId, flightId, false);
  }

  /** Whoever was recorded as arrived by mistake counts as aboard again. */
  @OnEvent('arrival.taken-back.v1')
  async takenBack(@Payload() { personId, flightId }: TakenBack, @Ctx() { tx }: MessageContext) {
    await this.boarded(tx as Database, personId, flightId, true);
  }

  private async boarded(tx: Database, personId: string, flightId: string, boarded: boolean): Promise<void> {
    await tx.personCall.updateMany({ where: { personId, flightId }, data: { boarded } });
  }

  private async add(tx: Database, personId: string, flightId: string, calledAt: Date): Promise<void> {
    const call = { personId, flightId };
    await tx.personCall.createMany({ data: [{ ...call, calledAt }], skipDuplicates: true });
    await tx.personCall.updateMany({ where: { ...call, off: true }, data: { off: false, calledAt } });
  }
}
