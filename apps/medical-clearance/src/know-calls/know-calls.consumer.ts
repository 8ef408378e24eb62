import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { PassengerStatusChangedV1, PersonCalledV1, takenOff } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';

class Called extends PickType(PersonCalledV1, ['personId', 'flightId']) {}
class StatusChanged extends PickType(PassengerStatusChangedV1, ['personId', 'flightId', 'status']) {}

/** On which flights somebody may be: those they are called for or put on, until they are taken off. */
@Controller()
export class KnowCallsConsumer {
  /** Keeps the flight. A person called for another flight is no longer aboard the one before. */
  @OnEvent('person.called.v1')
  async called(@Payload() { personId, flightId }: Called, @Ctx() ctx: MessageContext) {
    const tx = ctx.tx as Database;
    const { count } = await tx.personCall.createMany({ data: [{ personId, flightId }], skipDuplicates: true });
    if (count > 0) await tx.personCall.updateMany({ where: { personId }, data: { boarded: false } });
    await tx.calledPerson.upsert({ where: { personId }, create: { personId, flightId }, update: { flightId } });
  }

  /** Keeps whether the person is aboard, and forgets a flight they were taken off; a newborn is listed without `person.called.v1`. */
  @OnEvent('passenger.status-changed.v1')
  async status(@Payload() { personId, flightId, status }: StatusChanged, @Ctx() ctx: MessageContext) {
    const tx = ctx.tx as Database;
    if (takenOff.has(status)) {
      await tx.personCall.deleteMany({ where: { personId, flightId } });
      await tx.calledPerson.deleteMany({ where: { personId, flightId } });
      return;
    }
    const [id, boarded] = [{ personId, flightId }, status === 'BOARDED'];
    await tx.personCall.upsert({
      where: { personId_flightId: id },
      create: { ...id, boarded },
      update: { boarded },
    });
  }
}
