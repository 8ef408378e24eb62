import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { GateFindingV1 } from '@homeward/contracts';
import { MessageContext, OnEvent } from '@homeward/messaging';
import type { Database } from '../storage/prisma';

/** Who was found at a gate: protection sees it at once. */
@Controller()
export class KnowFindingsConsumer {
  /** Keeps who was found at a gate whom no list names, or who is not who their wristband says, and what became of them. */
  @OnEvent('gate.finding.v1')
  async found(@Payload() { findingId, at, ...found }: GateFindingV1, @Ctx() { tx }: MessageContext) {
    const fields = { ...found, foundAt: new Date(at) };
    await (tx as Database).gateFinding.upsert({
      where: { findingId },
      create: { findingId, ...fields },
      update: fields,
    });
  }
}
