import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { GateFindingV1 } from '@homeward/contracts';
import { derivedId } from '@homeward/kernel';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';

/** Who was found at a gate: protection sees it at once. */
@Controller()
export class KnowFindingsConsumer {
  /** Keeps who was found at a gate whom no list names, or who is not who their wristband says, and what became of them. */
  @OnEvent('gate.finding.v1')
  async found(@Payload() { findingId: sent, at, ...found }: GateFindingV1, @Ctx() { tx }: MessageContext) {
    const { gateFinding } = tx as Database;
    const fields = { ...found, foundAt: new Date(at) };
    const { flightId } = found;
    // A device chose the id, and only for its own flight: the same id on another flight is another finding, which must not be hidden.
    const known = await gateFinding.findFirst({ where: { findingId: sent }, select: { flightId: true } });
    const findingId = !known || known.flightId === flightId ? sent : derivedId(flightId, sent);
    const { count } = await gateFinding.updateMany({ where: { findingId, flightId }, data: fields });
    if (count === 0) await gateFinding.create({ data: { findingId, ...fields } });
  }
}
