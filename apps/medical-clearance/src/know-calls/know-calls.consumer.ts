import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { PickType } from '@nestjs/swagger';
import { PassengerStatusChangedV1, PersonCalledV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';
import { afterCall, afterStatus, type MayBeOn } from './flights-of-person.decision';

class Called extends PickType(PersonCalledV1, ['personId', 'flightId']) {}
class StatusChanged extends PickType(PassengerStatusChangedV1, ['personId', 'flightId', 'status']) {}

/** On which flights somebody may be: those they are called for or put on, until they are taken off. */
@Controller()
export class KnowCallsConsumer {
  /** Keeps the flight. A person called for another flight is no longer aboard the one before. */
  @OnEvent('person.called.v1')
  async called(@Payload() { personId, flightId }: Called, @Ctx() ctx: MessageContext) {
    const tx = ctx.tx as Database;
    await keep(tx, personId, (flights) => afterCall(flights, flightId));
    await tx.calledPerson.upsert({ where: { personId }, create: { personId, flightId }, update: { flightId } });
  }

  /** Keeps whether the person is aboard, and forgets a flight they were taken off; a newborn is listed without `person.called.v1`. */
  @OnEvent('passenger.status-changed.v1')
  async status(@Payload() { personId, ...said }: StatusChanged, @Ctx() ctx: MessageContext) {
    const tx = ctx.tx as Database;
    const flights = await keep(tx, personId, (before) => afterStatus(before, said));
    // What the version before reads: the last call, where it is of a flight that they may still be on.
    const { flightId } = said;
    if (!flights.some((f) => f.flightId === flightId))
      await tx.calledPerson.deleteMany({ where: { personId, flightId } });
  }
}

/** Messages about one person come one after the other, so that nobody changes these rows meanwhile. */
async function keep(
  { personCall }: Database,
  personId: string,
  after: (flights: readonly MayBeOn[]) => MayBeOn[],
): Promise<MayBeOn[]> {
  const before = await personCall.findMany({ where: { personId } });
  const flights = after(before);
  const gone = before.filter((b) => !flights.some((f) => f.flightId === b.flightId));
  if (gone.length > 0)
    await personCall.deleteMany({ where: { personId, flightId: { in: gone.map((g) => g.flightId) } } });
  for (const { flightId, boarded } of flights) {
    if (before.some((b) => b.flightId === flightId && b.boarded === boarded)) continue;
    const id = { personId, flightId };
    await personCall.upsert({
      where: { personId_flightId: id },
      create: { ...id, boarded },
      update: { boarded },
    });
  }
  return flights;
}
