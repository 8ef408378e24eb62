import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PassengerStatusChangedV1, PersonCalledV1, exitCodes } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';

const off: ReadonlySet<string> = new Set(exitCodes);

/** Keeps the flights that each person may be on: those they are called for or listed on, until they are taken off. */
@Controller()
export class KnowCallsConsumer {
  /** Keeps the flight: the yes goes stale when it changes. */
  @OnEvent('person.called.v1')
  async called(@Payload() { personId, flightId }: PersonCalledV1, @Ctx() ctx: MessageContext) {
    const tx = ctx.tx as Database;
    await this.add(tx, personId, flightId);
    await tx.calledPerson.upsert({ where: { personId }, create: { personId, flightId }, update: { flightId } });
  }

  /** Does the same for a newborn, who is listed without `person.called.v1`, and forgets a flight the person was taken off. */
  @OnEvent('passenger.status-changed.v1')
  async status(@Payload() { personId, flightId, status }: PassengerStatusChangedV1, @Ctx() ctx: MessageContext) {
    const tx = ctx.tx as Database;
    if (!off.has(status)) return this.add(tx, personId, flightId);
    await tx.personCall.deleteMany({ where: { personId, flightId } });
    await tx.calledPerson.deleteMany({ where: { personId, flightId } });
  }

  private async add(tx: Database, personId: string, flightId: string): Promise<void> {
    await tx.personCall.createMany({ data: [{ personId, flightId }], skipDuplicates: true });
  }
}
