import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { GateFindingV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';
import { idOfFinding } from './id-of-finding.decision';

/** Who was found at a gate: protection sees it at once. */
@Controller()
export class KnowFindingsConsumer {
  /**
   * Keeps who was found at a boarding gate and is on no list, or is not the person on their wristband, and what became of
   * them.
   */
  @OnEvent('gate.finding.v1')
  async found(@Payload() { findingId: sent, at, ...found }: GateFindingV1, @Ctx() { tx }: MessageContext) {
    const { gateFinding } = tx as Database;
    const fields = { ...found, foundAt: new Date(at) };
    const { flightId } = found;
    const kept = await gateFinding.findFirst({ where: { findingId: sent }, select: { flightId: true } });
    const findingId = idOfFinding({ findingId: sent, flightId }, kept ?? undefined);
    const { count } = await gateFinding.updateMany({ where: { findingId, flightId }, data: fields });
    if (count === 0) await gateFinding.create({ data: { findingId, ...fields } });
  }
}
